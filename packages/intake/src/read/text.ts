import type { Block, Cell, Paragraph, ReadingNotice, Row, SourceDocument, Table } from '../document.js';
import { boxTable } from './box-table.js';
import { pipeTable } from './pipes.js';

/**
 * Reads a captured plain text: tables of tabs, of pipes, drawn in boxes and with one cell a paragraph are tables, every other line that is
 * not blank is a paragraph. The text is kept as it is, only marks of a page (`<br>`, `<span …>`) become spaces and a drawn
 * table rows with tabs.
 */
export function readText(source: string): SourceDocument {
	const marked = source.replace(pageMark, (mark) => mark.replace(/[^\n]/g, ' '));
	const lines = marked.split('\n').map((line) => line.replace(/\r$/, ''));
	const blocks: Block[] = [];
	const notices: ReadingNotice[] = [];
	let boxes = false;
	for (let at = 0; at < lines.length; ) {
		const drawn = boxTable(lines, at);
		if (drawn) lines.splice(at, drawn.plain.length, ...drawn.plain);
		boxes ||= drawn !== undefined;
		const read: ReadTable | undefined =
			drawn ?? cellBlock(lines, at) ?? tabTable(lines, at) ?? pipeTable(lines, at);
		if (read) {
			blocks.push(read.table);
			notices.push(...(read.notices ?? []));
			at = read.next;
			continue;
		}
		for (const piece of (lines[at] ?? '').split(paragraphEnd)) blocks.push(...paragraphsOf(piece, at));
		at++;
	}
	// What draws a box is no text: its rows stand as those of any table.
	return { format: 'text', text: boxes ? lines.join('\n') : marked, blocks, notices };
}

interface ReadTable {
	readonly table: Table;
	/** index of the line after it */
	readonly next: number;
	readonly notices?: readonly ReadingNotice[];
}

/** Tags that a copy from a page leaves behind; `<p>` is known to the evidence as layout and stays. */
const pageMark =
	/<\/?(?:br|span|div|b|strong|font|td|tr|u|i|em)(?:\s[^<>]{0,200})?\/?>|<p\s[^<>]{0,200}>|&nbsp;/gi;
/** A page that was saved as text may have its paragraphs on one line. */
const paragraphEnd = /<\/p>(?=[^\n]*\S)/;
const blank = /^[\s\u3000]*$/;
const onlyPipes = /^[\s|]*$/;

function paragraphsOf(line: string, at: number): Paragraph[] {
	if (onlyPipes.test(line)) return [];
	const bookmark = /^\s*\[bookmark: [^\]]*\]/.exec(line)?.[0];
	if (bookmark !== undefined) {
		const mark: Paragraph = {
			kind: 'paragraph',
			text: bookmark,
			lines: [at + 1, at + 1],
			furniture: 'comment',
		};
		return [mark, ...paragraphsOf(line.slice(bookmark.length), at)];
	}
	const [marks = ''] = /^\s*#{1,6}(?=\s|[^#])/.exec(line) ?? [];
	const text = line
		.slice(marks.length)
		.replaceAll('**', '')
		.replace(/<\/?p>/g, '');
	if (blank.test(text)) return [];
	const level = marks.trim().length;
	return [
		{
			kind: 'paragraph',
			text,
			lines: [at + 1, at + 1],
			...(level > 0 ? { headingLevel: level } : {}),
			...(isPageNumber(text) ? { furniture: 'page-number' } : {}),
		},
	];
}

function isPageNumber(text: string): boolean {
	const plain = text.replace(/\s/g, '');
	return /^(?:[-—–－·]+\d{1,4}[-—–－·]+|第\d{1,4}页(?:[,，/]?共\d{1,4}页)?|\d{1,4}\/\d{1,4})$/.test(plain);
}

/** One cell a paragraph, as a word processor writes a table: every cell begins with a tab, rows are parted by blank lines. */
function cellBlock(lines: readonly string[], start: number): ReadTable | undefined {
	const rows: Row[] = [];
	let at = start;
	for (;;) {
		const row = cellRow(lines, at);
		if (!row || (rows[0] && row.cells.length !== rows[0].cells.length)) break;
		rows.push(row);
		at = row.lines[1];
		if (!blank.test(lines[at] ?? '') || at >= lines.length) break;
		const next = at + 1;
		if (next >= lines.length || !isCellStart(lines[next] ?? '')) break;
		at = next;
	}
	const last = rows.at(-1);
	if (!last || (rows.length === 1 && last.cells.length < 2)) return undefined;
	return {
		table: { kind: 'table', rows, lines: [start + 1, last.lines[1]], found: 'paragraphs' },
		next: last.lines[1],
	};
}

const isCellStart = (line: string) => line.startsWith('\t') && !line.slice(1).includes('\t');

function cellRow(lines: readonly string[], start: number): Row | undefined {
	if (!isCellStart(lines[start] ?? '')) return undefined;
	const cells: { text: string[]; first: number }[] = [];
	let at = start;
	for (; at < lines.length && (lines[at] ?? '') !== ''; at++) {
		const line = lines[at] ?? '';
		if (isCellStart(line)) cells.push({ text: [line.slice(1)], first: at });
		else if (line.includes('\t')) return undefined;
		else cells.at(-1)?.text.push(line);
	}
	// A single tab before a paragraph is an indent.
	if (cells.length < 2) return undefined;
	return {
		cells: cells.map(({ text, first }, column) =>
			single(text.join('\n'), column, [first + 1, first + text.length]),
		),
		lines: [start + 1, at],
	};
}

function single(text: string, column: number, lines: readonly [number, number]): Cell {
	const plain = text.replace(/<\/?p>/g, '').replaceAll('**', '');
	return { text: plain, column, columnSpan: 1, rowSpan: 1, lines };
}

/** Lines with tabs; blank lines between them are page breaks and end a table. */
function tabTable(lines: readonly string[], start: number): ReadTable | undefined {
	const rows: Row[] = [];
	for (let at = start; at < lines.length; at++) {
		const line = lines[at] ?? '';
		if (!line.trim().includes('\t') && !(/\t.*\t/.test(line) && line.trim() !== '')) {
			const width = rows[0]?.cells.length ?? 0;
			if (!isCategory(line, lines[at + 1], width)) break;
			rows.push(spanning(line, at, width));
			continue;
		}
		rows.push(rowOf(line.split('\t'), at));
	}
	const first = rows[0];
	if (!first || (rows.length === 1 && first.cells.length < 3)) return undefined;
	return table(rows, start, 'tabs');
}

/** A line that stands alone between rows, over one that begins with a number, is a row of one cell: the name of a category. */
function isCategory(line: string, next: string | undefined, width: number): boolean {
	const text = line.trim();
	const cells = next?.split('\t') ?? [];
	return (
		width >= 2 &&
		text !== '' &&
		[...text].length <= 40 &&
		!/[。；|]/.test(text) &&
		cells.length === width &&
		/^\s*\d{1,4}\s*$/.test(cells[0] ?? '')
	);
}

function spanning(line: string, at: number, width: number): Row {
	const cell = { ...single(line, 0, [at + 1, at + 1]), columnSpan: width };
	return { cells: [cell], lines: [at + 1, at + 1] };
}

function rowOf(cells: readonly string[], at: number): Row {
	return {
		cells: cells.map((text, column) => single(text, column, [at + 1, at + 1])),
		lines: [at + 1, at + 1],
	};
}

function table(rows: readonly Row[], start: number, found: Table['found']): ReadTable {
	return {
		table: { kind: 'table', rows, lines: [start + 1, start + rows.length], found },
		next: start + rows.length,
	};
}
