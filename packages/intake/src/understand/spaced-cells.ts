import type { Block, Cell, Paragraph, Row } from '../document.js';
import { headerSpans } from '../read/header-spans.js';
import { areHeaders } from './headers.js';
import { plain } from './plain.js';
import { around } from './spans.js';

/** A table of which a capture kept a cell in each block of lines between blank ones. */
export interface SpacedTable {
	/** its cells from the first header on, as paragraphs, and of how many paragraphs each was made */
	readonly cells: readonly Paragraph[];
	readonly counts: readonly number[];
	readonly headerRows: readonly Row[];
	/** the headers as they are printed, both rows of them */
	readonly headers: readonly Paragraph[];
	/** the header of each column */
	readonly leaves: readonly Paragraph[];
}

/** Headers that two rows may have. */
const most = 28;
const fewest = 3;

/**
 * Finds a table whose cells stand between blank lines, those of several lines together, under one or two rows of headers and
 * before a cell 1. Of two rows, the second begins with a header that ends as one of the first does: 一级事项 below 公开事项.
 * @param words what a block says without layout; undefined where it is no paragraph
 */
export function spacedTableAt(
	blocks: readonly Block[],
	at: number,
	words: (block: Block | undefined) => string | undefined,
): SpacedTable | undefined {
	const end = blocks.findIndex((block, index) => index > at && words(block) === undefined);
	const { cells, counts } = spacedCells(blocks.slice(at, end < 0 ? blocks.length : end) as Paragraph[]);
	const first = cells.findIndex((cell) => plain(cell.text) === '1');
	if (first < fewest || first > most || cells.length === blocks.length - at) return undefined;
	const headers = cells.slice(0, first);
	const texts = headers.map(({ text }) => plain(text));
	if (texts.some((text) => [...text].length > 16)) return undefined;
	if (!hasSecondRow(texts) && areHeaders(texts))
		return {
			cells,
			counts,
			headers,
			leaves: headers,
			headerRows: [
				rowOf(
					headers,
					headers.map(() => 1),
				),
			],
		};
	const upper = texts.findIndex((text, index) => index >= fewest && endsAsEarlier(texts, text, index));
	if (upper < 0 || !areHeaders(texts.slice(0, upper))) return undefined;
	const lower = texts.length - upper;
	const spans = headerSpans(texts.slice(0, upper), texts.slice(upper), texts.length - Math.floor(lower / 2));
	return spans && { cells, counts, headers, ...twoRows(headers, upper, spans.spans) };
}

function hasSecondRow(texts: readonly string[]): boolean {
	return texts.some((text, index) => endsAsEarlier(texts, text, index));
}

function endsAsEarlier(texts: readonly string[], text: string, index: number): boolean {
	const end = text.slice(-2);
	return end.length === 2 && texts.slice(0, index - 1).some((earlier) => earlier.endsWith(end));
}

/** Puts lines that no blank line parts together. */
function spacedCells(paragraphs: readonly Paragraph[]): { cells: Paragraph[]; counts: number[] } {
	const cells: Paragraph[] = [];
	const counts: number[] = [];
	for (const paragraph of paragraphs) {
		const last = cells.at(-1);
		if (last && last.lines[1] + 1 === paragraph.lines[0]) {
			cells[cells.length - 1] = {
				...last,
				text: `${last.text}\n${paragraph.text}`,
				lines: around(last.lines, paragraph.lines),
			};
			counts[counts.length - 1] = (counts.at(-1) ?? 0) + 1;
		} else {
			cells.push(paragraph);
			counts.push(1);
		}
	}
	return { cells, counts };
}

function twoRows(
	headers: readonly Paragraph[],
	upper: number,
	spans: readonly number[],
): Pick<SpacedTable, 'headerRows' | 'leaves'> {
	const lower = headers.slice(upper);
	const leaves: Paragraph[] = [];
	const below: Paragraph[] = [];
	const columns: number[] = [];
	headers.slice(0, upper).forEach((header, index) => {
		const span = spans[index] ?? 1;
		if (span === 1) {
			leaves.push(header);
			return;
		}
		for (const own of lower.slice(below.length, below.length + span)) {
			columns.push(leaves.length);
			leaves.push(own);
			below.push(own);
		}
	});
	const second = rowOf(
		below,
		below.map(() => 1),
	);
	return {
		leaves,
		headerRows: [
			rowOf(headers.slice(0, upper), spans),
			{ ...second, cells: second.cells.map((cell, index) => ({ ...cell, column: columns[index] ?? 0 })) },
		],
	};
}

/** Headers beside each other; those of one column reach down to the rows where others have more below them. */
function rowOf(headers: readonly Paragraph[], spans: readonly number[]): Row {
	const two = spans.some((span) => span > 1);
	let column = 0;
	const cells = headers.map(({ text, lines }, index): Cell => {
		const columnSpan = spans[index] ?? 1;
		const cell = { text, lines, column, columnSpan, rowSpan: two && columnSpan === 1 ? 2 : 1 };
		column += columnSpan;
		return cell;
	});
	const [first] = headers as [Paragraph, ...Paragraph[]];
	return { cells, lines: headers.reduce((all, { lines }) => around(all, lines), first.lines) };
}
