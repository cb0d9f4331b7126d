import type { Lines, Table } from '../document.js';
import { plain } from './plain.js';

/** A cell of a table laid out over all rows and columns. */
export interface GridCell {
	/** without layout */
	readonly text: string;
	/** as the reader gave it: line breaks and spaces may part several entries */
	readonly raw: string;
	readonly lines: Lines;
	/** covered by a merged cell that begins in a row above or in a column to the left */
	readonly covered: 'no' | 'above' | 'left';
}

/** A row of a grid. */
export interface GridRow {
	readonly cells: readonly GridCell[];
	readonly lines: Lines;
	readonly header: boolean;
	/** the first row after a page break or another interruption of the table */
	readonly afterBreak: boolean;
}

/** A table as rows of equal width. */
export interface Grid {
	readonly rows: readonly GridRow[];
	readonly width: number;
	readonly lines: Lines;
	/**
	 * How far the source says which cells are merged: `known` throughout; `on-page` where rulings draw the cells of a page and
	 * a merged cell goes on blank on the next one; `unknown` where any blank cell may be a merged one.
	 */
	readonly spans: 'known' | 'on-page' | 'unknown';
}

/** A span wider than this is a mistake of the source and counts as this. */
const widest = 200;

/** Lays a table out: every row gets a cell for each column, merged cells repeat and say that they do. */
export function gridOf(table: Table): Grid {
	const rows: GridCell[][] = table.rows.map(() => []);
	table.rows.forEach((row, at) => {
		for (const cell of row.cells) {
			const filled = { text: plain(cell.text), raw: cell.text, lines: cell.lines };
			const right = Math.min(cell.column + Math.max(1, cell.columnSpan), widest);
			const bottom = Math.min(at + Math.max(1, cell.rowSpan), rows.length);
			for (let below = at; below < bottom; below++) {
				const line = rows[below] as GridCell[];
				for (let column = cell.column; column < right; column++) {
					const covered = below > at ? 'above' : column > cell.column ? 'left' : 'no';
					line[column] ??= { ...filled, covered };
				}
			}
		}
	});
	const width = Math.min(
		widest,
		rows.reduce((most, row) => Math.max(most, row.length), 0),
	);
	return {
		rows: table.rows.map((row, at) => ({
			cells: Array.from({ length: width }, (_, column) => rows[at]?.[column] ?? emptyCell(row.lines)),
			lines: row.lines,
			header: row.header === true,
			afterBreak: at > 0 && row.page !== undefined && row.page !== table.rows[at - 1]?.page,
		})),
		width,
		lines: table.lines,
		spans:
			table.found === 'markup' || table.found === 'tags'
				? 'known'
				: table.found === 'rulings'
					? 'on-page'
					: 'unknown',
	};
}

function emptyCell(lines: Lines): GridCell {
	return { text: '', raw: '', lines, covered: 'no' };
}

/** Two pieces of a table as one, parted by a page break or not; undefined where they are two tables. */
export function joinedGrids(above: Grid, below: Grid, broken: boolean): Grid | undefined {
	if (above.width !== below.width || above.spans !== below.spans) return undefined;
	const [first, ...rest] = below.rows;
	if (!first) return above;
	return {
		...above,
		rows: [...above.rows, { ...first, afterBreak: broken }, ...rest],
		lines: [Math.min(above.lines[0], first.lines[0]), below.lines[1]],
	};
}

/** The texts of a row that are its own, without what merged cells repeat. */
export function ownTexts(row: GridRow): string[] {
	return row.cells.filter(({ text, covered }) => text !== '' && covered === 'no').map(({ text }) => text);
}
