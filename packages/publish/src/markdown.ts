import type { Paragraph, PhrasingContent, Root, RootContent, Table } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { displayWidth } from './width.js';

const writer = unified()
	.use(remarkGfm, { stringLength: displayWidth })
	.use(remarkStringify, { bullet: '-', emphasis: '_', rule: '-' })
	.freeze();

/** A document as Markdown: whatever its texts hold, they stay text. */
export function markdown(children: RootContent[]): string {
	const root: Root = { type: 'root', children };
	return writer.stringify(root);
}

export function heading(depth: 1 | 2 | 3 | 4, text: string): RootContent {
	return { type: 'heading', depth, children: [plainText(text)] };
}

export function paragraph(...children: PhrasingContent[]): Paragraph {
	return { type: 'paragraph', children };
}

export function plainText(value: string): PhrasingContent {
	return { type: 'text', value: value.replace(/\s{0,64}\n\s{0,64}/g, ' ') };
}

export function strong(value: string): PhrasingContent {
	return { type: 'strong', children: [plainText(value)] };
}

/** A list; nothing where it would be empty. */
export function bullets(entries: readonly (readonly PhrasingContent[])[]): RootContent[] {
	if (entries.length === 0) return [];
	return [
		{
			type: 'list',
			ordered: false,
			spread: false,
			children: entries.map((children) => ({
				type: 'listItem',
				spread: false,
				children: [paragraph(...children)],
			})),
		},
	];
}

/** A table with a header row. */
export function table(header: readonly string[], rows: readonly (readonly PhrasingContent[][])[]): Table {
	const cells = [header.map((text) => [plainText(text)]), ...rows];
	return {
		type: 'table',
		children: cells.map((row) => ({
			type: 'tableRow',
			children: row.map((children) => ({ type: 'tableCell', children })),
		})),
	};
}
