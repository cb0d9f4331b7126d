import { type FigureNumber, isThreshold } from '@qingdan/core';
import type { MatrixView } from '../address/matrix-place.js';
import { figureAnswers, type NumberQuery, numberQueryOf } from '../figures/number-query.js';
import { type Grid, type Heading, meeting } from './grid.js';

/** What the reader has asked of the rows, read. */
export interface Wanted {
	readonly name: string;
	readonly number: NumberQuery | undefined;
	readonly column: Heading | undefined;
	readonly sort: { readonly column: Heading; readonly descending: boolean } | undefined;
}

export function wantedOf({ name, figure, column, sort }: MatrixView, { columns }: Grid): Wanted {
	const named = (id: string | undefined) => columns.find((heading) => heading.id === id);
	const sorted = named(sort?.column);
	return {
		name: name?.trim().toLowerCase() ?? '',
		number: figure === undefined ? undefined : numberQueryOf(figure),
		column: named(column),
		sort: sorted && { column: sorted, descending: sort?.order === 'descending' },
	};
}

/** The rows that pass, in the order asked for; rows without a number stand last either way. */
export function selectRows(
	{ rows, columns }: Grid,
	{ name, number, column, sort }: Wanted,
	nameOf: (heading: Heading) => string,
): Heading[] {
	const looked = column ? [column] : columns;
	const kept = rows.filter(
		(row) =>
			(name === '' || nameOf(row).toLowerCase().includes(name)) &&
			(!number ||
				looked.some((one) => numbersAt(row, one).some((measure) => figureAnswers(measure, number)))),
	);
	if (!sort) return kept;
	const keyed = kept.map((row) => ({ row, figure: sortingFigure(numbersAt(row, sort.column), number) }));
	return keyed.sort((a, b) => byFigure(a.figure, b.figure, sort.descending ? -1 : 1)).map(({ row }) => row);
}

function numbersAt(one: Heading, other: Heading): readonly FigureNumber[] {
	const { service, index } = meeting(one, other);
	return service.numbers(index);
}

/** The columns in which a row kept has a number that answers; all of them where no number is asked for, or none answers. */
export function answeringColumns(
	columns: readonly Heading[],
	rows: readonly Heading[],
	number: NumberQuery | undefined,
): readonly Heading[] {
	if (!number || rows.length === 0) return columns;
	return columns.filter((column) =>
		rows.some((row) => numbersAt(row, column).some((one) => figureAnswers(one, number))),
	);
}

/** The figure of a cell by which it is sorted: one that answers the query, else a standard, else any with a number. */
function sortingFigure(
	figures: readonly FigureNumber[],
	number: NumberQuery | undefined,
): FigureNumber | undefined {
	const numbered = figures.filter((figure) => figure.number !== null);
	return (
		(number && numbered.find((figure) => figureAnswers(figure, number))) ??
		numbered.find((figure) => !isThreshold(figure)) ??
		numbered[0]
	);
}

/** Numbers of one unit together, in the order of their sizes; a yuan and a year are never weighed against each other. */
function byFigure(a: FigureNumber | undefined, b: FigureNumber | undefined, sign: number): number {
	if (!a || !b) return a ? -1 : b ? 1 : 0;
	if (a.unit !== b.unit) return unitRank(a) - unitRank(b) || (a.unit < b.unit ? -1 : 1);
	return sign * ((a.number ?? 0) - (b.number ?? 0));
}

function unitRank({ unit }: FigureNumber): number {
	return unit.startsWith('CNY') ? 0 : 1;
}
