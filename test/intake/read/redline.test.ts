import { compare } from '@qingdan/core';
import { readDocument } from '@qingdan/intake';
import { compareFileFormats, plain, wordsOf } from '@qingdan/publish';
import { describe, expect, it } from 'vitest';
import { corpus, held } from '../../corpus/held-corpus.js';

const page = { words: wordsOf('zh'), style: plain };
const redline = (from: string, to: string) => {
	const [left, right] = [held(from), held(to)];
	const { vocabulary } = corpus;
	return compareFileFormats.redline(
		{ comparison: compare(left, right, vocabulary), left, right, vocabulary },
		page,
	);
};

/** Names and numbers of items as a table gives them: its first columns, where a row has a number. */
const itemsOf = (key: string) =>
	(held(key).policy.catalogues ?? []).flatMap(({ items }) =>
		items.map(({ number, name }) => `${number} ${name}`),
	);

describe.each([
	['liaoning-2023', 'panjin-2024'],
	['luliang-2023', 'liaoning-2023'],
])('a Word file with tracked changes from %s to %s', (from, to) => {
	it.each([
		['accepted', to],
		['rejected', from],
	] as const)('reads, all changes %s, as %s', async (revisions, key) => {
		const { blocks, notices } = await readDocument(await redline(from, to), 'a.docx', { revisions });
		const [title] = blocks;
		const tables = blocks.filter((block) => block.kind === 'table');
		const found = tables.flatMap(({ rows }) =>
			rows
				.filter(({ header }) => !header)
				.flatMap(({ cells: [number, name] }) => (number?.text ? [`${number.text} ${name?.text}`] : [])),
		);
		expect(title).toMatchObject({ text: held(key).policy.title });
		expect(found).toEqual(itemsOf(key));
		const leftOut = revisions === 'accepted' ? 'deletion' : 'insertion';
		for (const { code, effect } of notices)
			expect(effect).toBe(code.endsWith(leftOut) ? 'left-out' : 'unsure');
	});
});
