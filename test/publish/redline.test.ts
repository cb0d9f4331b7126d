import { compare } from '@qingdan/core';
import { compareFileFormats, plain, wordsOf } from '@qingdan/publish';
import type { Policy } from '@qingdan/schema';
import { describe, expect, it } from 'vitest';
import { corpus, held } from '../corpus/held-corpus.js';
import { readWord } from './word-reading.js';

const page = { words: wordsOf('zh'), style: plain };
const redline = (from: string, to: string) => {
	const [left, right] = [held(from), held(to)];
	const { vocabulary } = corpus;
	return compareFileFormats.redline(
		{ comparison: compare(left, right, vocabulary), left, right, vocabulary },
		page,
	);
};

type Field = 'number' | 'name' | 'target' | 'content' | 'serviceType' | 'departments';

/** The catalogue of a policy as a grid, straight from its items: what an item says once stands in its first row. */
function grid({ catalogues }: Policy, fields: readonly Field[]): string[][] {
	const { items } = (catalogues ?? [])[0] ?? { items: [] };
	return items.flatMap((item) => {
		const rows = item.variants ?? [{ target: null, content: null }];
		return rows.map((row, index) =>
			fields.map((field) => {
				const own = field === 'target' || field === 'content' ? row[field] : null;
				if (own !== null) return own;
				if (index > 0) return '';
				return field === 'departments' ? item.departments.join('、') : String(item[field] ?? '');
			}),
		);
	});
}

/** Headings and texts of all provisions in printed order. */
function texts(provisions: Policy['provisions']): string[] {
	return (provisions ?? []).flatMap(({ heading, text, children }) => [
		...[heading, text].flatMap((one) => (one ? [one] : [])),
		...texts(children),
	]);
}

function expectInOrder(all: string, pieces: readonly string[]): void {
	let at = 0;
	for (const piece of pieces) {
		const found = all.indexOf(piece, at);
		expect(found, piece).toBeGreaterThanOrEqual(at);
		at = found + piece.length;
	}
}

const liaoning: Field[] = ['number', 'name', 'target', 'content', 'serviceType', 'departments'];
const luliang: Field[] = ['number', 'name', 'content', 'target', 'serviceType', 'departments'];

describe.each([
	{ from: 'liaoning-2023', to: 'panjin-2024', fields: liaoning },
	{ from: 'panjin-2024', to: 'liaoning-2023', fields: liaoning },
	{ from: 'liaoning-2023', to: 'luliang-2023', fields: luliang },
	{ from: 'luliang-2023', to: 'panjin-2024', fields: liaoning },
	{ from: 'liaoning-2020', to: 'liaoning-2021-pilot', fields: liaoning },
	{ from: 'liaoning-2020', to: 'panjin-2024', fields: liaoning },
])('the redline from $from to $to', ({ from, to, fields }) => {
	it.each([
		['accepted', to],
		['rejected', from],
	] as const)('says, all changes %s, what %s says', async (version, key) => {
		const { policy } = held(key);
		const { paragraphs, tables } = readWord(await redline(from, to), version);
		expect(paragraphs[0]).toBe(policy.title);
		expect(paragraphs[1]).toBe(policy.number ?? '');
		expectInOrder(paragraphs.slice(2).join('\n'), texts(policy.provisions));
		expect((tables[0] ?? [[]]).slice(1)).toEqual(grid(policy, fields));
		const notes = (policy.catalogues ?? []).flatMap((one) => one.notes ?? []).map(({ text }) => text);
		if (notes.length > 0) expect(paragraphs.slice(-notes.length)).toEqual(notes);
	});
});

describe('a redline', () => {
	it('is the same bytes each time', async () => {
		expect(await redline('liaoning-2023', 'panjin-2024')).toEqual(
			await redline('liaoning-2023', 'panjin-2024'),
		);
	});
});
