import type { DraftCell, DraftRow } from '../lay-out.js';
import { greatest, least } from '../sequence.js';
import { type Extent, filledColumns, merged, placed, rowsOf } from './column-rows.js';
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
/** Between two columns nothing stands in any line for at least this part of the character size. */
const river = 0.4;
/** A row stands no further from the next than this part of the character size, where one of them ends a table. */
const widestRow = 3;
/** Lines of one text are set no wider than this part of the character size. */
const widestSpacing = 1.75;
/** A line belongs to the one above it in its column if it is no further below than this part of the usual distance. */
const sameText = 1.12;

/**
 * Rebuilds tables of which only the places of their texts are known. Columns are parted where no line has text, rows where
 * no column has; a list of numbers in the first column holds each number to a row of its own. A table is rebuilt only if
 * that leaves nothing open; else it is only said that there may be one, as a wrong table is worse than none.
 */
export function columnTables(page: PageContent, runs: readonly TextRun[]): ColumnTables {
	const lines = linesOf(runs.filter(({ isArtifact }) => !isArtifact));
	const tables: LooseTable[] = [];
	const unclear: TextLine[][] = [];
	for (const zone of zonesOf(lines)) {
		const whole = withEdges(zone, lines);
		const table = tableOf(whole, page);
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

/**
 * The lines of a zone, and those above and below it that stand in its columns: lines of several pieces near it, and those
 * that go on its first and last cells.
 */
function withEdges(zone: readonly TextLine[], lines: readonly TextLine[]): TextLine[] {
	const columns = columnsOf(zone);
	const first = lines.indexOf(zone[0] as TextLine);
	const last = lines.indexOf(zone.at(-1) as TextLine);
	const pitch = sameText * pitchOf(zone, columns);
	const fitting = (line: TextLine) => line.runs.every((run) => columnAt(run, columns) >= 0);
	const above = goingOn(lines.slice(0, first).reverse(), zone[0] as TextLine, pitch, fitting);
	const below = goingOn(lines.slice(last + 1), zone.at(-1) as TextLine, pitch, fitting);
	return [...above.reverse(), ...zone, ...below];
}

/** The lines next to an edge that belong to its table, nearest first. */
function goingOn(
	lines: readonly TextLine[],
	edge: TextLine,
	pitch: number,
	fitting: (line: TextLine) => boolean,
): TextLine[] {
	const distance = (at: number) => Math.abs((lines[at] as TextLine).y - (lines[at - 1] ?? edge).y);
	let count = 0;
	for (let at = 0; at < lines.length; at++) {
		const line = lines[at] as TextLine;
		if (!fitting(line) || distance(at) > widestRow * line.size) break;
		if (pieceCount(line, gutter) > 1 || (at === count && distance(at) <= pitch)) count = at + 1;
	}
	return lines.slice(0, count);
}

/**
 * Where text stands from left to right: in lines of several pieces, and in single ones that touch one of these places alone.
 * Lines that are closer than their characters are high are those of two columns that nearly meet; they are parted where
 * texts of several lines begin and none goes on.
 */
function columnsOf(zone: readonly TextLine[]): Extent[] {
	const size = greatest(zone.map((line) => line.size));
	const several = zone
		.filter((line) => pieceCount(line, gutter) > 1)
		.flatMap(({ runs }) =>
			runs.map(({ x, width }, index): PlacedText => {
				const before = runs[index - 1];
				const isApart = !before || x - before.x - before.width >= river * size;
				return { from: x, to: x + width, isApart };
			}),
		);
	const joined = merged(several, river * size);
	const meet = pitchOf(zone, joined) < 0.8 * size;
	const parted = meet ? joined.flatMap((column) => partedAtStarts(column, several)) : joined;
	const single = zone
		.filter((line) => pieceCount(line, gutter) === 1)
		.map(({ x1, x2 }) => ({ from: x1, to: x2 }));
	return parted.map((column) => {
		const own = single.filter((one) => {
			const touched = parted.filter(({ from, to }) => one.from < to && from < one.to);
			return touched.length === 1 && touched[0] === column;
		});
		const all = [column, ...own];
		return { from: least(all.map(({ from }) => from)), to: greatest(all.map(({ to }) => to)) };
	});
}

interface PlacedText extends Extent {
	/** whether nothing stands close before it in its line */
	readonly isApart: boolean;
}

/** A stretch cut where at least three texts begin, most of them apart from what is before, and none goes on over it. */
function partedAtStarts(stretch: Extent, texts: readonly PlacedText[]): Extent[] {
	const inside = texts.filter(({ from }) => from >= stretch.from && from <= stretch.to);
	const starts = [...new Set(inside.map(({ from }) => Math.round(from)))]
		.filter((start) => start > stretch.from + 1)
		.filter((start) => {
			const beginning = inside.filter(({ from }) => Math.abs(from - start) <= 1);
			const apart = beginning.filter(({ isApart }) => isApart).length;
			return apart >= fewestLines && apart >= 0.6 * beginning.length;
		})
		.filter((start) => inside.every(({ from, to }) => from >= start - 1 || to <= start + 1))
		.sort((a, b) => a - b)
		.filter((start, index, all) => index === 0 || start - (all[index - 1] as number) > 2);
	const edges = [stretch.from, ...starts, Number.POSITIVE_INFINITY];
	return edges.slice(1).flatMap((edge, index) => {
		const own = inside.filter(({ from }) => from >= (edges[index] as number) - 1 && from < edge - 1);
		return own.length === 0
			? []
			: [{ from: least(own.map(({ from }) => from)), to: greatest(own.map(({ to }) => to)) }];
	});
}

function columnAt(run: TextRun, columns: readonly Extent[]): number {
	return columns.findIndex(({ from, to }) => run.x >= from - 1 && run.x + run.width <= to + 1);
}

/** The least distance of two lines below each other in a column, as far as lines of one text may stand apart. */
function pitchOf(zone: readonly TextLine[], columns: readonly Extent[]): number {
	const distances = columns.flatMap((_, column) => {
		const own = linesOf(zone.flatMap(({ runs }) => runs.filter((run) => columnAt(run, columns) === column)));
		return own.slice(1).map((line, index) => line.y - (own[index] as TextLine).y);
	});
	return least([...distances, widestSpacing * greatest(zone.map(({ size }) => size))]);
}

function tableOf(zone: readonly TextLine[], page: PageContent): LooseTable | undefined {
	const columns = columnsOf(zone);
	const runs = zone.flatMap((line) => line.runs);
	const across = zone.filter(
		(line) => pieceCount(line, gutter) === 1 && line.runs.some((run) => columnAt(run, columns) < 0),
	);
	const titles = new Set(across.flatMap((line) => line.runs));
	const inCells = runs.filter((run) => !titles.has(run));
	if (columns.length < 3 || inCells.some((run) => columnAt(run, columns) < 0)) return undefined;
	const inColumns = columns.map((_, column) =>
		linesOf(inCells.filter((run) => columnAt(run, columns) === column)),
	);
	const pitch = sameText * pitchOf(zone, columns);
	const found = rowsOf(inColumns, across, pitch);
	const { rows } = found;
	const filled = rows.length < 2 ? undefined : filledColumns(inColumns, found, pitch);
	if (!filled) return undefined;
	const titled = placed(across, rows);
	const drafts = rows.map((_, row): DraftRow => {
		const [title] = titled[row] ?? [];
		const cells = title
			? [{ text: title.text, column: 0, columnSpan: columns.length, rowSpan: 1 }]
			: columns.flatMap(({ from, to }, column): DraftCell[] => {
					const cell = filled[column]?.[row];
					if (!cell) return [];
					return [
						{ text: cellText(cell.lines, to - from, page.tags), column, columnSpan: 1, rowSpan: cell.rows },
					];
				});
		return { cells, page: page.number };
	});
	return {
		table: { kind: 'table', rows: drafts, found: 'columns' },
		top: (zone[0]?.y ?? 0) - (zone[0]?.size ?? 0),
		runs: new Set(runs),
		isGuessed: true,
	};
}
