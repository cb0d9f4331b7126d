import type { Block, Cell, Lines, Paragraph, ReadingNotice, Row, SourceDocument } from '../document.js';
import { areHeaders, fieldOf } from './headers.js';
import { annexLabel } from './line-kinds.js';
import { plain } from './plain.js';
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
		const width = widthAt(document.blocks, at);
		if (width === undefined) {
			blocks.push(document.blocks[at] as Block);
			at++;
			continue;
		}
		const { rows, next, uneven } = rowsAt(document.blocks, at, width);
		const lines = rows.reduce<Lines>((all, row) => around(all, row.lines), (rows[0] as Row).lines);
		blocks.push({ kind: 'table', rows, lines, found: 'paragraphs' });
		notices.push(
			...uneven.map((where) => ({ code: 'table-columns-guessed', lines: where, effect: 'unsure' }) as const),
		);
		at = next;
	}
	return { ...document, blocks, notices: [...document.notices, ...notices] };
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

function rowsAt(
	blocks: readonly Block[],
	start: number,
	width: number,
): { rows: Row[]; next: number; uneven: Lines[] } {
	const headers = blocks.slice(start, start + width) as Paragraph[];
	const rows: Row[] = [rowOf(headers, width)];
	const uneven: Lines[] = [];
	let at = start + width;
	for (let number = 1; words(blocks[at]) === String(number); number++) {
		let end = at + 1;
		while (end < blocks.length && end - at < width * 6 && goesOn(blocks, end, number, headers)) end++;
		const isLast = words(blocks[end]) !== String(number + 1) && !repeats(blocks, end, headers);
		const cells = blocks.slice(at, isLast ? Math.min(end, at + width) : end) as Paragraph[];
		const row = rowOf(cells, width);
		rows.push(row);
		if (cells.length !== width) uneven.push(row.lines);
		at += cells.length;
		if (repeats(blocks, at, headers)) {
			rows.push(rowOf(blocks.slice(at, at + width) as Paragraph[], width));
			at += width;
		}
	}
	return { rows, next: at, uneven };
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

/** Lines beyond the width belong to the last cell: several bodies stand a line each. */
function rowOf(paragraphs: readonly Paragraph[], width: number): Row {
	const cells = Array.from({ length: width }, (_, column): Cell => {
		const own = column === width - 1 ? paragraphs.slice(column) : paragraphs.slice(column, column + 1);
		const [first] = own;
		const lines = own.reduce<Lines>(
			(all, one) => around(all, one.lines),
			first?.lines ?? (paragraphs[0] as Paragraph).lines,
		);
		return { text: own.map(({ text }) => text).join('\n'), column, columnSpan: 1, rowSpan: 1, lines };
	});
	const lines = paragraphs.reduce<Lines>(
		(all, one) => around(all, one.lines),
		(paragraphs[0] as Paragraph).lines,
	);
	return { cells, lines };
}
