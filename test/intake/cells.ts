import type { Item, OpenDoubt, Policy } from '@qingdan/schema';

/** A cell of a catalogue: a field of an item, or of one of its sub-rows. */
export interface Cell {
	readonly item: number;
	readonly field: string;
	readonly text: string;
}

const fields = ['name', 'target', 'content', 'serviceType'] as const;

export function cellsOf(policy: Policy): Cell[] {
	return (policy.catalogues ?? []).flatMap(({ items }) => items.flatMap(cellsOfItem));
}

function cellsOfItem(item: Item): Cell[] {
	const rows = (item.variants ?? []).flatMap(({ target, content }, index) => [
		{ item: item.number, field: 'target', text: `${index}:${target ?? ''}` },
		{ item: item.number, field: 'content', text: `${index}:${content ?? ''}` },
	]);
	const own = fields.map((field) => ({ item: item.number, field, text: item[field] ?? '' }));
	return [...own, { item: item.number, field: 'departments', text: item.departments.join('、') }, ...rows];
}

/** The cells of one policy that another does not have the same. */
export function missingCells(expected: Policy, found: Policy): Cell[] {
	const key = ({ item, field, text }: Cell) => `${item} ${field} ${text}`;
	const known = new Set(cellsOf(found).map(key));
	return cellsOf(expected).filter((cell) => !known.has(key(cell)));
}

/** Those of some cells that no doubt points at by item and field. */
export function undoubted(
	cells: readonly Cell[],
	doubts: readonly Pick<OpenDoubt, 'item' | 'field'>[],
): Cell[] {
	return cells.filter(
		({ item, field }) => !doubts.some((doubt) => doubt.item === item && doubt.field === field),
	);
}
