import type { MatrixCell, MatrixFigure } from '@qingdan/core';
import type { Point } from '../plot/point.js';
import { isOf, type Quantity } from '../plot/quantities.js';

/** A figure of the quantity drawn, with the cell that it stands in and the index of its place. */
export interface PlacedFigure {
	readonly cell: MatrixCell;
	readonly figure: MatrixFigure;
	readonly index: number;
}

export function placedFigures(cells: readonly MatrixCell[], quantity: Quantity): PlacedFigure[] {
	return cells.flatMap((cell, index) =>
		cell.figures.filter((figure) => isOf(figure, quantity)).map((figure) => ({ cell, figure, index })),
	);
}

/** What of a point its figure decides. */
export function extentOf({ cell, figure }: PlacedFigure): Pick<Point, 'id' | 'low' | 'high' | 'open'> {
	return {
		id: [cell.place, figure.subject, figure.variant, figure.id].join(' '),
		low: figure.min ?? figure.number ?? 0,
		high: figure.max ?? figure.number ?? 0,
		open: figure.bound === 'min' ? 'up' : figure.bound === 'max' ? 'down' : undefined,
	};
}

/**
 * Where there are too many places for a line each: a line for each value, as long as the number of places that state it,
 * the lowest value first.
 */
export function spreadOf(
	figures: readonly PlacedFigure[],
	figureText: (figure: MatrixFigure) => string,
	countText: (count: number) => string,
): Point[] {
	return groupsBy(figures, ({ figure }) => figureText(figure))
		.sort(([, [a]], [, [b]]) => (a.figure.number ?? 0) - (b.figure.number ?? 0))
		.map(([text, group]) => {
			const count = new Set(group.map(({ index }) => index)).size;
			return {
				id: text,
				label: text,
				date: null,
				low: count,
				high: count,
				open: undefined,
				text: countText(count),
				href: undefined,
			};
		});
}

/** The same over time: a dot for each value of each day, with the number of places. */
export function spreadOverTime(
	figures: readonly PlacedFigure[],
	dateOf: (index: number) => string | null,
	countText: (count: number) => string,
): Point[] {
	return groupsBy(figures, (one) => {
		const { low, high, open } = extentOf(one);
		return [dateOf(one.index), low, high, open].join(' ');
	}).map(([id, group]) => ({
		...extentOf(group[0]),
		id,
		label: countText(group.length),
		isAlone: true,
		date: dateOf(group[0].index),
		text: group[0].figure.printed,
		href: undefined,
	}));
}

function groupsBy<Value>(
	values: readonly Value[],
	keyOf: (value: Value) => string,
): [string, [Value, ...Value[]]][] {
	const groups = new Map<string, [Value, ...Value[]]>();
	for (const value of values) {
		const key = keyOf(value);
		const group = groups.get(key);
		if (group) group.push(value);
		else groups.set(key, [value]);
	}
	return [...groups];
}
