import type { Block, Cell, Lines, Paragraph, ReadingNotice, Row, SourceDocument } from '../document.js';
import { alignedRow } from './aligned-row.js';
import { areHeaders, fieldOf } from './headers.js';
import { annexLabel } from './line-kinds.js';
import { plain } from './plain.js';
import { spacedTableAt } from './spaced-cells.js';
import { around } from './spans.js';

/** Headers of a list that a table may have. */
const [fewest, most] = [3, 9];

/**
 * Finds tables of which a capture kept one cell a line and nothing else: lines that read as headers, the first that of a
 * number, then a line 1. The headers give the width; a row goes on to the line with the next number. A row that is longer or
 * shorter than the headers is said to be guessed.
 */
export function withParagraphTables(document: SourceDocument): SourceDocument {
	if (document.format !== 'text' && document.format !== 'pdf') return document;
	const blocks: Block[] = [];
	const notices: ReadingNotice[] = [];
	for (let at = 0; at < document.blocks.length; ) {
		const found = tableAt(document.blocks, at);
		if (!found) {
			blocks.push(document.blocks[at] as Block);
			at++;
			continue;
		}
		const { rows, next, uneven } = found;
		const lines = rows.reduce<Lines>((all, row) => around(all, row.lines), (rows[0] as Row).lines);
		blocks.push({ kind: 'table', rows, lines, found: 'paragraphs' });
		notices.push(
			...uneven.map((where) => ({ code: 'table-columns-guessed', lines: where, effect: 'unsure' }) as const),
		);
		at = next;
	}
	return { ...document, blocks, notices: [...document.notices, ...notices] };
}

interface TableFound {
	readonly rows: readonly Row[];
	/** the block behind the table */
	readonly next: number;
	/** rows whose lines were given to columns by what they say */
	readonly uneven: readonly Lines[];
}

function tableAt(blocks: readonly Block[], at: number): TableFound | undefined {
	const width = widthAt(blocks, at);
	if (width !== undefined) {
		const headers = blocks.slice(at, at + width) as Paragraph[];
		return rowsAt(blocks, at, [rowOf(headers, width)], headers, headers);
	}
	if (fieldOf(words(blocks[at]) ?? '')?.field !== 'number') return undefined;
	const spaced = spacedTableAt(blocks, at, words);
	if (!spaced) return undefined;
	const { cells, counts, headerRows, headers, leaves } = spaced;
	const { rows, next, uneven } = rowsAt(cells, 0, headerRows, headers, leaves);
	return { rows, uneven, next: at + counts.slice(0, next).reduce((sum, count) => sum + count, 0) };
}

function words(block: Block | undefined): string | undefined {
	return block?.kind === 'paragraph' && block.furniture === undefined ? plain(block.text) : undefined;
}

/** How many lines from here are headers over a line 1; undefined where none are. */
function widthAt(blocks: readonly Block[], at: number): number | undefined {
	if (fieldOf(words(blocks[at]) ?? '')?.field !== 'number') return undefined;
	for (let width = most; width >= fewest; width--) {
		const texts = blocks.slice(at, at + width).map((block) => words(block) ?? '');
		if (words(blocks[at + width]) === '1' && texts.every((text) => text !== '') && areHeaders(texts))
			return width;
	}
	return undefined;
}

/** The rows from a line 1 behind the printed headers; `columns` are the headers of the columns. */
function rowsAt(
	blocks: readonly Block[],
	start: number,
	headerRows: readonly Row[],
	headers: readonly Paragraph[],
	columns: readonly Paragraph[],
): TableFound {
	const width = columns.length;
	const rows: Row[] = [...headerRows];
	const uneven: Lines[] = [];
	let at = start + headers.length;
	let longest = width;
	for (let number = 1; words(blocks[at]) === String(number); number++) {
		let end = at + 1;
		while (end < blocks.length && end - at < width * 6 && goesOn(blocks, end, number, headers)) end++;
		const isLast = words(blocks[end]) !== String(number + 1) && !repeats(blocks, end, headers);
		const all = blocks.slice(at, end) as Paragraph[];
		const cells = isLast ? lastRow(all, columns, longest) : all;
		const read = cells.length === width ? [rowOf(cells, width)] : unevenRows(cells, columns);
		rows.push(...read);
		if (cells.length !== width) uneven.push(...read.map(({ lines }) => lines));
		longest = Math.max(longest, cells.length);
		at += cells.length;
		if (repeats(blocks, at, headers)) {
			rows.push(rowOf(blocks.slice(at, at + headers.length) as Paragraph[], width));
			at += headers.length;
		}
	}
	return { rows, next: at, uneven };
}

/** How much of what follows the last number belongs to it: as much as fits best, no more than the longest row above. */
function lastRow(
	paragraphs: readonly Paragraph[],
	headers: readonly Paragraph[],
	longest: number,
): readonly Paragraph[] {
	const counts = paragraphs.map((_, index) => numberedRuns(paragraphs.slice(0, index + 1)).length);
	const exact = counts.slice(0, longest).lastIndexOf(headers.length);
	if (exact >= headers.length) return paragraphs.slice(0, exact + 1);
	if (paragraphs.length === headers.length) return paragraphs;
	let best: { count: number; score: number } | undefined;
	for (let count = 2; count <= Math.min(paragraphs.length, longest); count++) {
		const { score } = alignedRow(paragraphs.slice(0, count).map(textOf), headers.map(textOf));
		if (!best || score > best.score) best = { count, score };
	}
	return paragraphs.slice(0, best?.count ?? paragraphs.length);
}

function unevenRows(paragraphs: readonly Paragraph[], headers: readonly Paragraph[]): Row[] {
	const runs = numberedRuns(paragraphs);
	const { rows } =
		runs.length === headers.length
			? { rows: [runs] }
			: alignedRow(paragraphs.map(textOf), headers.map(textOf));
	return rows.map((columns) => {
		const own = columns.flat().map((index) => paragraphs[index] as Paragraph);
		const lines = spanOf(own);
		return {
			cells: columns.map((indexes, column): Cell => {
				const cell = indexes.map((index) => paragraphs[index] as Paragraph);
				return {
					text: cell.map(({ text }) => text).join('\n'),
					column,
					columnSpan: 1,
					rowSpan: 1,
					lines: cell.length > 0 ? spanOf(cell) : lines,
				};
			}),
			lines,
		};
	});
}

/** The lines of a row by their places; points that count on from 1 stand in one cell. */
function numberedRuns(paragraphs: readonly Paragraph[]): number[][] {
	const runs: number[][] = [];
	let last = 0;
	paragraphs.forEach((paragraph, index) => {
		const value = Number(/^[（(]?(\d{1,2})[.．、）)](?!\d)/.exec(textOf(paragraph))?.[1] ?? 0);
		if (value > 1 && value === last + 1) runs.at(-1)?.push(index);
		else runs.push([index]);
		last = value;
	});
	return runs;
}

function textOf({ text }: Paragraph): string {
	return plain(text);
}

function spanOf(paragraphs: readonly Paragraph[]): Lines {
	return paragraphs.reduce<Lines>((all, one) => around(all, one.lines), (paragraphs[0] as Paragraph).lines);
}

function goesOn(
	blocks: readonly Block[],
	at: number,
	number: number,
	headers: readonly Paragraph[],
): boolean {
	const text = words(blocks[at]);
	if (text === undefined || text === String(number + 1) || repeats(blocks, at, headers)) return false;
	return (
		annexLabel({ kind: 'line', text, raw: text, lines: [1, 1] }) === undefined &&
		!/^(?:备注|注|说明)[:：]/.test(text)
	);
}

function repeats(blocks: readonly Block[], at: number, headers: readonly Paragraph[]): boolean {
	return headers.every(({ text }, index) => words(blocks[at + index]) === plain(text));
}

function rowOf(paragraphs: readonly Paragraph[], width: number): Row {
	return {
		cells: paragraphs
			.slice(0, width)
			.map(({ text, lines }, column): Cell => ({ text, column, columnSpan: 1, rowSpan: 1, lines })),
		lines: spanOf(paragraphs),
	};
}
