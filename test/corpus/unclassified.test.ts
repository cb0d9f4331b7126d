import { type ComparedUnits, compare, isFolding } from '@qingdan/core';
import { describe, expect, it } from 'vitest';
import { corpus, held } from './held-corpus.js';

const keys = corpus.policies.map(({ policy }) => policy.key);
const pairs = keys.flatMap((left) =>
	keys.filter((right) => right !== left).map((right) => [left, right] as const),
);

/** At most this share of the changes that are no foldings may be left to a reader as mere changes of wording. */
const most = 0.1;

describe('changes that no family of kinds recognises', () => {
	it.each(pairs)('are the exception between %s and %s', (left, right) => {
		const { prose, ...units } = compare(held(left), held(right), corpus.vocabulary);
		for (const { changes } of [units, ...(prose ? [prose] : [])] as ComparedUnits[]) {
			const told = changes.filter((change) => !isFolding(change.class));
			const unclassified = told.filter(({ kind }) => kind === 'wording-changed');
			expect(unclassified.length / Math.max(told.length, 1)).toBeLessThanOrEqual(most);
		}
	});
});
