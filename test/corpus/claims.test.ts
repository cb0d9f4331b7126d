import { readFileSync } from 'node:fs';
import { lineSpan, linesOf } from '@qingdan/core';
import { describe, expect, it } from 'vitest';
import { corpus } from './held-corpus.js';

interface Claims {
	furniture: { lines: number | [number, number]; kind: string; text: string }[];
	untyped: { item: number; field: string; quote: string; reason: string }[];
}

/** What no reading stands behind is listed line by line, so that nobody can wave a line or a number through. */
describe.each(corpus.policies.map((one) => [one.policy.key, one] as const))(
	'what %s claims without a reading',
	(key, { policy, source }) => {
		const wanted: Claims = JSON.parse(
			readFileSync(new URL(`../expected/claims/${key}.json`, import.meta.url), 'utf8'),
		);
		const furniture = (policy.furniture ?? []).map(({ lines, kind, text }) => ({ lines, kind, text }));

		it('is the page furniture that was listed', () => {
			expect(furniture).toEqual(wanted.furniture);
			expect(furniture.every(({ lines }) => lineSpan(lines)[1] - lineSpan(lines)[0] < 10)).toBe(true);
		});

		it('is every number left untyped that was listed, with its reason', () => {
			const untyped = (policy.catalogues ?? []).flatMap(({ items }) =>
				items.flatMap((item) =>
					[item, ...(item.variants ?? [])].flatMap((row) =>
						(row.untyped ?? []).map(({ field, quote, reason }) => ({
							item: item.number,
							field,
							quote,
							reason,
						})),
					),
				),
			);
			expect(untyped).toEqual(wanted.untyped);
		});

		it('leaves the withheld details withheld', () => {
			expect(
				linesOf(source.text).filter((line) => /1[3-9]\d{9}|\d{3,4}-\d{7,8}|[\w.]+@[\w.]+\.\w+/.test(line)),
			).toEqual([]);
		});
	},
);
