import type { Nodes } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { describe, expect, it } from 'vitest';
import { bullets, heading, markdown, paragraph, plainText, table } from './markdown.js';

const read = (text: string) => remark().use(remarkGfm).parse(text);
const kinds = (node: Nodes): string[] => [
	node.type,
	...('children' in node ? node.children.flatMap(kinds) : []),
];
const words = (node: Nodes): string =>
	'children' in node ? node.children.map(words).join('') : 'value' in node ? node.value : '';

const hostile = [
	'# 不是标题',
	'- 不是列表',
	'1. 不是列表',
	'> 不是引用',
	'**不是粗体** _不是斜体_ ~~不是删除~~',
	'[不是链接](javascript:alert(1)) ![x](y)',
	'<script>alert(1)</script>',
	'a | b \\| c',
	'```',
	'---',
	'80—99周岁*',
	'&lt;',
];

describe('markdown', () => {
	it.each(hostile)('keeps %s a text wherever it stands', (text) => {
		const written = markdown([
			heading(1, text),
			paragraph(plainText(text)),
			...bullets([[plainText(text)]]),
			table(['甲'], [[[plainText(text)]]]),
		]);
		const tree = read(written);
		const expected = ['heading', 'text', 'paragraph', 'text', 'list', 'listItem', 'paragraph', 'text'];
		const rows = ['table', 'tableRow', 'tableCell', 'text', 'tableRow', 'tableCell', 'text'];
		expect(kinds(tree)).toEqual(['root', ...expected, ...rows]);
		expect(words(tree)).toBe(`${text}${text}${text}甲${text}`);
	});
});
