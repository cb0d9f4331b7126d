import { besideParent, type HeldPolicy } from '@qingdan/core';
import type { Level } from '@qingdan/schema';
import { describe, expect, it } from 'vitest';
import { corpus, held } from '../corpus/held-corpus.js';

/** A list that does not say whose it is, with these bodies. */
function draftOf(...departments: string[]): HeldPolicy {
	const base = held('panjin-2024');
	const [catalogue] = base.policy.catalogues ?? [];
	const [item] = catalogue?.items ?? [];
	if (!catalogue || !item) throw new Error('no item');
	const items = [{ ...item, departments }];
	return { ...base, policy: { ...base.policy, level: 'national', catalogues: [{ ...catalogue, items }] } };
}

const cases: readonly [string, string[], Level][] = [
	['liaoning-2023', ['市民政局', '市财政局'], 'city'],
	['liaoning-2023', ['县民政局', '市财政局', '县医保局'], 'county'],
	// A list that was copied without a word changed gives tasks to bodies above it.
	['liaoning-2023', ['省民政厅', '省财政厅'], 'city'],
	['liaoning-2023', [], 'city'],
	['panjin-2024', ['市民政局'], 'county'],
	['luliang-2023', ['县民政局', '县卫生健康局'], 'county'],
	['luliang-2023', [], 'township'],
];

describe('the level of a draft that does not say it', () => {
	it.each(cases)('under %s with %j is %s', (parent, departments, level) => {
		const draft = besideParent(draftOf(...departments), held(parent), 'child-of', corpus.vocabulary);
		expect(draft.policy.level).toBe(level);
	});

	it('is that of what it is compared with where nothing binds it', () => {
		const draft = besideParent(draftOf('市民政局'), held('liaoning-2023'), 'successor-of', corpus.vocabulary);
		expect(draft.policy.level).toBe('province');
	});
});
