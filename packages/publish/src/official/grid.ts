import type { Catalogue, Item, Variant } from '@qingdan/schema';
import type { Words } from '../words.js';

/** A column of a catalogue: a field of the model, or one that it does not know. */
export interface GridColumn {
	readonly header: string;
	readonly field: string;
}

/** A printed row: the name of a group over the whole width, or an item or one of its sub-rows. */
export type GridRow = GroupRow | ItemRow;

interface GroupRow {
	readonly kind: 'group';
	readonly title: string;
}

interface ItemRow {
	readonly kind: 'item';
	readonly item: Item;
	/** from 0; 0 for an item without sub-rows */
	readonly subRow: number;
	/** a text for each column; what an item says once is '' in its later sub-rows */
	readonly cells: readonly string[];
	/** columns whose cell continues the one above */
	readonly continues: readonly boolean[];
}

/**
 * The columns of a catalogue as printed. A list of points has no headers: its columns are named by the fields they hold, and
 * those of the number and the name are its own.
 */
export function columnsOf({ columns }: Catalogue, words: Words): GridColumn[] {
	const named = columns.map(({ header, field }) => ({
		header: header === '' && isModel(field) ? words.labels.field[field] : header,
		field,
	}));
	const missing = (['number', 'name'] as const).filter((own) => !columns.some(({ field }) => field === own));
	return [...missing.map((field) => ({ header: words.labels.field[field], field })), ...named];
}

const modelFields = ['number', 'name', 'target', 'content', 'serviceType', 'departments'] as const;

/** Whether a column holds a field of the model. */
export function isModel(field: string): field is (typeof modelFields)[number] {
	return modelFields.some((one) => one === field);
}

/** The rows of a catalogue in printed order, with a cell for each of `columns`. */
export function rowsOf(catalogue: Catalogue, columns: readonly GridColumn[], words: Words): GridRow[] {
	return catalogue.items.flatMap((item): GridRow[] => {
		const variants: readonly (Variant | undefined)[] = item.variants?.length ? item.variants : [undefined];
		const rows = variants.map(
			(variant, subRow): ItemRow => ({
				kind: 'item',
				item,
				subRow,
				cells: columns.map((column) => cellText(item, variant, subRow, column, words)),
				continues: columns.map((column) => continuesAbove(item, variant, subRow, column)),
			}),
		);
		return [...groupRows(catalogue, item), ...rows];
	});
}

/** Groups that begin with an item; one that a remark below the table makes is printed there. */
function groupRows({ groups = [], notes = [] }: Catalogue, { number }: Item): GroupRow[] {
	return groups
		.filter(({ from, title }) => from === number && !notes.some(({ text }) => text.includes(title)))
		.map(({ title }) => ({ kind: 'group', title }));
}

function cellText(
	item: Item,
	variant: Variant | undefined,
	subRow: number,
	column: GridColumn,
	words: Words,
): string {
	return ownText(item, variant, column) ?? (subRow > 0 ? '' : itemText(item, column, words));
}

/** What a sub-row says for itself; undefined where its item says it for all of them. */
function ownText(
	{ variants = [] }: Item,
	variant: Variant | undefined,
	{ field, header }: GridColumn,
): string | undefined {
	if (!variant) return undefined;
	if (field === 'target' || field === 'content') return variant[field] ?? undefined;
	const isOwn = !isModel(field) && variants.some(({ fields }) => fields?.[header] !== undefined);
	return isOwn ? (variant.fields?.[header] ?? '') : undefined;
}

function itemText(item: Item, { field, header }: GridColumn, words: Words): string {
	if (field === 'number') return String(item.number);
	if (field === 'departments') return item.departments.join(words.report.comma);
	if (field === 'name' || field === 'target' || field === 'content' || field === 'serviceType')
		return item[field] ?? '';
	return item.fields?.[header] ?? item.fields?.[field] ?? '';
}

/** A cell that the document merges with the one above it, or that an item says once for all its sub-rows. */
function continuesAbove(
	item: Item,
	variant: Variant | undefined,
	subRow: number,
	column: GridColumn,
): boolean {
	if (variant && subRow > 0) return ownText(item, variant, column) === undefined;
	const basis = (item.sources as Readonly<Record<string, { readonly basis: string }>> | undefined)?.[
		column.field
	]?.basis;
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
