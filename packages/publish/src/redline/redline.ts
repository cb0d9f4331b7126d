import type { ComparedUnits, HeldPolicy, UnitId } from '@qingdan/core';
import type { Catalogue } from '@qingdan/schema';
import { type Compared, partsOf } from '../compare/compared.js';
import {
	columnsOf,
	columnWidth,
	type GridColumn,
	type GridRow,
	isCentred,
	isModel,
	mainCatalogue,
	rowsOf,
} from '../official/grid.js';
import { headingDepth, type OfficialParagraph, paragraphsOf } from '../official/paragraphs.js';
import type { Page } from '../page.js';
import type { MarkedText, ParagraphLook, WordBlock, WordDocument, WordRow } from '../word/blocks.js';
import { wordFile } from '../word/file.js';
import type { Words } from '../words.js';
import { interleave, type Step } from './interleave.js';
import { markedText, wholeText } from './marked.js';

/**
 * The right document as Word with tracked changes over the left one: accepting all gives the right document, rejecting all
 * the left one, paragraph by paragraph and cell by cell. The changes bear the date of the right edition.
 */
export function compareAsRedline(compared: Compared, { words }: Page): Promise<Uint8Array> {
	return wordFile(redlineOf(compared, words));
}

/** The redline before it becomes a file. */
function redlineOf(compared: Compared, words: Words): WordDocument {
	const { left, right } = compared;
	const catalogue = catalogueBlocks(compared, words);
	return {
		title: words.redline.title(right.policy.title),
		language: words.language,
		tracked: { author: words.redline.author, date: right.policy.edition },
		sections: [
			{
				landscape: false,
				blocks: [
					paragraph('title', left.policy.title, right.policy.title),
					paragraph('number', left.policy.number ?? '', right.policy.number ?? ''),
					...proseBlocks(compared),
				],
			},
			...(catalogue.length === 0 ? [] : [{ landscape: true, blocks: catalogue }]),
		],
	};
}

function paragraph(look: ParagraphLook, old: string, latest: string): WordBlock {
	return { kind: 'paragraph', look, text: markedText(old, latest) };
}

function proseBlocks(compared: Compared): WordBlock[] {
	const units = partsOf(compared).find(({ kind }) => kind === 'prose')?.units;
	const [ours, theirs] = [paragraphsOf(compared.left), paragraphsOf(compared.right)];
	const match = units ? matchOf(ours, theirs, units, ({ id }) => id) : new Map<number, number>();
	return interleave(ours, theirs, match).map((step): WordBlock => {
		const look = lookOf(step.in === 'left' ? step.left : step.right);
		if (step.in === 'both') return paragraph(look, step.left.text, step.right.text);
		const [text, revision] =
			step.in === 'left' ? ([step.left.text, 'deleted'] as const) : ([step.right.text, 'inserted'] as const);
		return { kind: 'paragraph', look, text: wholeText(text, revision), revision };
	});
}

/** A heading on its own line looks like one; with its text in one paragraph it is text. */
function lookOf(paragraph: OfficialParagraph): ParagraphLook {
	const depth = headingDepth(paragraph);
	return depth === 0 ? 'body' : depth === 1 ? 'heading-1' : depth === 2 ? 'heading-2' : 'heading-3';
}

function catalogueBlocks({ comparison, left, right }: Compared, words: Words): WordBlock[] {
	const [ours, theirs] = [mainOf(left), mainOf(right)];
	if (!ours && !theirs) return [];
	// The columns of the new catalogue lead; what only the old one has follows.
	const columns = allColumns(theirs, ours, words);
	const [oldRows, newRows] = [ours, theirs].map((one) => (one ? rowsOf(one, columns, words) : [])) as [
		GridRow[],
		GridRow[],
	];
	const match =
		ours && theirs
			? new Map([
					...matchOf(oldRows, newRows, comparison, (row) =>
						row.kind === 'item' ? row.item.number : undefined,
					),
					...sameGroups(oldRows, newRows),
				])
			: new Map<number, number>();
	const rows = interleave(oldRows, newRows, match).map((step) => rowOf(step, columns));
	return [
		paragraph('table-title', ours?.title ?? '', theirs?.title ?? ''),
		{ kind: 'table', widths: columns.map(columnWidth), header: columns.map(({ header }) => header), rows },
		...noteBlocks(ours, theirs),
	];
}

function mainOf({ policy }: HeldPolicy): Catalogue | undefined {
	return mainCatalogue(policy.catalogues);
}

/** Groups of one name, by position. */
function sameGroups(ours: readonly GridRow[], theirs: readonly GridRow[]): [number, number][] {
	return ours.flatMap((row, position): [number, number][] => {
		if (row.kind !== 'group') return [];
		const other = theirs.findIndex((one) => one.kind === 'group' && one.title === row.title);
		return other < 0 ? [] : [[position, other]];
	});
}

function allColumns(first: Catalogue | undefined, second: Catalogue | undefined, words: Words): GridColumn[] {
	const columns = first ? columnsOf(first, words) : [];
	const more = second ? columnsOf(second, words) : [];
	const isKnown = ({ field, header }: GridColumn) =>
		columns.some((one) => (isModel(field) ? one.field === field : one.header === header));
	return [...columns, ...more.filter((column) => !isKnown(column))];
}

function rowOf(step: Step<GridRow>, columns: readonly GridColumn[]): WordRow {
	const [before, after] = [
		step.in === 'right' ? undefined : step.left,
		step.in === 'left' ? undefined : step.right,
	];
	const cells = isGroup(before ?? after)
		? [{ paragraphs: [cellOf(before, after, 0)], columnSpan: columns.length }]
		: columns.map((column, index) => ({
				paragraphs: [cellOf(before, after, index)],
				...(isCentred(column) ? { centred: true } : {}),
			}));
	if (step.in === 'both') return { cells };
	return { cells, revision: step.in === 'left' ? 'deleted' : 'inserted' };
}

function isGroup(row: GridRow | undefined): boolean {
	return row?.kind === 'group';
}

function cellOf(before: GridRow | undefined, after: GridRow | undefined, index: number): MarkedText {
	const text = (row: GridRow) => (row.kind === 'group' ? row.title : (row.cells[index] ?? ''));
	if (before && after) return markedText(text(before), text(after));
	return before ? wholeText(text(before), 'deleted') : wholeText(after ? text(after) : '', 'inserted');
}

function noteBlocks(ours: Catalogue | undefined, theirs: Catalogue | undefined): WordBlock[] {
	const [old, latest] = [ours, theirs].map((one) => (one?.notes ?? []).map(({ text }) => text)) as [
		string[],
		string[],
	];
	const count = Math.max(old.length, latest.length);
	return Array.from({ length: count }, (_, index): WordBlock => {
		const [before, after] = [old[index], latest[index]];
		if (before !== undefined && after !== undefined) return paragraph('note', before, after);
		const revision = before === undefined ? 'inserted' : 'deleted';
		return { kind: 'paragraph', look: 'note', text: wholeText(before ?? after ?? '', revision), revision };
	});
}

/**
 * Which place on the left belongs to which on the right, by position: of the places of a pair the first on both sides, the
 * second on both sides, and so on; what one side has more stands alone.
 */
function matchOf<Unit>(
	ours: readonly Unit[],
	theirs: readonly Unit[],
	{ pairs }: Pick<ComparedUnits, 'pairs'>,
	idOf: (unit: Unit) => UnitId | undefined,
): Map<number, number> {
	const positions = (list: readonly Unit[], ids: readonly UnitId[]) =>
		list.flatMap((unit, position) => {
			const id = idOf(unit);
			return id !== undefined && ids.includes(id) ? [position] : [];
		});
	const match = new Map<number, number>();
	for (const { left, right } of pairs.flatMap((pair) => [pair, ...(pair.parts ?? [])])) {
		const [from, to] = [positions(ours, left), positions(theirs, right)];
		from.slice(0, to.length).forEach((position, index) => {
			match.set(position, to[index] as number);
		});
	}
	return match;
}
