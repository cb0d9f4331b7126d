import type { FurnitureKind, Lines, SourceDocument } from '../document.js';
import { type Grid, gridOf, joinedGrids } from './grid.js';
import { areHeaders } from './headers.js';
import { isSetApart, type Marker, markerOf } from './markers.js';
import { plain } from './plain.js';

/** A paragraph without layout. */
export interface Line {
	readonly kind: 'line';
	/** the number before it included, as it is printed */
	readonly text: string;
	readonly raw: string;
	readonly lines: Lines;
	readonly marker?: Marker;
	readonly headingLevel?: number;
	readonly furniture?: FurnitureKind;
	/** a point of a list, its dot left out */
	readonly bullet?: true;
	/** an entry of a table of contents */
	readonly contents?: true;
}

/** A table in the flow of the text. */
export interface TableUnit {
	readonly kind: 'table';
	readonly grid: Grid;
	readonly lines: Lines;
}

/** The dot or dash before a point of a list. */
const bullet = /^\s*[-*•·●▪■◆]\s+(?=\S)/;

/** What a document consists of, in reading order. */
export type Unit = Line | TableUnit;

/**
 * Brings a source document into one flow: paragraphs without layout and with their numbers, tables laid out, pieces of a
 * table that pages parted joined again. A table that only sets words side by side becomes paragraphs.
 */
export function streamOf(document: SourceDocument): Unit[] {
	const units: Unit[] = [];
	for (const block of document.blocks) {
		if (block.kind === 'paragraph') {
			const { text, lines, automaticNumber, headingLevel, furniture } = block;
			const whole = plain(`${automaticNumber ?? ''}${text.replace(bullet, '')}`);
			if (whole === '') continue;
			const marker = markerOf(whole, automaticNumber !== undefined || isSetApart(text));
			units.push({
				kind: 'line',
				text: whole,
				raw: text,
				lines,
				...(marker ? { marker } : {}),
				...(bullet.test(text) ? { bullet: true } : {}),
				...(headingLevel === undefined ? {} : { headingLevel }),
				...(furniture === undefined ? {} : { furniture }),
			});
			continue;
		}
		const grid = gridOf(block);
		if (isLayout(grid)) units.push(...linesOfGrid(grid));
		else add(units, grid);
	}
	return units;
}

/** Joins a table to the one before it where only furniture stands between them. */
function add(units: Unit[], grid: Grid): void {
	let at = units.length - 1;
	while (at >= 0 && units[at]?.kind === 'line' && (units[at] as Line).furniture !== undefined) at--;
	const above = units[at];
	const joined =
		above?.kind === 'table' && !isOther(above.grid, grid) ? joinedGrids(above.grid, grid) : undefined;
	if (joined) units[at] = { kind: 'table', grid: joined, lines: joined.lines };
	else units.push({ kind: 'table', grid, lines: grid.lines });
}

/** A table with headers of its own, other than those above, is another table. */
function isOther(above: Grid, below: Grid): boolean {
	const texts = (grid: Grid) => (grid.rows[0]?.cells ?? []).map(({ text }) => text);
	return areHeaders(texts(below)) && texts(below).join('\u0000') !== texts(above).join('\u0000');
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
