import type { Catalogue, Item, Variant } from '@qingdan/schema';
import type { Lines } from '../document.js';
import { splitBodies } from './bodies.js';
import { type CellText, cellText } from './cells.js';
import type { Grid } from './grid.js';
import type { Column, ColumnField, Headers } from './headers.js';
import { plain } from './plain.js';
import { type RowGroup, type RowReading, readRows, type TableBody } from './rows.js';
import type { CatalogueSetting, RowSetting, TextField } from './setting.js';
import { around, policyLines } from './spans.js';

/** A catalogue, and the headers that a page break repeated. */
export interface CatalogueReading {
	readonly catalogue: Catalogue;
	readonly repeated: TableBody['repeated'];
}

/** Makes a catalogue of a table whose headers are known. */
export function catalogueOf(grid: Grid, headers: Headers, setting: CatalogueSetting): CatalogueReading {
	const body = readRows(grid, headers);
	const headerLines = grid.rows[headers.last]?.lines ?? grid.lines;
	const firstLines = grid.rows[headers.first]?.lines ?? grid.lines;
	const items = body.groups.map((group, index) => itemOf(group, index, grid, headers, setting));
	const categories = body.categories.map(({ title, lines, from }, index) => ({
		id: `${setting.id}-group-${index + 1}`,
		title,
		...(items[from] ? { from: items[from].number } : {}),
		...endOf(items[(body.categories[index + 1]?.from ?? items.length) - 1]),
		evidence: { lines: policyLines(lines) },
	}));
	const notes = [
		...headers.above.flatMap((row) =>
			row.cells.flatMap(({ text, covered, lines }) =>
				text === '' || covered !== 'no' || text === setting.title ? [] : [{ text, lines }],
			),
		),
		...body.notes,
	];
	const catalogue: Catalogue = {
		id: setting.id,
		title: setting.title,
		columns: headers.columns.map(({ header, group, field }) => ({
			header,
			...(group === undefined ? {} : { group }),
			field,
		})),
		...(categories.length > 0 ? { groups: categories } : {}),
		...(notes.length > 0
			? { notes: notes.map(({ text, lines }) => ({ text, evidence: { lines: policyLines(lines) } })) }
			: {}),
		evidence: { lines: policyLines(around(setting.titleLines, around(firstLines, headerLines))) },
		items: items.map((item) => {
			const own = categories.filter(
				({ from, to }) => from !== undefined && to !== undefined && from <= item.number && item.number <= to,
			);
			return own.length === 0 ? item : { ...item, groups: own.map(({ id }) => id) };
		}),
	};
	return { catalogue, repeated: body.repeated };
}

function endOf(item: Item | undefined): { to?: number } {
	return item === undefined ? {} : { to: item.number };
}

const printedInteger = /^[（(]?(\d{1,4})[）).．、]?$/;

function itemOf(
	group: RowGroup,
	index: number,
	grid: Grid,
	{ columns }: Headers,
	setting: CatalogueSetting,
): Item {
	const number = index + 1;
	const first = group.rows[0] as RowReading;
	const lines = group.rows.reduce<Lines>((all, row) => around(all, row.lines), first.lines);
	const reading = { number, grid, columns, setting };
	const rows = group.rows.map((row) => readRow(row, reading));
	const main = rows[0] as RowText;
	const several = rows.length > 1;
	const name = main.cells.name?.text || coarserName(first, columns);
	const { doubts, itemId } = setting;
	if (name === '') doubts.onItem(number, 'name', 'name-missing', 'error', { lines: policyLines(lines) });
	const departments = unique(rows.flatMap((row) => row.departments));
	const own = (field: TextField) => (several ? shared(rows, field) : main.cells[field]?.text) ?? null;
	const printed = printedOf(group.number, number);
	const repairs = rows.flatMap(({ cells }) => textFields.flatMap((field) => cells[field]?.repair ?? []));
	const sources = sourcesOf(main, several ? rows : []);
	const fields = several ? sharedFields(rows) : main.fields;
	return {
		id: itemId(name, number),
		number,
		...printed,
		name: name === '' ? firstWords(main) : name,
		target: own('target'),
		content: own('content'),
		serviceType: main.cells.serviceType?.text ?? null,
		departments,
		...(Object.keys(fields).length > 0 ? { fields } : {}),
		...(Object.keys(sources).length > 0 ? { sources } : {}),
		...(several ? { variants: variantsOf(rows) } : {}),
		...(repairs.length > 0
			? { repairs: repairs.map((repair, at) => ({ ...repair, id: `r${at + 1}` })) }
			: {}),
		evidence: { lines: policyLines(lines) },
	};
}

/** Where 二级事项 is blank, 一级事项 under the same header names the item. */
function coarserName(row: RowReading, columns: readonly Column[]): string {
	const at = columns.findIndex(({ field }) => field === 'name');
	const group = columns[at]?.group;
	const coarser = group !== undefined && columns[at - 1]?.group === group ? row.cells[at - 1] : undefined;
	return coarser && !coarser.merged ? plain(coarser.pieces.map(({ text }) => text).join('')) : '';
}

/** A row whose name is blank is still named by something that is printed. */
function firstWords({ cells }: RowText): string {
	return textFields.map((field) => cells[field]?.text ?? '').find((text) => text !== '') ?? '—';
}

function printedOf(printed: string | null, number: number): Pick<Item, 'printedNumber'> {
	if (printed === null) return { printedNumber: null };
	return printedInteger.exec(printed)?.[1] === String(number) && printed === String(number)
		? {}
		: { printedNumber: printed };
}

const textFields: readonly TextField[] = ['name', 'target', 'content', 'serviceType', 'departments'];

/** A printed row by the fields of the model. */
interface RowText {
	readonly cells: Partial<Record<TextField, CellText>>;
	readonly departments: readonly string[];
	/** columns that the model does not know */
	readonly fields: Readonly<Record<string, string>>;
	/** those of them that a merged cell above holds */
	readonly merged: ReadonlySet<string>;
	readonly lines: Lines;
}

function readRow(row: RowReading, reading: RowSetting): RowText {
	const { columns, setting, number } = reading;
	const cells: Partial<Record<TextField, CellText>> = {};
	const fields: Record<string, string> = {};
	const merged = new Set<string>();
	const byField = new Map<ColumnField, number[]>();
	columns.forEach(({ field }, column) => {
		byField.set(field, [...(byField.get(field) ?? []), column]);
	});
	for (const field of textFields) {
		const read = cellText(field, byField.get(field) ?? [], row, reading);
		if (read) cells[field] = read;
	}
	for (const column of byField.get('other') ?? []) {
		const cell = row.cells[column];
		const text = otherText(cell?.pieces ?? [], columns[column]?.header ?? '');
		if (text === '') continue;
		const name = fieldName(columns, column);
		fields[name] = text;
		if (cell?.merged) merged.add(name);
	}
	const raw = cells.departments?.raw ?? '';
	const departments = splitBodies(raw, setting.bodies);
	for (const name of departments)
		if (!setting.bodies.resolveEntry(name) && !setting.bodies.resolveEntry(name.replace(/^各/, '')))
			setting.doubts.onItem(
				number,
				'departments',
				'body-unknown',
				'notice',
				{ lines: policyLines(row.lines), quote: name },
				{ name },
			);
	return { cells, departments, fields, merged, lines: row.lines };
}

/** Headers name the fields that the model does not know; a header that comes twice takes the one above it along. */
function fieldName(columns: readonly Column[], column: number): string {
	const { header, group } = columns[column] as Column;
	const twice = columns.filter((one) => one.header === header).length > 1;
	if (header === '') return `${column + 1}`;
	return twice ? `${group ?? column + 1}·${header}` : header;
}

function unique(values: readonly string[]): string[] {
	return [...new Set(values)];
}

/** A text that all rows of an item share, merged or repeated; undefined where the rows differ. */
function shared(rows: readonly RowText[], field: TextField): string | undefined {
	const texts = new Set(rows.map(({ cells }) => cells[field]?.text ?? null));
	const [only] = texts;
	return texts.size === 1 &&
		only !== null &&
		only !== undefined &&
		rows.slice(1).every(({ cells }) => cells[field]?.merged)
		? only
		: undefined;
}

function variantsOf(rows: readonly RowText[]): Variant[] {
	const listed = rows.filter(({ cells }) => cells.departments && !cells.departments.merged).length;
	const common = (field: TextField) => shared(rows, field) !== undefined;
	const all = sharedFields(rows);
	const named = rows.slice(1).some(({ cells }) => cells.name && !cells.name.merged);
	return rows.map(({ cells, departments, fields, lines }, index) => {
		const own = listed > 1 && !cells.departments?.merged;
		const differing = Object.fromEntries(Object.entries(fields).filter(([header]) => !(header in all)));
		return {
			id: `row-${index + 1}`,
			...(named && cells.name && !cells.name.merged ? { label: cells.name.text } : {}),
			target: common('target') ? null : (cells.target?.text ?? null),
			content: common('content') ? null : (cells.content?.text ?? null),
			...(own && departments.length > 0 ? { departments: [...departments] } : {}),
			...(Object.keys(differing).length > 0 ? { fields: differing } : {}),
			evidence: { lines: policyLines(variantLines(cells, lines)) },
		};
	});
}

/** A sub-row whose population stands in a merged cell above has its evidence there too. */
function variantLines(cells: RowText['cells'], lines: Lines): Lines {
	return [cells.target, cells.content].reduce<Lines>(
		(all, cell) => (cell?.merged ? around(all, cell.lines) : all),
		lines,
	);
}

/** Fields that one merged cell holds for all rows of an item. */
function sharedFields(rows: readonly RowText[]): Record<string, string> {
	const [first, ...rest] = rows;
	return Object.fromEntries(
		Object.entries(first?.fields ?? {}).filter(([header, text]) =>
			rest.every(({ fields, merged }) => fields[header] === text && merged.has(header)),
		),
	);
}

/** A column of bodies keeps one a line as it is printed; everything else is running text. */
function otherText(pieces: readonly { text: string; raw: string }[], header: string): string {
	if (!/单位|部门|机关|主体/.test(header)) return pieces.map(({ text }) => text).join('\n');
	return pieces
		.flatMap(({ raw }) => raw.split('\n').map(plain))
		.filter((line) => line !== '')
		.join('\n');
}

/** Where values come from that the row itself does not print. */
function sourcesOf({ cells }: RowText, rows: readonly RowText[]): NonNullable<Item['sources']> {
	const sources: NonNullable<Item['sources']> = {};
	for (const field of textFields) {
		const cell = cells[field];
		if (
			!cell?.merged ||
			(rows.length > 0 && (field === 'target' || field === 'content') && shared(rows, field) === undefined)
		)
			continue;
		sources[field] = { basis: 'merged-cell', evidence: { lines: policyLines(cell.lines) } };
	}
	return sources;
}
