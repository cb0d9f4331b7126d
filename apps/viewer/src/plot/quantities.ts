import type { Figure } from '@qingdan/core';

/** What can be drawn on one scale: figures of one kind and unit. */
export interface Quantity {
	readonly id: string;
	readonly type: Figure['type'];
	readonly unit: string;
	/** how many figures it has */
	readonly count: number;
}

function quantityIdOf({ type, unit, of }: Figure): string {
	return [type, unit, ...(of === undefined ? [] : [of])].join(' ');
}

/** The quantities among some figures that have a number, those stated most often first, and standards before ages. */
export function quantitiesOf(figures: readonly Figure[]): Quantity[] {
	const found = new Map<string, Quantity>();
	for (const figure of figures) {
		if (figure.number === null) continue;
		const id = quantityIdOf(figure);
		const { type, unit } = figure;
		found.set(id, { id, type, unit, count: (found.get(id)?.count ?? 0) + 1 });
	}
	const rank = ({ type }: Quantity) => (type === 'age' || type === 'grade' ? 1 : 0);
	return [...found.values()].sort((a, b) => rank(a) - rank(b) || b.count - a.count);
}

export function isOf(figure: Figure, quantity: Quantity): boolean {
	return figure.number !== null && quantityIdOf(figure) === quantity.id;
}

/** A number of a scale: parts of 1 as percent. */
export function tickInWords(value: number, quantity: Pick<Quantity, 'type'> | undefined): string {
	return quantity?.type === 'ratio' ? `${Number((value * 100).toPrecision(12))}%` : String(value);
}
