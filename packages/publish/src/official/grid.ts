import type { Catalogue, Item, Variant } from '@qingdan/schema';
import type { Words } from '../words.js';

/** A column of a catalogue: a field of the model, or one that it does not know. */
export interface GridColumn {
	readonly header: string;
	readonly field: string;
}

/** A printed row: an item, or one of its sub-rows. */
export interface GridRow {
	readonly item: Item;
	/** from 0; 0 for an item without sub-rows */
	readonly subRow: number;
	/** a text for each column; what an item says once is '' in its later sub-rows */
	readonly cells: readonly string[];
	/** columns whose cell continues the one above */
	readonly continues: readonly boolean[];
}

/** The columns of a catalogue as printed. */
export function columnsOf({ columns }: Catalogue): GridColumn[] {
	return columns.map(({ header, field }) => ({ header, field }));
}

/** The rows of a catalogue in printed order, with a cell for each of `columns`. */
export function rowsOf({ items }: Catalogue, columns: readonly GridColumn[], words: Words): GridRow[] {
	return items.flatMap((item) => {
		const variants: readonly (Variant | undefined)[] = item.variants?.length ? item.variants : [undefined];
		return variants.map((variant, subRow) => ({
			item,
			subRow,
			cells: columns.map(({ field, header }) => cellText(item, variant, subRow, field, header, words)),
			continues: columns.map(({ field }) => continuesAbove(item, variant, subRow, field)),
		}));
	});
}

function cellText(
	item: Item,
	variant: Variant | undefined,
	subRow: number,
	field: string,
	header: string,
	words: Words,
): string {
	if (variant && (field === 'target' || field === 'content')) {
		const own = variant[field];
		if (own !== null) return own;
	}
	return subRow > 0 ? '' : itemText(item, field, header, words);
}

function itemText(item: Item, field: string, header: string, words: Words): string {
	if (field === 'number') return String(item.number);
	if (field === 'departments') return item.departments.join(words.report.comma);
	if (field === 'name' || field === 'target' || field === 'content' || field === 'serviceType')
		return item[field] ?? '';
	return item.fields?.[header] ?? item.fields?.[field] ?? '';
}

/** A cell that the document merges with the one above it, or that an item says once for all its sub-rows. */
function continuesAbove(item: Item, variant: Variant | undefined, subRow: number, field: string): boolean {
	if (variant && subRow > 0) {
		const own = field === 'target' || field === 'content' ? variant[field] : null;
		return own === null;
	}
	const basis = (item.sources as Readonly<Record<string, { readonly basis: string }>> | undefined)?.[field]
		?.basis;
	return subRow === 0 && basis === 'merged-cell';
}

/** Columns as wide as what they usually hold, in parts of the whole. */
export function columnWidth({ field }: GridColumn): number {
	const widths: Readonly<Record<string, number>> = {
		number: 5,
		name: 13,
		target: 20,
		content: 40,
		serviceType: 8,
	};
	return widths[field] ?? 14;
}

/** Short cells stand in the middle of their column. */
export function isCentred({ field }: GridColumn): boolean {
	return ['number', 'name', 'serviceType', 'departments'].includes(field);
}

/** The catalogue with most items; undefined where there is none. */
export function mainCatalogue(catalogues: readonly Catalogue[] | undefined): Catalogue | undefined {
	return (catalogues ?? []).reduce<Catalogue | undefined>(
		(best, next) => (best && best.items.length >= next.items.length ? best : next),
		undefined,
	);
}
