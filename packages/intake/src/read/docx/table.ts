import type { DraftRow } from '../lay-out.js';
import { append, greatest } from '../sequence.js';
import { UnreadableDocument } from '../unreadable-document.js';
import { type Element, elementIn, elementsIn, type Node, valueIn } from '../xml.js';
import {
	type Context,
	isLeftOut,
	type PendingNotice,
	propertiesOf,
	type Revision,
	renderingOf,
	revisionNotice,
	revisionOf,
	wordsBelow,
} from './context.js';
import { type BlockReading, type TableNotice, type TableReading, textOfBlock } from './reading.js';
import { toggle } from './styles.js';

/** A cell while its table is read: it grows downwards as rows go on with it. */
interface GrowingCell {
	text: string;
	column: number;
	columnSpan: number;
	rowSpan: number;
	readonly notices: PendingNotice[];
}

interface GrowingRow {
	readonly cells: GrowingCell[];
	readonly isHeader: boolean;
	readonly notices: readonly PendingNotice[];
}

/** Reads what stands in a cell. */
type ReadInside = (container: Element) => BlockReading[];

/** A merge that may go on in the next row, by the column it begins in. */
type OpenMerges = Map<number, GrowingCell>;

const widestSpan = 1000;

/**
 * Reads a table with its merged cells (ECMA-376 part 1, 17.4). A table of a single cell is a frame around paragraphs, not
 * a table: its blocks are handed on as they are, and it is said.
 */
export function readTable(
	table: Element,
	revision: Revision | undefined,
	context: Context,
	readInside: ReadInside,
): BlockReading[] {
	const rows = childrenOf(table.children, 'w:tr', revision);
	const single = singleCell(rows.map(({ element }) => element));
	if (single && rows[0]?.revision === undefined) {
		const blocks = readInside(single);
		return [
			...blocks,
			{
				kind: 'paragraph',
				text: '',
				isNavigation: false,
				notices: [{ code: 'layout-table', effect: 'unsure' }],
			},
		];
	}
	const read: GrowingRow[] = [];
	const gone: PendingNotice[] = [];
	let open: OpenMerges = new Map();
	let area = 0;
	for (const { element, revision: wrapped } of rows) {
		const change = rowRevision(element) ?? wrapped;
		if (change && isLeftOut(change, context.revisions)) {
			gone.push(revisionNotice(rowCode(change), change, wordsBelow(element), context.revisions));
			continue;
		}
		const next: OpenMerges = new Map();
		const row = readRow(element, open, next, context, readInside);
		if (change) {
			row.notices.push(revisionNotice(rowCode(change), change, wordsBelow(element), context.revisions));
		}
		open = next;
		if (row.cells.length > 0 || next.size > 0) read.push(row);
		else append(gone, row.notices);
		area += widthOf(row, next);
		if (area > context.limits.gridCells) {
			throw new UnreadableDocument('limit-grid-cells', { limit: context.limits.gridCells, found: area });
		}
	}
	return finished(read, gone);
}

function finished(rows: readonly GrowingRow[], gone: readonly PendingNotice[]): BlockReading[] {
	const notices: TableNotice[] = [];
	const drafts = rows.map((row): DraftRow => {
		const cells = row.cells.map(({ notices: own, ...cell }) => {
			append(
				notices,
				own.map((notice) => ({ ...notice, at: cell })),
			);
			return cell;
		});
		const draft = { cells, ...(row.isHeader ? { header: true } : {}) };
		append(
			notices,
			row.notices.map((notice) => ({ ...notice, at: draft })),
		);
		return draft;
	});
	const last = drafts.at(-1);
	if (!last) return [{ kind: 'paragraph', text: '', isNavigation: false, notices: gone }];
	append(
		notices,
		gone.map((notice) => ({ ...notice, at: last })),
	);
	const table: TableReading = {
		kind: 'table',
		table: { kind: 'table', rows: drafts, found: 'markup' },
		notices,
	};
	return [table];
}

function widthOf({ cells }: GrowingRow, open: OpenMerges): number {
	const end = ({ column, columnSpan }: GrowingCell) => column + columnSpan;
	return Math.max(0, greatest([...cells, ...open.values()].map(end)));
}

function rowCode(revision: Revision): 'tracked-row-insertion' | 'tracked-row-deletion' {
	return revision === 'insertion' ? 'tracked-row-insertion' : 'tracked-row-deletion';
}

function rowRevision(row: Element): Revision | undefined {
	const properties = elementIn(row, 'w:trPr');
	return properties && revisionIn(properties);
}

function revisionIn(properties: Element): Revision | undefined {
	return elementsIn(properties)
		.map(({ name }) => revisionOf[name])
		.find((found) => found !== undefined);
}

function readRow(row: Element, open: OpenMerges, next: OpenMerges, context: Context, readInside: ReadInside) {
	const properties = propertiesOf(row, 'w:trPr', context.revisions);
	const cells: GrowingCell[] = [];
	const notices: PendingNotice[] = [];
	let column = spanOf(valueIn(properties, 'w:gridBefore'), 0);
	let before: GrowingCell | undefined;
	for (const { element } of childrenOf(row.children, 'w:tc', undefined)) {
		const own = propertiesOf(element, 'w:tcPr', context.revisions);
		const change = cellRevision(elementIn(element, 'w:tcPr'));
		if (change && isLeftOut(change, context.revisions)) {
			const code = change === 'insertion' ? 'tracked-insertion' : 'tracked-deletion';
			notices.push(revisionNotice(code, change, wordsBelow(element), context.revisions));
			continue;
		}
		const columnSpan = spanOf(valueIn(own, 'w:gridSpan'), 1);
		const content = readCell(readInside(element));
		const merged = coveredBy(own, column, columnSpan, open, before);
		if (merged) {
			if (merged.isAbove) {
				merged.cell.rowSpan++;
				next.set(column, merged.cell);
			} else merged.cell.columnSpan += columnSpan;
			append(merged.cell.notices, content.notices);
			if (content.text !== '') {
				merged.cell.notices.push({ code: 'covered-cell-text', effect: 'left-out', text: content.text });
			}
		} else {
			const cell: GrowingCell = { ...content, column, columnSpan, rowSpan: 1 };
			cells.push(cell);
			before = cell;
			if (elementIn(own, 'w:vMerge')) next.set(column, cell);
		}
		column += columnSpan;
	}
	return { cells, isHeader: toggle(properties, 'w:tblHeader') ?? false, notices };
}

/** The cell that a continuation belongs to: the one above it, or the one to its left. */
function coveredBy(
	properties: Element | undefined,
	column: number,
	columnSpan: number,
	open: OpenMerges,
	before: GrowingCell | undefined,
): { readonly cell: GrowingCell; readonly isAbove: boolean } | undefined {
	const goesOn = (name: string) => {
		const merge = elementIn(properties, name);
		return merge !== undefined && merge.attributes['w:val'] !== 'restart';
	};
	if (goesOn('w:hMerge') && before) return { cell: before, isAbove: false };
	const above = goesOn('w:vMerge') ? open.get(column) : undefined;
	return above && above.columnSpan === columnSpan ? { cell: above, isAbove: true } : undefined;
}

function cellRevision(properties: Element | undefined): Revision | undefined {
	if (elementIn(properties, 'w:cellIns')) return 'insertion';
	return elementIn(properties, 'w:cellDel') ? 'deletion' : undefined;
}

function spanOf(value: string | undefined, otherwise: number): number {
	if (value === undefined || !/^\d+$/.test(value)) return otherwise;
	return Math.min(Number(value), widestSpan) || otherwise;
}

function readCell(blocks: readonly BlockReading[]): { text: string; notices: PendingNotice[] } {
	const notices = blocks.flatMap((block): PendingNotice[] =>
		block.kind === 'paragraph'
			? [...block.notices]
			: [
					...block.notices.map(({ at: _, ...notice }) => notice),
					{ code: 'nested-table', effect: 'unsure', text: textOfBlock(block) },
				],
	);
	const texts = blocks.map(textOfBlock).filter((text) => text !== '');
	return { text: texts.join('\n'), notices };
}

function singleCell(rows: readonly Element[]): Element | undefined {
	const cells = rows.flatMap((row) => childrenOf(row.children, 'w:tc', undefined));
	return rows.length === 1 && cells.length === 1 ? cells[0]?.element : undefined;
}

/** Rows or cells out of whatever is wrapped around them, with the change that wraps them. */
function childrenOf(
	nodes: readonly Node[],
	name: string,
	revision: Revision | undefined,
): { readonly element: Element; readonly revision: Revision | undefined }[] {
	return nodes.flatMap((node) => {
		if (typeof node === 'string' || node.name === 'w:tbl' || node.name === 'w:p') return [];
		if (node.name === name) return [{ element: node, revision }];
		if (node.name === 'mc:AlternateContent')
			return childrenOf(renderingOf(node)?.children ?? [], name, revision);
		if (node.name.endsWith('Pr')) return [];
		return childrenOf(node.children, name, revisionOf[node.name] ?? revision);
	});
}
