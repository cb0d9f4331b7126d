import type { HeldPolicy } from '@qingdan/core';
import type { Page } from '../page.js';
import {
	type ParagraphLook,
	type WordBlock,
	type WordCell,
	type WordRow,
	type WordSection,
	wordParagraph,
} from '../word/blocks.js';
import { wordFile } from '../word/file.js';
import { columnWidth, isCentred } from './grid.js';
import { isTableAlone, type OfficialBlock, type OfficialTable, officialBlocks, rowSpan } from './official.js';
import { headingDepth } from './paragraphs.js';

/** A policy as Word in the look of an official document (GB/T 9704—2012): the text upright, each catalogue across. */
export function policyAsWord(held: HeldPolicy, { words }: Page): Promise<Uint8Array> {
	const isTable = isTableAlone(held.policy);
	const sections: { landscape: boolean; blocks: WordBlock[] }[] = [];
	for (const block of officialBlocks(held, words)) {
		const landscape = isTable || isAttached(block, sections.at(-1)?.landscape === true);
		const last = sections.at(-1);
		const begins = block.kind === 'text' && block.look === 'attachment';
		if (!last || begins || last.landscape !== landscape)
			sections.push({ landscape, blocks: blocksOf(block) });
		else last.blocks.push(...blocksOf(block));
	}
	return wordFile({
		title: held.policy.title,
		language: 'zh-CN',
		sections: sections as readonly WordSection[],
	});
}

/** An attachment and what follows it. */
function isAttached(block: OfficialBlock, before: boolean): boolean {
	return before || block.kind === 'catalogue' || (block.kind === 'text' && block.look === 'attachment');
}

const looks: Readonly<Record<Extract<OfficialBlock, { kind: 'text' }>['look'], ParagraphLook>> = {
	letterhead: 'number',
	number: 'number',
	title: 'title',
	addressees: 'addressees',
	text: 'body',
	signature: 'signature',
	attachment: 'attachment',
	note: 'note',
};

function blocksOf(block: OfficialBlock): WordBlock[] {
	if (block.kind === 'text') return [wordParagraph(looks[block.look], block.text)];
	if (block.kind === 'catalogue') {
		const title = block.title === '' ? [] : [wordParagraph('table-title', block.title)];
		return [...title, tableBlock(block.table)];
	}
	const depth = headingDepth(block.paragraph);
	return [
		wordParagraph(
			depth === 0 ? 'body' : (`heading-${Math.min(depth, 3)}` as ParagraphLook),
			block.paragraph.text,
		),
	];
}

function tableBlock(table: OfficialTable): WordBlock {
	const { columns, rows } = table;
	return {
		kind: 'table',
		widths: columns.map(columnWidth),
		header: columns.map(({ header }) => header),
		rows: rows.map((line, row): WordRow => {
			if (line.kind === 'group') return { cells: [{ ...cell(line.title), columnSpan: columns.length }] };
			return {
				cells: columns.flatMap((column, index) => {
					const span = rowSpan(table, row, index);
					if (span === 0) return [];
					return [
						{
							...cell(line.cells[index] ?? ''),
							...(span > 1 ? { rowSpan: span } : {}),
							...(isCentred(column) ? { centred: true } : {}),
						},
					];
				}),
			};
		}),
	};
}

function cell(text: string): WordCell {
	return { paragraphs: [[{ text, mark: 'same' }]] };
}
