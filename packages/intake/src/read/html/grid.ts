import type { Limits } from '@qingdan/schema';
import { UnreadableDocument } from '../unreadable-document.js';
import { attribute, type HtmlElement, isElement } from './parse.js';

/** A cell of a table in its place. */
export interface PlacedCell {
	readonly element: HtmlElement;
	readonly column: number;
	readonly columnSpan: number;
	readonly rowSpan: number;
}

export interface PlacedRow {
	readonly element: HtmlElement;
	readonly cells: readonly PlacedCell[];
	readonly isHeader: boolean;
}

export interface Grid {
	readonly rows: readonly PlacedRow[];
	/** whether spans ran into each other or out of the table */
	readonly isCorrected: boolean;
}

const widest = 1000;
const highest = 65_534;

/**
 * Places the cells of a table (HTML, 4.9.12.1 "Forming a table"): a row span ends with its group of rows, 0 means down to
 * there, and a cell that would lie over another is narrowed instead, which is said.
 */
export function gridOf(table: HtmlElement, limits: Limits): Grid {
	const rows: PlacedRow[] = [];
	let isCorrected = false;
	let area = 0;
	for (const group of groupsOf(table)) {
		/** per column, how many more rows of the group a cell above takes */
		let taken: number[] = [];
		group.rows.forEach((element, index) => {
			const left = group.rows.length - index;
			const next = taken.map((rest) => Math.max(0, rest - 1));
			const cells: PlacedCell[] = [];
			let column = 0;
			for (const cell of cellsOf(element)) {
				while ((taken[column] ?? 0) > 0) column++;
				const wanted = spanOf(cell, 'colspan', 1, widest) || 1;
				const columnSpan = freeFrom(taken, column, wanted);
				const asked = spanOf(cell, 'rowspan', 0, highest);
				const rowSpan = asked === 0 ? left : Math.min(asked, left);
				if (columnSpan < wanted || rowSpan < asked) isCorrected = true;
				area += columnSpan * rowSpan;
				if (area > limits.gridCells) {
					throw new UnreadableDocument('limit-grid-cells', { limit: limits.gridCells, found: area });
				}
				for (let at = column; at < column + columnSpan; at++) next[at] = rowSpan - 1;
				const placed = { element: cell, column, columnSpan, rowSpan };
				cells.push(placed);
				column += columnSpan;
			}
			taken = Array.from(next, (rest) => rest ?? 0);
			const isHeader =
				group.isHeader || (cells.length > 0 && cells.every(({ element: { tagName } }) => tagName === 'th'));
			rows.push({ element, cells, isHeader });
		});
	}
	return { rows, isCorrected };
}

function freeFrom(taken: readonly number[], column: number, wanted: number): number {
	let free = 1;
	while (free < wanted && (taken[column + free] ?? 0) === 0) free++;
	return free;
}

function spanOf(cell: HtmlElement, name: string, least: number, most: number): number {
	const value = /^\s*\+?(\d{1,10})/.exec(attribute(cell, name) ?? '')?.[1];
	return value === undefined ? 1 : Math.min(Math.max(Number(value), least), most);
}

interface Group {
	readonly rows: readonly HtmlElement[];
	readonly isHeader: boolean;
}

function groupsOf(table: HtmlElement): Group[] {
	return table.childNodes
		.filter(isElement)
		.filter(({ tagName }) => ['thead', 'tbody', 'tfoot'].includes(tagName))
		.map((group) => ({
			rows: group.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'tr'),
			isHeader: group.tagName === 'thead',
		}));
}

function cellsOf(row: HtmlElement): HtmlElement[] {
	return row.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'td' || tagName === 'th');
}
