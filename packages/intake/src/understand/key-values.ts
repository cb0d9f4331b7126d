import type { Grid, GridCell, GridRow } from './grid.js';
import { areHeaders, fieldOf } from './headers.js';
import { around } from './spans.js';
import type { Unit } from './stream.js';

/** A label with what is said under it. */
interface Pair {
	readonly label: GridCell;
	readonly value: GridCell;
}

/**
 * Turns tables that set their headers down the side into tables with headers on top: a table of labels and values is one
 * item, a table with several columns behind the labels an item a column. Tables of one kind that follow each other are one.
 */
export function withHeadersOnTop(units: readonly Unit[]): Unit[] {
	const flow: Unit[] = [];
	let last: { at: number; items: readonly (readonly Pair[])[] } | undefined;
	for (const unit of units) {
		const items = unit.kind === 'table' ? itemsOf(unit.grid) : undefined;
		if (unit.kind === 'line' || !items) {
			if (unit.kind === 'table' || unit.marker?.kind === 'article') last = undefined;
			flow.push(unit);
			continue;
		}
		const above = last && flow[last.at];
		if (last && above?.kind === 'table' && above.grid.spans === unit.grid.spans) {
			last = { at: last.at, items: [...last.items, ...items] };
			flow[last.at] = tableOf(last.items, unit.grid.spans);
			continue;
		}
		last = { at: flow.length, items };
		flow.push(tableOf(items, unit.grid.spans));
	}
	return flow;
}

/** The items of a table with its headers at the side; undefined where it is none, or a form to be filled in. */
function itemsOf(grid: Grid): readonly (readonly Pair[])[] | undefined {
	if (grid.rows.length < 3 || areHeaders(grid.rows[0]?.cells.map(({ text }) => text) ?? [])) return undefined;
	const rows = grid.rows.map(({ cells }) => cells.filter(({ covered }) => covered === 'no'));
	const items = rows.every(isPaired) ? [rows.flatMap(pairsOf)] : columnsOf(grid);
	const told = items?.filter((pairs) => {
		const filled = pairs.filter(({ value }) => value.text !== '');
		return areHeaders(pairs.map(({ label }) => label.text)) && filled.length * 5 >= pairs.length * 3;
	});
	return told && told.length > 0 && told.length === items?.length ? told : undefined;
}

/** A label and a value, or two of each side by side. */
function isPaired(cells: readonly GridCell[]): boolean {
	if (cells.length !== 2 && cells.length !== 4) return false;
	return cells.length === 2 || fieldOf(cells[2]?.text ?? '') !== undefined;
}

function pairsOf(cells: readonly GridCell[]): Pair[] {
	return cells.flatMap((label, at) => {
		const value = cells[at + 1];
		return at % 2 === 0 && value ? [{ label, value }] : [];
	});
}

/** Every column behind the labels as an item. */
function columnsOf({ rows, width }: Grid): Pair[][] | undefined {
	if (width < 3 || rows.length > 12) return undefined;
	return Array.from({ length: width - 1 }, (_, column) =>
		rows.flatMap(({ cells }) => {
			const [label] = cells;
			const value = cells[column + 1];
			return label && value ? [{ label, value }] : [];
		}),
	);
}

function tableOf(items: readonly (readonly Pair[])[], spans: Grid['spans']): Unit {
	const all = items.flat().map(({ label }) => label);
	const labels = all.filter((label, at) => all.findIndex(({ text }) => text === label.text) === at);
	// Where several columns stand behind one label it is the same cell.
	const repeated = all.filter(
		({ text, lines: [first] }) => !labels.some((one) => one.text === text && one.lines[0] === first),
	);
	const first = labels[0] as GridCell;
	const blank: GridCell = { text: '', raw: '', lines: first.lines, covered: 'no' };
	const rows = items.map((pairs) => rowOf(labels.map(({ text }) => valueUnder(pairs, text) ?? blank)));
	const lines = items
		.flat()
		.reduce((all, { label, value }) => around(all, around(label.lines, value.lines)), first.lines);
	return {
		kind: 'table',
		lines,
		repeated,
		grid: { rows: [rowOf(labels), ...rows], width: labels.length, lines, spans },
	};
}

function valueUnder(pairs: readonly Pair[], text: string): GridCell | undefined {
	return pairs.find(({ label }) => label.text === text)?.value;
}

function rowOf(cells: readonly GridCell[]): GridRow {
	const printed = cells.filter(({ text }) => text !== '');
	const [first = cells[0] as GridCell] = printed;
	return {
		cells: cells.map((cell) => ({ ...cell, covered: 'no' })),
		lines: printed.reduce((all, { lines }) => around(all, lines), first.lines),
		header: false,
		afterBreak: false,
	};
}
