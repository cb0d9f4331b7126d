import type { Cell, Lines, ReadingNotice, Row, Table } from '../document.js';
import { headerSpans } from './header-spans.js';
import { type CapturedRows, capturedRows, type Token } from './pipe-tokens.js';

/** A table that was read, what was noticed in it, and the index of the line after it. */
export interface PipeTable {
	readonly table: Table;
	readonly next: number;
	readonly notices: readonly ReadingNotice[];
}

/** A row between two pipes. */
function isPipeRow(line: string): boolean {
	const text = line.trim();
	return text.length > 1 && text.startsWith('|') && text.endsWith('|');
}

/** A row whose first cell has no pipe before it, as pages are often captured. */
function isOpenPipeRow(line: string): boolean {
	const text = line.trim();
	const first = text.indexOf('|');
	return first > 0 && text.endsWith('|') && text.lastIndexOf('|') > first;
}

const pipeRule = /^[\s|:+=-]+$/;
const ending = /\|\s*$/;

/** Reads a table of pipes: a row a line, else as captures of pages leave it. */
export function pipeTable(lines: readonly string[], start: number): PipeTable | undefined {
	if (!ending.test(lines[start] ?? '')) return undefined;
	return brokenTable(lines, start) ?? rowsOfLines(lines, start);
}

function rowsOfLines(lines: readonly string[], start: number): PipeTable | undefined {
	const rows: string[][] = [];
	const places: number[] = [];
	let header = false;
	let at = start;
	const open = isOpenPipeRow(lines[start] ?? '') && isOpenPipeRow(lines[start + 1] ?? '');
	for (; at < lines.length && (open ? isOpenPipeRow : isPipeRow)(lines[at] ?? ''); at++) {
		const line = open ? `|${(lines[at] ?? '').trim()}` : (lines[at] ?? '').trim();
		if (pipeRule.test(line) && line.includes('-')) {
			header ||= rows.length === 1;
			continue;
		}
		rows.push(line.slice(1, -1).split('|'));
		places.push(at);
	}
	if (rows.length === 0) return undefined;
	const tokens = rows.map((cells, index) =>
		cells.map((text): Token => ({ text: text.trim(), line: places[index] as number })),
	);
	const spread = header ? undefined : withSpreadHeaders(tokens);
	const read = spread?.rows ?? tokens.map((row) => row.map((token, column) => cellAt(token, column)));
	return {
		table: tableOf(
			read.map((cells, index) => ({
				cells,
				lines: [(places[index] as number) + 1, (places[index] as number) + 1] as const,
				...(header && index === 0 ? { header } : {}),
			})),
			start,
			at,
		),
		next: at,
		notices: spread && !spread.sure ? [guessed([start + 1, at])] : [],
	};
}

/** Lines that all end with a pipe and have as many cells as the page had line breaks. */
function brokenTable(lines: readonly string[], start: number): PipeTable | undefined {
	let next = start;
	while (next < lines.length && ending.test(lines[next] ?? '')) next++;
	const stretch = lines.slice(start, next);
	const counts = stretch.map((line) => line.split('|').length);
	if (stretch.length < 4 || stretch.some((line) => pipeRule.test(line) && line.includes('-')))
		return undefined;
	// A list in which every row is a line is read as it stands.
	const numbered = stretch.filter((line) => /^\|?\s{0,9}\d{1,4}\s{0,9}\|/.test(line.trim()));
	if (numbered.length > 0 && counts.slice(-numbered.length).every((count) => count === counts.at(-1)))
		if (stretch.length - numbered.length <= 3) return undefined;
	if (stretch.every((line) => /^\s*\|/.test(line))) return undefined;
	const captured = capturedRows(tokensOf(stretch, start));
	if (!captured) return undefined;
	const header = headerRows(captured);
	const rows = [
		...header.rows,
		...captured.rows
			.slice(captured.above)
			.map((row) => row.flatMap((token, column) => (token ? [cellAt(token, column)] : []))),
	].filter((cells) => cells.length > 0);
	const unsure = captured.rows.flatMap((row, index): ReadingNotice[] =>
		index >= captured.above && (captured.guessed.has(index) || !header.sure) ? [guessed(linesOf(row))] : [],
	);
	return {
		table: tableOf(
			rows.map((cells) => ({ cells, lines: spanOf(cells) })),
			start,
			next,
		),
		next,
		notices: unsure,
	};
}

function tokensOf(stretch: readonly string[], start: number): Token[] {
	const tokens: Token[] = [];
	stretch.forEach((line, index) => {
		const cells = line.split('|').slice(0, -1);
		for (const text of cells) tokens.push({ text: text.trim(), line: start + index });
	});
	return tokens;
}

interface Spread {
	readonly rows: Cell[][];
	readonly sure: boolean;
}

function headerRows({ rows, above, width }: CapturedRows): Spread {
	const texts = rows
		.slice(0, above)
		.map((row) => row.flatMap((token) => (token && token.text !== '' ? [token] : [])));
	const titles = texts.filter((row, index) => row.length === 1 && index < above - 1);
	const [upper = [], lower] = texts.slice(titles.length);
	const spread = lower && spreadHeaders(upper, lower, width);
	return {
		rows: [
			...titles.map(([token]) => [{ ...cellAt(token as Token, 0), columnSpan: width }]),
			...(spread?.rows ??
				[upper, lower ?? []].map((row) => row.map((token, column) => cellAt(token, column)))),
		].filter((row) => row.length > 0),
		sure: lower === undefined || spread?.sure === true,
	};
}

/** Two header rows on lines of their own, the lower one shorter than the rows below, or with blank cells at its end. */
function withSpreadHeaders(rows: readonly (readonly Token[])[]): Spread | undefined {
	const width = Math.max(...rows.map((row) => row.length));
	const texts = rows.slice(0, 4).map((row) => row.filter(({ text }) => text !== ''));
	const titles = texts.findIndex((row) => row.length > 1);
	const [upper = [], lower = []] = texts.slice(Math.max(0, titles), Math.max(0, titles) + 2);
	const isHeader = (row: readonly Token[]) =>
		row.every(({ text }) => [...text].length <= 16 && !/[。；]/.test(text));
	const blanksAtEnd = (row: readonly Token[] | undefined, count: number) =>
		row?.slice(0, count).every(({ text }) => text !== '') === true;
	if (titles < 0 || rows.length < titles + 3 || width < 4 || lower.length < 2) return undefined;
	if (!isHeader(upper) || !isHeader(lower) || upper.length >= width || lower.length >= width)
		return undefined;
	if (!blanksAtEnd(rows[titles], upper.length) || !blanksAtEnd(rows[titles + 1], lower.length))
		return undefined;
	if (/^\d/.test(lower[0]?.text ?? '')) return undefined;
	const spread = spreadHeaders(upper, lower, width);
	if (!spread) return undefined;
	return {
		sure: spread.sure,
		rows: [
			...rows
				.slice(0, titles)
				.map((row) => row.slice(0, 1).map((token) => ({ ...cellAt(token, 0), columnSpan: width }))),
			...spread.rows,
			...rows.slice(titles + 2).map((row) => row.map((token, column) => cellAt(token, column))),
		],
	};
}

function spreadHeaders(upper: readonly Token[], lower: readonly Token[], width: number): Spread | undefined {
	const text = (token: Token) => token.text.replace(/\s/g, '');
	const found = headerSpans(upper.map(text), lower.map(text), width);
	if (!found) return undefined;
	const below: Cell[] = [];
	let column = 0;
	const above = upper.map((token, index) => {
		const span = found.spans[index] ?? 1;
		const cell = cellAt(token, column);
		if (span > 1)
			for (let under = 0; under < span; under++)
				below.push(cellAt(lower[below.length] as Token, column + under));
		column += span;
		return span > 1 ? { ...cell, columnSpan: span } : { ...cell, rowSpan: 2 };
	});
	return { rows: [above, below], sure: found.sure };
}

function cellAt({ text, line }: Token, column: number): Cell {
	const plain = text.replace(/<\/?p>/g, '').replaceAll('**', '');
	return { text: plain, column, columnSpan: 1, rowSpan: 1, lines: [line + 1, line + 1] };
}

function spanOf(cells: readonly Cell[]): Lines {
	const numbers = cells.flatMap(({ lines }) => [lines[0], lines[1]]);
	return [Math.min(...numbers), Math.max(...numbers)];
}

function linesOf(row: readonly (Token | undefined)[]): Lines {
	const numbers = row.flatMap((token) => (token ? [token.line + 1] : []));
	return [Math.min(...numbers), Math.max(...numbers)];
}

function tableOf(rows: readonly Row[], start: number, next: number): Table {
	return { kind: 'table', rows, lines: [start + 1, next], found: 'pipes' };
}

function guessed(lines: Lines): ReadingNotice {
	return { code: 'table-columns-guessed', lines, effect: 'unsure' };
}
