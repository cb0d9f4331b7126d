import { greatest, least } from '../sequence.js';
import type { TextLine } from './lines.js';

/** From where to where something stands on one axis, in points. */
export interface Extent {
	readonly from: number;
	readonly to: number;
}

/** What one cell of a column holds, and how many rows it goes over. */
export interface FilledCell {
	readonly lines: readonly TextLine[];
	readonly rows: number;
}

/** Rows, and whether gaps show where they are parted or only the numbers that begin them. */
export interface FoundRows {
	readonly rows: readonly Extent[];
	readonly parted: 'by-gaps' | 'by-numbers';
}

type Columns = readonly (readonly TextLine[])[];

/** Extents joined where less than a gap lies between them. */
export function merged(extents: readonly Extent[], gap: number): Extent[] {
	const whole: Extent[] = [];
	for (const { from, to } of [...extents].sort((a, b) => a.from - b.from)) {
		const last = whole.at(-1);
		if (last && from - last.to < gap)
			whole[whole.length - 1] = { from: last.from, to: Math.max(last.to, to) };
		else whole.push({ from, to });
	}
	return whole;
}

/** The lines of each row; both in order from top to bottom. */
export function placed(lines: readonly TextLine[], rows: readonly Extent[]): TextLine[][] {
	const found = rows.map((): TextLine[] => []);
	let row = 0;
	for (const line of lines) {
		while (row < rows.length - 1 && line.y >= (rows[row] as Extent).to) row++;
		found[row]?.push(line);
	}
	return found;
}

/**
 * Where rows begin and end; none where that stays open. Rows are parted where no column has text. Where numbers in the
 * first column count on, each has a row of its own: a cell of another column may then reach over the place between two.
 * @param across lines that stand over all columns and are rows of their own
 * @param pitch how far below the line above it a line of the same text stands at most
 */
export function rowsOf(columns: Columns, across: readonly TextLine[], pitch: number): FoundRows {
	const texts = columns.flatMap((lines) => textsOf(lines, pitch).map(extentOf));
	const parted = merged([...texts, ...across.map((line) => extentOf([line]))], 0);
	const rows = withParagraphs(parted, columns, across);
	const numbers = numbersIn(columns[0] ?? []);
	const own = placed(numbers, rows);
	if (numbers.length < 2 || own.every(({ length }) => length <= 1)) return { rows, parted: 'by-gaps' };
	const byNumber = rowsByNumber(columns, numbers, across);
	if (byNumber.length > 0) return { rows: byNumber, parted: 'by-numbers' };
	return { rows: rows.flatMap((row, index) => splitAt(row, own[index] ?? [], texts)), parted: 'by-gaps' };
}

/** A row that holds several numbers, cut between each two of them where the fewest texts stand. */
function splitAt(row: Extent, numbers: readonly TextLine[], texts: readonly Extent[]): Extent[] {
	const cuts = numbers.slice(1).map((number, index) => {
		const [from, to] = [(numbers[index] as TextLine).y, number.y - 0.85 * number.size];
		const near = texts.filter((text) => text.from < to && text.to > from);
		const edges = [from, to, ...near.flatMap((text) => [text.from, text.to])]
			.filter((edge) => edge >= from && edge <= to)
			.sort((a, b) => a - b);
		const gaps = edges.slice(1).map((edge, at) => {
			const middle = (edge + (edges[at] as number)) / 2;
			const crossed = near.filter((text) => text.from < middle && text.to > middle).length;
			return { middle, crossed, width: edge - (edges[at] as number) };
		});
		const [best] = gaps
			.filter(({ width }) => width > 0.5)
			.sort((a, b) => a.crossed - b.crossed || b.width - a.width);
		return best?.middle ?? (from + to) / 2;
	});
	return [row.from, ...cuts].map((from, index) => ({ from, to: cuts[index] ?? row.to }));
}

/** Lines that stand alone in one column, wide apart, are paragraphs of the cell above. */
function withParagraphs(parted: readonly Extent[], columns: Columns, across: readonly TextLine[]): Extent[] {
	const titled = placed(across, parted);
	const filled = columns.map((lines) => placed(lines, parted));
	const rows: Extent[] = [];
	parted.forEach((row, index) => {
		const last = rows.at(-1);
		const isTitle = [index, index - 1].some((at) => (titled[at]?.length ?? 0) > 0);
		const isAlone = filled.filter((column) => (column[index]?.length ?? 0) > 0).length === 1;
		if (last && isAlone && !isTitle) rows[rows.length - 1] = { from: last.from, to: row.to };
		else rows.push(row);
	});
	return rows;
}

/** Lines of one column that follow each other closely. */
function textsOf(lines: readonly TextLine[], pitch: number): TextLine[][] {
	const texts: TextLine[][] = [];
	for (const line of lines) {
		const before = texts.at(-1)?.at(-1);
		if (before && line.y - before.y <= pitch) texts.at(-1)?.push(line);
		else texts.push([line]);
	}
	return texts;
}

function extentOf(lines: readonly TextLine[]): Extent {
	return {
		from: least(lines.map(({ y, size }) => y - 0.85 * size)),
		to: greatest(lines.map(({ y, size }) => y + 0.1 * size)),
	};
}

/** The numbers of a first column that count on by one from line to line, or begin again. */
function numbersIn(lines: readonly TextLine[]): TextLine[] {
	const numbers = lines.filter(({ text }) => /^\d{1,3}[.．、]?$/.test(text));
	const values = numbers.map(({ text }) => Number.parseInt(text, 10));
	return values.every((value, at) => at === 0 || value === 1 || value === (values[at - 1] as number) + 1)
		? numbers
		: [];
}

/** Rows that begin at their numbers, where every column that has text in a row begins it beside the number. */
function rowsByNumber(columns: Columns, numbers: readonly TextLine[], across: readonly TextLine[]): Extent[] {
	if (across.length > 0) return [];
	const tops = numbers.map(({ y, size }) => y - 0.5 * size);
	const first = least(columns.flatMap((lines) => lines.map(({ y, size }) => y - size)));
	const starts = [...(first < (tops[0] ?? 0) - 0.5 ? [first] : []), ...tops];
	const rows = starts.map((from, index) => ({ from, to: starts[index + 1] ?? Number.POSITIVE_INFINITY }));
	const filled = columns.map((lines) => placed(lines, rows));
	const isClear = placed(numbers, rows).every(([number], row) =>
		filled.every((column) => {
			const [top] = column[row] ?? [];
			return !number || !top || top.y - number.y < 0.5 * number.size;
		}),
	);
	return isClear ? rows : [];
}

/**
 * The cells of each column, row by row; a row that a cell above goes over has none. A cell that stands between rows, or is
 * missing where texts are centred in their rows, belongs to a merged one, which is as far from the top of its first row as
 * from the end of its last. Undefined where the cells of a column do not cover its rows that way.
 */
export function filledColumns(
	columns: Columns,
	{ rows, parted }: FoundRows,
	pitch: number,
): (FilledCell | undefined)[][] | undefined {
	const edges = edgesOf(rows);
	const areCentred = centred(columns, rows, edges);
	const found = columns.map((lines) => {
		const byRow = placed(lines, rows).map((own): FilledCell => ({ lines: own, rows: 1 }));
		const texts = textsOf(lines, pitch);
		const isCut = texts.some((text) => new Set(text.map((line) => rowAt(line, rows))).size > 1);
		const isBlank = byRow.some((cell) => cell.lines.length === 0);
		const isMerged = parted === 'by-gaps' && (isCut || (isBlank && areCentred));
		return isMerged ? tiled(texts, edges, pitch) : byRow;
	});
	return found.every((column) => column !== undefined) ? found : undefined;
}

function rowAt(line: TextLine, rows: readonly Extent[]): number {
	return rows.findIndex(({ to }) => line.y < to);
}

/** Where rows meet: halfway between their texts. */
function edgesOf(rows: readonly Extent[]): number[] {
	const between = rows.slice(1).map((row, index) => (row.from + (rows[index] as Extent).to) / 2);
	const [first, last] = [rows[0] as Extent, rows.at(-1) as Extent];
	const half = rows.length > 1 ? (between[0] as number) - first.to : 0;
	return [first.from - half, ...between, last.to + half];
}

/** Whether what is shorter than its row stands in the middle of it. */
function centred(columns: Columns, rows: readonly Extent[], edges: readonly number[]): boolean {
	let middle = 0;
	let top = 0;
	for (const column of columns)
		placed(column, rows).forEach((lines, row) => {
			if (lines.length === 0) return;
			const { from, to } = extentOf(lines);
			const [above, below] = [from - (edges[row] as number), (edges[row + 1] as number) - to];
			if (above + below < 2.5 * (lines[0] as TextLine).size) return;
			if (Math.abs(above - below) < 0.5 * (above + below)) middle++;
			else top++;
		});
	return middle > top;
}

/**
 * The texts of a column laid over its rows without a gap, each centred over as many as it covers; the last one may go on
 * over the end of the page.
 */
function tiled(
	texts: readonly (readonly TextLine[])[],
	edges: readonly number[],
	pitch: number,
): (FilledCell | undefined)[] | undefined {
	const cells: (FilledCell | undefined)[] = [];
	const bottom = edges.at(-1) as number;
	for (const text of texts) {
		const first = cells.length;
		const { from, to } = extentOf(text);
		const centredTo = from + to - (edges[first] as number);
		const end = text === texts.at(-1) ? Math.min(centredTo, bottom) : centredTo;
		const next = edges.findIndex((edge, at) => at > first && Math.abs(edge - end) <= 0.5 * pitch);
		if (next < 0 || from < (edges[first] as number) - 1 || to > (edges[next] as number) + 1) return undefined;
		cells.push({ lines: text, rows: next - first });
		while (cells.length < next) cells.push(undefined);
	}
	return cells.length === edges.length - 1 ? cells : undefined;
}
