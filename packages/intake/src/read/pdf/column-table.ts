import type { DraftCell, DraftRow } from '../lay-out.js';
import { greatest } from '../sequence.js';
import { linesOf, pieceCount, type TextLine } from './lines.js';
import type { PageContent, TextRun } from './page-content.js';
import { cellText } from './ruled-table.js';
import type { LooseTable } from './tagged-table.js';

/** What was found of tables that neither rulings nor tags show. */
export interface ColumnTables {
	readonly tables: readonly LooseTable[];
	/** stretches of lines in columns that make no clear table */
	readonly unclear: readonly (readonly TextLine[])[];
}

/** Pieces of a line that stand apart, in parts of the character size. */
const gutter = 1.2;
/** So many lines of three pieces or more are taken for a table. */
const fewestLines = 3;
/** How far from its column a piece may begin, in points. */
const near = 2;

interface Row {
	readonly first: number;
	readonly end: number;
}

/**
 * Rebuilds tables of which only the places of their texts are known. Columns are where pieces begin below each other; rows
 * begin where the first column has text, after the widest gap above it. A table is rebuilt only if every piece stands in
 * one column and every row is parted from the next more widely than its own lines; else it is only said that there may
 * be one, as a wrong table is worse than none.
 */
export function columnTables(page: PageContent, runs: readonly TextRun[]): ColumnTables {
	const lines = linesOf(runs.filter(({ isArtifact }) => !isArtifact));
	const tables: LooseTable[] = [];
	const unclear: TextLine[][] = [];
	for (const zone of zonesOf(lines)) {
		const table = tableOf(zone, page);
		if (table) tables.push(table);
		else unclear.push(zone);
	}
	return { tables, unclear };
}

/** Stretches from the first to the last line of several pieces, as long as no line stands far below the one before. */
function zonesOf(lines: readonly TextLine[]): TextLine[][] {
	const zones: TextLine[][] = [];
	let zone: TextLine[] = [];
	const end = () => {
		const last = zone.findLastIndex((line) => pieceCount(line, gutter) >= 3);
		const whole = zone.slice(0, last + 1);
		if (whole.filter((line) => pieceCount(line, gutter) >= 3).length >= fewestLines) zones.push(whole);
		zone = [];
	};
	for (const line of lines) {
		const before = zone.at(-1);
		if (before && line.y - before.y > 4 * line.size) end();
		if (zone.length > 0 || pieceCount(line, gutter) >= 3) zone.push(line);
	}
	end();
	return zones;
}

function tableOf(zone: readonly TextLine[], page: PageContent): LooseTable | undefined {
	const pieces = zone.map(({ runs }) => piecesOf(runs));
	const starts = columnStarts(pieces.flat());
	const columnOf = (run: TextRun) => starts.findLastIndex((start) => run.x >= start - near);
	const isClear = pieces.flat().every((run) => {
		const column = columnOf(run);
		const start = starts[column];
		const next = starts[column + 1] ?? Number.POSITIVE_INFINITY;
		return start !== undefined && run.x - start <= near && run.x + run.width <= next + 1;
	});
	const rows = isClear && starts.length >= 3 ? rowsOf(zone, pieces, columnOf) : [];
	if (rows.length < 2) return undefined;
	const rights = [...starts];
	for (const run of pieces.flat()) {
		const column = columnOf(run);
		rights[column] = Math.max(rights[column] ?? 0, run.x + run.width);
	}
	const drafts = rows.map(({ first, end }): DraftRow => {
		const own = pieces.slice(first, end).flat();
		const cells = starts.map((start, column): DraftCell => {
			const lines = linesOf(own.filter((run) => columnOf(run) === column));
			const text = cellText(lines, (rights[column] ?? start) - start, page.tags);
			return { text, column, columnSpan: 1, rowSpan: 1 };
		});
		return { cells, page: page.number };
	});
	return {
		table: { kind: 'table', rows: drafts, found: 'columns' },
		top: (zone[0]?.y ?? 0) - (zone[0]?.size ?? 0),
		runs: new Set(zone.flatMap(({ runs }) => runs)),
		isGuessed: true,
	};
}

/** Runs that follow each other without a gap are one piece. */
function piecesOf(runs: readonly TextRun[]): TextRun[] {
	const pieces: TextRun[] = [];
	for (const run of runs) {
		const last = pieces.at(-1);
		if (last && run.x - (last.x + last.width) < 0.2 * run.size) {
			pieces[pieces.length - 1] = { ...last, text: last.text + run.text, width: run.x + run.width - last.x };
		} else pieces.push(run);
	}
	return pieces;
}

/** Where pieces of several lines begin. */
function columnStarts(pieces: readonly TextRun[]): number[] {
	const xs = pieces.map(({ x }) => x).sort((a, b) => a - b);
	const groups: number[][] = [];
	for (const x of xs) {
		const group = groups.at(-1);
		if (group && x - (group[0] as number) <= near) group.push(x);
		else groups.push([x]);
	}
	return groups.filter(({ length }) => length >= 2).map(([first]) => first as number);
}

/** The rows of a zone; none where they are not parted more widely than the lines within them. */
function rowsOf(
	zone: readonly TextLine[],
	pieces: readonly (readonly TextRun[])[],
	columnOf: (run: TextRun) => number,
): Row[] {
	const anchors = pieces.flatMap((line, index) => (line.some((run) => columnOf(run) === 0) ? [index] : []));
	const gap = (index: number) => (zone[index]?.y ?? 0) - (zone[index - 1]?.y ?? 0);
	const between = anchors.slice(1).map((anchor, index) => {
		const inside = Array.from({ length: anchor - (anchors[index] as number) }, (_, step) => anchor - step);
		return inside.reduce((widest, at) => (gap(at) > gap(widest) ? at : widest), anchor);
	});
	const starts = [0, ...between];
	const isStart = new Set(starts);
	const within = zone.map((_, index) => index).filter((index) => !isStart.has(index));
	const widestWithin = Math.max(0, greatest(within.map(gap)));
	if (within.length > 0 && between.some((index) => gap(index) < 1.15 * widestWithin)) return [];
	return starts.map((first, index) => ({ first, end: starts[index + 1] ?? zone.length }));
}
