import type { HeldPolicy } from '@qingdan/core';
import type { RootContent } from 'mdast';
import { heading, markdown, paragraph, plainText, table } from '../markdown.js';
import type { Page } from '../page.js';
import { type OfficialBlock, officialBlocks } from './official.js';
import { headingDepth } from './paragraphs.js';

/** A policy as Markdown, as it is issued. A merged cell shows its text in its first row, as Markdown merges none. */
export function policyAsMarkdown(held: HeldPolicy, { words }: Page): string {
	return markdown(officialBlocks(held, words).flatMap(blockAsMarkdown));
}

function blockAsMarkdown(block: OfficialBlock): RootContent[] {
	if (block.kind === 'text')
		return block.look === 'title' ? [heading(1, block.text)] : [paragraph(plainText(block.text))];
	if (block.kind === 'catalogue') {
		const { columns, rows } = block.table;
		return [
			...(block.title === '' ? [] : [heading(2, block.title)]),
			table(
				columns.map(({ header }) => header),
				rows.map((row) => (row.kind === 'group' ? [row.title] : row.cells).map((text) => [plainText(text)])),
			),
		];
	}
	const depth = headingDepth(block.paragraph);
	if (depth === 0) return [paragraph(plainText(block.paragraph.text))];
	return [heading(Math.min(depth + 1, 4) as 2 | 3 | 4, block.paragraph.text)];
}
