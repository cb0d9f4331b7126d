import { type Grid, type GridCell, type GridRow, joinedGrids } from './grid.js';
import { areHeaders } from './headers.js';
import { annexLabel, formOf, isPageFact } from './line-kinds.js';
import { isSetApart, type MarkerKind, markerOf } from './markers.js';
import { plain } from './plain.js';
import type { Line, Unit } from './stream.js';

/**
 * Puts the pieces of a table together that page breaks, page furniture or the names of its categories part from each other;
 * what names a category becomes a row of the table. A table that only sets words side by side becomes paragraphs.
 */
export function joinedTables(units: readonly Unit[]): Unit[] {
	const flow: Unit[] = [];
	for (const unit of units) {
		if (unit.kind === 'line') flow.push(unit);
		else if (isFacts(unit.grid)) flow.push(...factsOfGrid(unit.grid));
		else if (!joinedAbove(flow, unit.grid))
			flow.push(...(isLayout(unit.grid) ? linesOfGrid(unit.grid) : [unit]));
	}
	return flow;
}

/** Joins a piece to the table before it, where only furniture and names of categories stand between them. */
function joinedAbove(flow: Unit[], grid: Grid): boolean {
	const at = flow.findLastIndex(({ kind }) => kind === 'table');
	const above = flow[at];
	if (above?.kind !== 'table') return false;
	const between = flow.slice(at + 1) as Line[];
	const categories = between.filter(({ furniture }) => furniture === undefined);
	const piece = fitted(grid, above.grid);
	const fits =
		piece !== undefined &&
		(categories.length === 0 ? !isOther(above.grid, piece) : goesOnBelow(above.grid, categories, piece));
	if (!fits) return false;
	const first = categories[0] && firstCategory(flow[at - 1], categories[0]);
	const whole = joinedGrids(
		first ? withRowBelowHeaders(above.grid, categoryRow(first, above.grid.width)) : above.grid,
		{ ...piece, rows: [...categories.map((line) => categoryRow(line, piece.width)), ...piece.rows] },
		categories.length === 0,
	);
	if (!whole) return false;
	flow.splice(
		first ? at - 1 : at,
		flow.length,
		{ kind: 'table', grid: whole, lines: whole.lines },
		...between.filter(({ furniture }) => furniture !== undefined),
	);
	return true;
}

/** A capture drops the blank cells at the end of a row: such a piece gets the width of the table. */
function fitted(piece: Grid, { width, spans }: Grid): Grid | undefined {
	if (piece.width === width) return piece;
	if (
		spans !== 'unknown' ||
		piece.spans !== 'unknown' ||
		piece.width > width ||
		piece.width < 3 ||
		areHeaders(textsOf(piece.rows[0]))
	)
		return undefined;
	const blank = (row: GridRow) =>
		Array.from(
			{ length: width - piece.width },
			(): GridCell => ({ text: '', raw: '', lines: row.lines, covered: 'no' }),
		);
	return {
		...piece,
		width,
		rows: piece.rows.map((row) => ({ ...row, cells: [...row.cells, ...blank(row)] })),
	};
}

function textsOf(row: GridRow | undefined): string[] {
	return (row?.cells ?? []).map(({ text }) => text);
}

/** A table with headers of its own, other than those above, is another table. */
function isOther(above: Grid, below: Grid): boolean {
	return (
		/^(?:抄送|主题词|分送)[:：]?/.test(textsOf(below.rows[0]).join('')) ||
		(areHeaders(textsOf(below.rows[0])) && !sameHeaders(above, below))
	);
}

function sameHeaders(above: Grid, below: Grid): boolean {
	return above.rows
		.slice(0, 5)
		.some((row) => textsOf(row).join('\u0000') === textsOf(below.rows[0]).join('\u0000'));
}

/** More names of categories than this between two pieces are a text. */
const most = 3;

/**
 * Whether the rows below a name of a category belong to the table above it: they have no headers of their own, or the same
 * ones and go on counting.
 */
function goesOnBelow(above: Grid, categories: readonly Line[], below: Grid): boolean {
	if (categories.length > most || !categories.every(isCategory)) return false;
	const headers = above.rows.slice(0, 5).find((row) => areHeaders(textsOf(row)));
	if (!headers) return false;
	const numbers = numbersOf(below);
	if (areHeaders(textsOf(below.rows[0])))
		return (
			sameHeaders(above, below) &&
			numbers[0] !== undefined &&
			numbers[0] === (numbersOf(above).at(-1) ?? -1) + 1
		);
	return numbers.length > 0 || numbersOf(above).length === 0;
}

/** The numbers that the rows print in their first two columns. */
function numbersOf({ rows }: Grid): number[] {
	return rows.flatMap(({ cells }) =>
		cells
			.slice(0, 2)
			.flatMap(({ text, covered }) =>
				covered === 'no' && /^\d{1,4}[.．、]?$/.test(text) ? [Number.parseInt(text, 10)] : [],
			)
			.slice(0, 1),
	);
}

/** Kinds of numbers that categories of a table bear. */
const ranks: ReadonlySet<MarkerKind> = new Set(['part', 'chapter', 'section', 'han', 'han-bracket']);

/** Words that may name a category of a table: short, no sentence, no label and no title. */
function isCategory(line: Line): boolean {
	const { text, marker } = line;
	return (
		[...text].length <= 40 &&
		!/[。；：:;！？]/.test(text) &&
		(marker === undefined ? [...text].length <= 20 && formOf(text) === undefined : ranks.has(marker.kind)) &&
		annexLabel(line) === undefined
	);
}

/** The category right above the table whose number the next category follows: it belongs to the table, too. */
function firstCategory(above: Unit | undefined, next: Line): Line | undefined {
	if (above?.kind !== 'line' || !above.marker || !next.marker || !isCategory(above)) return undefined;
	return above.marker.kind === next.marker.kind && above.marker.value === next.marker.value - 1
		? above
		: undefined;
}

function categoryRow({ text, raw, lines }: Line, width: number): GridRow {
	return {
		cells: Array.from({ length: width }, (_, column) => ({
			text,
			raw,
			lines,
			covered: column === 0 ? 'no' : 'left',
		})),
		lines,
		header: false,
		afterBreak: false,
	};
}

function withRowBelowHeaders(grid: Grid, row: GridRow): Grid {
	const at = grid.rows.findIndex((one) => areHeaders(textsOf(one)));
	return { ...grid, rows: [...grid.rows.slice(0, at + 1), row, ...grid.rows.slice(at + 1)] };
}

/** A frame around words: one column, or one row that is no row of a list. */
function isLayout(grid: Grid): boolean {
	return (
		grid.width === 1 ||
		(grid.rows.length === 1 && grid.width < 3) ||
		(grid.rows.every(({ cells }) => cells.filter(({ text }) => text !== '').length <= 1) &&
			grid.rows.length < 3) ||
		(grid.rows.length === 1 &&
			grid.rows[0]?.cells.some(({ text }) => /^(?:抄送|主题词|分送)[:：]?/.test(text)) === true)
	);
}

/** A label as a web page sets it before a fact of the document: 索引号：, 成文日期. */
function isFactLabel({ text }: GridCell): boolean {
	const label = `${text.replace(/[:：]$/, '')}：`;
	return [...label].length <= 9 && isPageFact({ kind: 'line', text: label, raw: label, lines: [1, 1] });
}

/** A table of labels and facts, as web pages set it above a document: 索引号, 发文机关, 成文日期 and the like. */
function isFacts(grid: Grid): boolean {
	const rows = grid.rows.map(({ cells }) => cells.filter(({ covered }) => covered === 'no'));
	const labels = rows.flat().filter(isFactLabel).length;
	return (
		labels >= 3 && rows.every(([first]) => first === undefined || first.text === '' || isFactLabel(first))
	);
}

/** Each label with the fact to the right of it. */
function factsOfGrid({ rows }: Grid): Line[] {
	return rows.flatMap(({ cells, lines }) => {
		const own = cells.filter(({ covered }) => covered === 'no');
		return own.flatMap((cell, at): Line[] => {
			if (!isFactLabel(cell)) {
				const before = own[at - 1];
				return cell.text === '' || (before && isFactLabel(before))
					? []
					: [{ kind: 'line', text: cell.text, raw: cell.text, lines }];
			}
			const next = own[at + 1];
			const fact = next && !isFactLabel(next) ? next.text : '';
			const label = cell.text.replace(/[:：]$/, '');
			return [{ kind: 'line', text: `${label}：${fact}`, raw: `${cell.text}\t${fact}`, lines }];
		});
	});
}

function linesOfGrid(grid: Grid): Line[] {
	return grid.rows.flatMap(({ cells }) =>
		cells.flatMap((cell) => {
			if (cell.text === '' || cell.covered !== 'no') return [];
			return cell.raw.split('\n').flatMap((raw, index): Line[] => {
				const text = plain(raw);
				if (text === '') return [];
				const marker = markerOf(text, isSetApart(raw));
				const line = Math.min(cell.lines[0] + index, cell.lines[1]);
				return [
					{
						kind: 'line',
						text,
						raw,
						lines: cell.lines[1] - cell.lines[0] >= index ? [line, line] : cell.lines,
						...(marker ? { marker } : {}),
					},
				];
			});
		}),
	);
}
