import { compare, flatProvisions, numberedProvisions } from '@qingdan/core';
import { readDocument, type Understood, understand } from '@qingdan/intake';
import { compareFileFormats, plain, policyFileFormats, policyFormats, wordsOf } from '@qingdan/publish';
import type { Policy } from '@qingdan/schema';
import { describe, expect, it } from 'vitest';
import { corpus, held } from '../corpus/held-corpus.js';
import { missingCells } from './cells.js';
import { wordVariants } from './word-variants.js';

const page = { words: wordsOf('zh'), style: plain };
const { vocabulary } = corpus;
const catalogues = ['liaoning-2023', 'panjin-2024', 'luliang-2023'];

/** A document read and understood with nothing at hand but the vocabularies. */
async function read(
	bytes: Uint8Array,
	name: string,
	revisions: 'accepted' | 'rejected' = 'accepted',
): Promise<Understood> {
	const understood = understand(await readDocument(bytes, name, { revisions }), { key: 'read', vocabulary });
	if (understood.kind !== 'policy') throw new Error(`${name} was not understood`);
	return understood;
}

const texts = ({ provisions = [] }: Policy) =>
	flatProvisions(numberedProvisions(provisions)).map(
		({ id, provision: { heading = '', text = '' } }) => `${id} ${heading} ${text}`,
	);

function expectEqual({ policy, account }: Understood, encoded: Policy): void {
	expect(missingCells(encoded, policy)).toEqual([]);
	expect(missingCells(policy, encoded)).toEqual([]);
	expect(texts(policy)).toEqual(texts(encoded));
	expect(account.unaccounted).toBe(0);
}

describe.each(catalogues)('%s comes back cell by cell', (key) => {
	const { policy } = held(key);

	it('from HTML', async () => {
		const html = policyFormats.html(held(key), page);
		expectEqual(await read(new TextEncoder().encode(html), 'page.html'), policy);
	});

	it('from Markdown', async () => {
		const markdown = policyFormats.markdown(held(key), page);
		expectEqual(await read(new TextEncoder().encode(markdown), 'page.md'), policy);
	});

	it('from Word', async () => {
		expectEqual(await read(await policyFileFormats.docx(held(key), page), 'a.docx'), policy);
	});

	it.each(Object.keys(wordVariants))('from Word with %s', async (name) => {
		const vary = wordVariants[name] as (typeof wordVariants)[string];
		expectEqual(await read(vary(await policyFileFormats.docx(held(key), page)), 'a.docx'), policy);
	});
});

describe.each([
	['liaoning-2023', 'panjin-2024'],
	['luliang-2023', 'liaoning-2023'],
])('a Word file with tracked changes from %s to %s', (from, to) => {
	it.each([
		['accepted', to],
		['rejected', from],
	] as const)('is understood, all changes %s, as %s', async (revisions, key) => {
		const [left, right] = [held(from), held(to)];
		const comparison = compare(left, right, vocabulary);
		const redline = await compareFileFormats.redline({ comparison, left, right, vocabulary }, page);
		const { policy } = await read(redline, 'a.docx', revisions);
		expect(missingCells(held(key).policy, policy)).toEqual([]);
	});
});
