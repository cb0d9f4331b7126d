import type { DraftCell, DraftTable } from '../lay-out.js';
import { greatest, least } from '../sequence.js';
import { linesOf, type TextLine } from './lines.js';
import type { PageContent, TextRun } from './page-content.js';
import { cellText } from './ruled-table.js';

/** A table that is known by something else than rulings, and the runs that it takes. */
export interface LooseTable {
	readonly table: DraftTable;
	readonly top: number;
	readonly runs: ReadonlySet<TextRun>;
	/** whether a cell had to be put where no text shows it belongs */
	readonly isGuessed: boolean;
}

interface TaggedCell {
	readonly row: number;
	readonly lines: readonly TextLine[];
	readonly x1: number;
	readonly x2: number;
	readonly y1: number;
	readonly y2: number;
}

/**
 * The tables that a tagged page has without rulings. Tags give the cells that hold text, row by row; the columns are
 * where their texts stand. A place without a cell is one that a cell above or none at all takes, which tags leave open.
 */
export function taggedTables(page: PageContent, runs: readonly TextRun[]): LooseTable[] {
	const tables = new Map<number, Map<number, { row: number; runs: TextRun[] }>>();
	for (const run of runs) {
		const place = run.tag === undefined ? undefined : page.tags.get(run.tag)?.cell;
		if (!place) continue;
		const cells = tables.get(place.table) ?? new Map();
		tables.set(place.table, cells);
		const cell = cells.get(place.cell) ?? { row: place.row, runs: [] };
		cells.set(place.cell, cell);
		cell.runs.push(run);
	}
	return [...tables.values()]
		.map((cells) => tableOf([...cells.values()], page))
		.filter((found) => found !== undefined);
}

function tableOf(
	tagged: readonly { readonly row: number; readonly runs: readonly TextRun[] }[],
	page: PageContent,
): LooseTable | undefined {
	const cells = tagged.map(({ row, runs }): TaggedCell => {
		const lines = linesOf(runs);
		return {
			row,
			lines,
			x1: least(lines.map(({ x1 }) => x1)),
			x2: greatest(lines.map(({ x2 }) => x2)),
			y1: least(lines.map(({ y, size }) => y - size)),
			y2: greatest(lines.map(({ y }) => y)),
		};
	});
	const columns = columnsOf(cells);
	const numbers = [...new Set(cells.map(({ row }) => row))].sort((a, b) => a - b);
	if (columns.length < 2) return undefined;
	const places = new Map<string, TaggedCell>();
	const placeOf = (row: number, column: number) => `${row}:${column}`;
	for (const cell of cells) places.set(placeOf(cell.row, columnOf(cell, columns)), cell);
	let isGuessed = places.size < cells.length;
	const covered = new Set<string>();
	const rows = numbers.map((row, index) => ({
		cells: columns.flatMap((column, at): DraftCell[] => {
			const place = placeOf(row, at);
			if (covered.has(place)) return [];
			const cell = places.get(place);
			if (!cell) {
				isGuessed = true;
				return [{ text: '', column: at, columnSpan: 1, rowSpan: 1 }];
			}
			let rowSpan = 1;
			for (const next of numbers.slice(index + 1)) {
				if (places.has(placeOf(next, at)) || !reaches(cell, next, cells)) break;
				covered.add(placeOf(next, at));
				rowSpan++;
				isGuessed = true;
			}
			const text = cellText(cell.lines, column.x2 - column.x1, page.tags);
			return [{ text, column: at, columnSpan: 1, rowSpan }];
		}),
		page: page.number,
	}));
	return {
		table: { kind: 'table', rows, found: 'tags' },
		top: least(cells.map(({ y1 }) => y1)),
		runs: new Set(tagged.flatMap(({ runs }) => runs)),
		isGuessed,
	};
}

/**
 * Whether a cell goes on over a row below its own: a merged cell is centred over its rows, so that it ends as far below
 * its text as it begins above it.
 */
function reaches(cell: TaggedCell, row: number, cells: readonly TaggedCell[]): boolean {
	const top = least(cells.filter((other) => other.row === cell.row).map(({ y1 }) => y1));
	const below = cells.filter((other) => other.row === row);
	const middle = (least(below.map(({ y1 }) => y1)) + greatest(below.map(({ y2 }) => y2))) / 2;
	return cell.y1 + cell.y2 - top > middle;
}

interface Column {
	x1: number;
	x2: number;
}

/** Cells that overlap from left to right stand in one column. */
function columnsOf(cells: readonly TaggedCell[]): Column[] {
	const columns: Column[] = [];
	for (const { x1, x2 } of [...cells].sort((a, b) => a.x1 - b.x1)) {
		const last = columns.at(-1);
		if (last && x1 < last.x2) last.x2 = Math.max(last.x2, x2);
		else columns.push({ x1, x2 });
	}
	return columns;
}

function columnOf(cell: TaggedCell, columns: readonly Column[]): number {
	return columns.findIndex(({ x1, x2 }) => cell.x1 >= x1 && cell.x2 <= x2);
}
