import type { Lines } from '../document.js';
import { type Grid, type GridCell, type GridRow, ownTexts } from './grid.js';
import { type ColumnField, type Headers, repeatsHeaders } from './headers.js';
import { isComplete } from './plain.js';

/** A piece of a cell as it stands in one row of the source. */
export interface Piece {
	readonly text: string;
	readonly raw: string;
	readonly lines: Lines;
}

/** The content of a cell: one piece, or several where a page break parted it. */
export interface CellReading {
	readonly pieces: readonly Piece[];
	/** taken from a merged cell above */
	readonly merged: boolean;
	/** the merged cell begins on another page: whether it goes on is not known */
	readonly overBreak: boolean;
}

/** A printed row, the rows that continue it included. */
export interface RowReading {
	readonly cells: readonly CellReading[];
	readonly lines: Lines;
	/** a page break parted it */
	readonly broken: boolean;
}

/** Rows that belong to one number or one name. */
export interface RowGroup {
	/** as printed; null where the row prints none */
	readonly number: string | null;
	readonly rows: readonly RowReading[];
}

/** What the body of a table holds. */
export interface TableBody {
	readonly groups: readonly RowGroup[];
	readonly categories: readonly { title: string; lines: Lines; from: number }[];
	readonly notes: readonly { text: string; lines: Lines }[];
	readonly repeated: readonly { text: string; lines: Lines }[];
}

/** Whether a bracket or a quotation that a text opens is not closed in it. */
function isOpen(text: string): boolean {
	return (['（）', '《》', '“”'] as const).some(
		([open, close]) => text.split(open as string).length > text.split(close as string).length,
	);
}

/** A printed number, without what stands around it. */
function integerOf(text: string): number | undefined {
	const [, digits] = /^[（(]?(\d{1,4})[)）.．、]?$/.exec(text) ?? [];
	return digits === undefined ? undefined : Number(digits);
}

const remark = /^(?:备注|附注|注|说明|填表说明|※注)\d*[:：.．、]/;

/** Reads the rows below the headers: what is an item, a sub-row, a row continued over a page, a category, a remark. */
export function readRows(grid: Grid, headers: Headers): TableBody {
	return new BodyReading(grid, headers).read();
}

interface OpenGroup {
	number: string | null;
	rows: RowReading[];
}

class BodyReading {
	readonly #grid: Grid;
	readonly #headers: Headers;
	readonly #groups: OpenGroup[] = [];
	readonly #categories: { title: string; lines: Lines; from: number }[] = [];
	readonly #notes: { text: string; lines: Lines }[] = [];
	readonly #repeated: { text: string; lines: Lines }[] = [];
	readonly #number: number;
	readonly #name: number;
	/** the last value of each column, for merged cells */
	readonly #above: (Piece[] | undefined)[] = [];
	#broken = false;
	/** columns in which nothing began since the last break: a merged cell from the page before may go on there */
	readonly #open = new Set<number>();

	/** by rows without a number, the next number below them */
	readonly #next = new Map<GridRow, number>();

	constructor(grid: Grid, headers: Headers) {
		this.#grid = grid;
		this.#headers = headers;
		this.#number = this.#column('number');
		this.#name = this.#column('name');
		let next: number | undefined;
		for (const row of grid.rows.slice(headers.last + 1).reverse()) {
			const cell = row.cells[this.#number];
			if (cell && cell.text !== '' && cell.covered === 'no') next = integerOf(cell.text);
			else if (next !== undefined) this.#next.set(row, next);
		}
	}

	read(): TableBody {
		for (const row of this.#grid.rows.slice(this.#headers.last + 1)) this.#row(row);
		return {
			groups: this.#groups,
			categories: this.#categories,
			notes: this.#notes,
			repeated: this.#repeated,
		};
	}

	#column(field: ColumnField): number {
		return this.#headers.columns.findIndex((column) => column.field === field);
	}

	#row(row: GridRow): void {
		if (row.afterBreak) this.#broken = true;
		const texts = ownTexts(row);
		if (texts.length === 0) return;
		if (repeatsHeaders(row, this.#grid, this.#headers)) {
			this.#repeated.push(
				...row.cells.flatMap((cell) => (cell.text === '' || cell.covered !== 'no' ? [] : [cell])),
			);
			this.#broken = true;
			return;
		}
		if (this.#isTotal(row, texts)) return;
		const [alone = ''] = texts;
		const merged = row.cells.some(({ covered, text }) => covered === 'above' && text !== '');
		const wide = this.#grid.width > 2 || row.cells.some(({ covered }) => covered === 'left');
		if (texts.length === 1 && wide && !merged && this.#isAside(row, alone)) return;
		const after = this.#broken;
		this.#broken = false;
		if (this.#begins(row, after)) this.#begin(row, after);
		else if (after && this.#continues(row)) this.#continue(row);
		else this.#subRow(row, after);
	}

	/** 合计 and what it comes to: said of the rows above, no row of the list. */
	#isTotal(row: GridRow, texts: readonly string[]): boolean {
		const [head = ''] = texts;
		if (!/^(?:合计|总计|小计|共计)(?:[（(].{1,12}[）)])?$/.test(head.replace(/\s/g, ''))) return false;
		for (const { text, covered, lines } of row.cells)
			if (text !== '' && covered === 'no') this.#notes.push({ text, lines });
		return true;
	}

	/** A row of one text over the whole width: a remark, or the name of a category. */
	#isAside(row: GridRow, text: string): boolean {
		const cell = row.cells.find((one) => one.text !== '') as GridCell;
		if (remark.test(text)) {
			this.#notes.push({ text, lines: cell.lines });
			return true;
		}
		const overall = row.cells.filter(({ covered }) => covered === 'left').length >= this.#grid.width - 2;
		const numbered =
			/^(?:[一二三四五六七八九十]+[、.．]|[（(][一二三四五六七八九十]+[）)]|第[一二三四五六七八九十]+[类部章])/.test(
				text,
			);
		const inFirst = row.cells.findIndex((one) => one.text !== '') <= 1;
		if (!(overall || (inFirst && numbered)) || [...text].length > 60 || /[。；]$/.test(text)) {
			// Words where a number is due, and nothing beside them, are said of the table.
			if (row.cells[this.#number] !== cell || /^[（(]?[\d一二三四五六七八九十]{1,4}[）)、.．]?$/.test(text))
				return false;
			this.#notes.push({ text, lines: cell.lines });
			return true;
		}
		this.#categories.push({ title: text, lines: cell.lines, from: this.#groups.length });
		this.#above.fill(undefined);
		return true;
	}

	/** Whether a row begins an item: by its number, else by its name. */
	#begins(row: GridRow, after: boolean): boolean {
		const number = row.cells[this.#number];
		const name = row.cells[this.#name];
		const named = name !== undefined && name.text !== '' && name.covered === 'no';
		if (number && number.text !== '' && number.covered === 'no') return true;
		if (this.#groups.length === 0) return named;
		if (!named || (number !== undefined && this.#nameAbove() === name.text)) return false;
		// A number right before the names counts them: under a merged one the rows are parts of one item, whatever they are
		// called. One before a column of categories counts those, and every name under it is an item.
		const counted = number !== undefined && this.#name === this.#number + 1;
		if (counted && (number.covered === 'above' || this.#isUnderNumber(row))) return false;
		if (this.#number < 0 || this.#grid.spans === 'known')
			return !(after && this.#number < 0 && this.#continues(row));
		// A name without a number, in a text that does not say what is merged.
		const own = ownTexts(row).length > 2 || this.#endsAlike(name.text);
		return !this.#isTail(name.text) && own && !(after && this.#continues(row));
	}

	/** Whether the numbers go on behind a row without one as though it had none: it shares that of the row above. */
	#isUnderNumber(row: GridRow): boolean {
		const last = integerOf(this.#groups.findLast(({ number }) => number !== null)?.number ?? '');
		const next = this.#next.get(row);
		return last !== undefined && next === last + 1;
	}

	/** Whether a name ends as all names above it do: …的检查. */
	#endsAlike(text: string): boolean {
		const ends = this.#groups.map(
			({ rows }) => rows[0]?.cells[this.#name]?.pieces.at(-1)?.text.slice(-2) ?? '',
		);
		const alike = ends.filter((end) => end.length === 2 && text.endsWith(end));
		return ends.length >= 2 && alike.length * 4 >= ends.length * 3;
	}

	/** Whether a fragment repeats or ends what the name above says. */
	#isTail(text: string): boolean {
		return this.#nameAbove().endsWith(text);
	}

	#nameAbove(): string {
		const pieces = this.#last()?.cells[this.#name]?.pieces ?? [];
		return pieces.map(({ text }) => text).join('');
	}

	#last(): RowReading | undefined {
		return this.#groups.at(-1)?.rows.at(-1);
	}

	/**
	 * A row without a number after a page break goes on with the row above it, unless it says something complete of its own:
	 * some text above was left unfinished, by the way this table ends its cells.
	 */
	#continues(row: GridRow): boolean {
		const last = this.#last();
		if (!last || (row.cells[this.#number]?.text ?? '') !== '') return false;
		const usual = this.#endsWithStop();
		// A row of its own says something of its own: what has no content goes on.
		const content = this.#column('content');
		if (content >= 0 && row.cells[content]?.text === '' && (row.cells[this.#name]?.text ?? '') === '')
			return true;
		return row.cells.some(({ text, covered }, column) => {
			if (text === '' || covered !== 'no') return false;
			const above = last.cells[column]?.pieces.at(-1)?.text ?? '';
			const field = this.#headers.columns[column]?.field;
			if (above === '') return false;
			if (isOpen(above) && /[）)》”]/.test(text)) return true;
			if (field === 'content')
				return usual ? !isComplete(above) : /[，、]$/.test(above) || /^[，、。；）]/.test(text);
			return field === 'name' ? above.endsWith(text) : /[，、（]$/.test(above);
		});
	}

	/** Whether the cells of content in this table usually end with a stop. */
	#endsWithStop(): boolean {
		const content = this.#column('content');
		const ends = this.#groups.flatMap(({ rows }) =>
			rows.flatMap(({ cells }) => cells[content]?.pieces.at(-1)?.text ?? []),
		);
		return ends.filter((text) => /[。；]$/.test(text)).length * 2 >= ends.length;
	}

	#begin(row: GridRow, after: boolean): void {
		const number = row.cells[this.#number];
		const printed = number && number.text !== '' && number.covered === 'no' ? number.text : null;
		this.#groups.push({ number: printed, rows: [this.#reading(row, after, true)] });
	}

	#subRow(row: GridRow, after: boolean): void {
		const group = this.#groups.at(-1);
		// Behind a page break a row without a number may go on with the one above.
		if (group) group.rows.push({ ...this.#reading(row, after, false), broken: after });
	}

	#continue(row: GridRow): void {
		const group = this.#groups.at(-1) as OpenGroup;
		const last = group.rows.pop() as RowReading;
		const cells = last.cells.map((cell, column): CellReading => {
			const next = row.cells[column];
			if (!next || next.text === '' || next.covered !== 'no') return cell;
			return { ...cell, pieces: cell.merged ? [next] : [...cell.pieces, next], merged: false };
		});
		cells.forEach((cell, column) => {
			if (cell.pieces.length > 0) this.#above[column] = [...cell.pieces];
		});
		group.rows.push({ cells, lines: [last.lines[0], row.lines[1]], broken: true });
	}

	#reading(row: GridRow, after: boolean, first: boolean): RowReading {
		if (after) row.cells.forEach((_, column) => void this.#open.add(column));
		const cells = row.cells.map((cell, column): CellReading => {
			// What begins here, blank or not, ends what came over from the page before.
			if (!after && cell.covered === 'no') this.#open.delete(column);
			if (cell.text !== '') this.#open.delete(column);
			if (cell.text !== '' && cell.covered !== 'above') {
				if (cell.covered === 'left') return { pieces: [], merged: false, overBreak: false };
				this.#above[column] = [cell];
				return { pieces: [cell], merged: false, overBreak: false };
			}
			if (cell.covered === 'above' && cell.text !== '')
				return { pieces: [cell], merged: true, overBreak: false };
			const above = this.#above[column];
			const overBreak = this.#grid.spans === 'unknown' ? after : this.#open.has(column);
			if (!above || !this.#mayBeMerged(cell, overBreak) || !this.#merges(column, first))
				return { pieces: [], merged: cell.covered === 'above', overBreak: false };
			return { pieces: above, merged: true, overBreak };
		});
		return { cells, lines: row.lines, broken: false };
	}

	/** Whether a blank cell may stand for one above, by what the source says of its spans. */
	#mayBeMerged({ covered }: GridCell, overBreak: boolean): boolean {
		const { spans } = this.#grid;
		return spans === 'unknown' ? covered === 'no' : spans === 'on-page' && overBreak;
	}

	/** Columns in which a blank cell of a captured text is a merged one. */
	#merges(column: number, first: boolean): boolean {
		const field = this.#headers.columns[column]?.field;
		if (field === 'serviceType' || field === 'departments' || field === 'target') return true;
		if (field === 'name') return !first;
		return field === 'other' && this.#name >= 0 && column < this.#name;
	}
}
