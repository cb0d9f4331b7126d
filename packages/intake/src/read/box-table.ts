import type { Cell, Row, Table } from '../document.js';

/** A table that a text draws with lines of a box, the index of the line after it, and its lines without the drawing. */
export interface BoxTable {
	readonly table: Table;
	readonly next: number;
	/** in place of each drawn line: the cells of a row, parted by tabs, or nothing */
	readonly plain: readonly string[];
}

const top = /^\s*[┌┏╔╒╓].*[┐┓╗╕╖]\s*$/;
const bottom = /^\s*[└┗╚╘╙]/;
/** A line of the frame: it begins and ends with a bar or where lines meet. */
const drawn = /^\s*[│┃║┌-╬].*[│┃║┌-╬]\s*$/;
const line = /[─━═]/;
const bar = /[│┃║]/;
const dashes = /^[\s─━═╌╍┄┅┈┉]+$/;

interface OpenCell {
	text: string[];
	readonly column: number;
	readonly line: number;
	rows: number;
}

/**
 * Reads a table that is drawn with the characters of a box (GB 2312, zone 9), as texts of laws were kept before pages had
 * tables: a rule between two rows, a bar between two cells. Lines between two rules are one row; where a rule leaves a cell
 * open, the cell goes on in the next row. A frame whose rows differ in their cells is none.
 */
export function boxTable(lines: readonly string[], start: number): BoxTable | undefined {
	if (!top.test(lines[start] ?? '') || !isContent(lines[start + 1] ?? '')) return undefined;
	let next = start;
	while (next < lines.length && drawn.test(lines[next] ?? '')) {
		next++;
		if (bottom.test(lines[next - 1] ?? '')) break;
	}
	const width = cellsOf(lines[start + 1] ?? '').length;
	if (width < 2) return undefined;
	const grid = new DrawnRows(width);
	for (let at = start; at < next; at++) {
		const text = lines[at] ?? '';
		if (!isContent(text)) grid.rule(openIn(text, width));
		else if (cellsOf(text).length === width) grid.line(cellsOf(text), at + 1);
		else return undefined;
	}
	const rows = grid.rows();
	if (rows.length < 2) return undefined;
	// Where every rule runs through, the drawing does not say which blank cells are merged ones.
	const found = grid.merges ? 'rulings' : 'pipes';
	const plain = Array.from({ length: next - start }, () => '');
	for (const { cells, lines: at } of rows) {
		const texts = Array.from({ length: width }, () => '');
		for (const { column, text } of cells) texts[column] = text;
		plain[at[0] - 1 - start] = texts.join('\t');
	}
	return { table: { kind: 'table', rows, lines: [start + 1, next], found }, next, plain };
}

function isContent(text: string): boolean {
	return drawn.test(text) && !line.test(text);
}

function cellsOf(text: string): string[] {
	return text.trim().slice(1, -1).split(bar);
}

/** The columns that a rule leaves open; none where it has fewer places than the table has columns. */
function openIn(text: string, width: number): ReadonlySet<number> {
	const pieces = text
		.trim()
		.slice(1, -1)
		.split(/(?![─━═╌╍┄┅┈┉])[┌-╬│┃║]/);
	if (pieces.length !== width) return new Set();
	return new Set(pieces.flatMap((piece, column) => (dashes.test(piece) ? [] : [column])));
}

/** Rows as they are drawn, line by line. */
class DrawnRows {
	readonly #width: number;
	readonly #rows: OpenCell[][] = [];
	/** the cell that stands in each column */
	#open: (OpenCell | undefined)[];
	#begun = false;
	/** whether a rule left a cell open */
	merges = false;

	constructor(width: number) {
		this.#width = width;
		this.#open = Array.from({ length: width }, () => undefined);
	}

	rule(open: ReadonlySet<number>): void {
		this.merges ||= open.size > 0;
		this.#open = this.#open.map((cell, column) => (open.has(column) ? cell : undefined));
		this.#begun = false;
	}

	line(cells: readonly string[], number: number): void {
		if (!this.#begun) this.#beginRow(number);
		cells.forEach((text, column) => {
			if (text.trim() !== '') this.#open[column]?.text.push(text.trim());
		});
	}

	#beginRow(number: number): void {
		this.#begun = true;
		const row: OpenCell[] = [];
		for (let column = 0; column < this.#width; column++) {
			const above = this.#open[column];
			if (above) {
				above.rows++;
				continue;
			}
			const cell = { text: [], column, line: number, rows: 1 };
			this.#open[column] = cell;
			row.push(cell);
		}
		this.#rows.push(row);
	}

	rows(): Row[] {
		return this.#rows.flatMap((cells): Row[] => {
			const [first] = cells;
			if (!first) return [];
			return [
				{
					cells: cells.map(
						({ text, column, line, rows }): Cell => ({
							text: text.join(''),
							column,
							columnSpan: 1,
							rowSpan: rows,
							lines: [line, line],
						}),
					),
					lines: [first.line, first.line],
				},
			];
		});
	}
}
