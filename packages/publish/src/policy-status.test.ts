import type { Corpus, HeldPolicy } from '@qingdan/core';
import type { Policy } from '@qingdan/schema';
import { describe, expect, it } from 'vitest';
import { statusOf } from './policy-status.js';

function held(
	key: string,
	edition: string,
	dates: Partial<Policy['dates']>,
	more: Partial<Policy> = {},
): HeldPolicy {
	const policy = {
		key,
		series: 'place/care',
		edition,
		dates: {
			issued: { value: null, basis: 'unstated' },
			effective: { value: edition, basis: 'stated' },
			...dates,
		},
		...more,
	} as Policy;
	return {
		file: `${key}.yaml`,
		policy,
		source: { file: '', digest: '', text: '' },
		place: () => ({ line: 1, column: 1 }),
	};
}

const issued = { issued: { value: '2020-01-10', basis: 'stated' } } as const;
const old = held('old', '2020-02-01', issued);
const next = held('next', '2023-01-01', { expires: { value: '2025-12-31', basis: 'stated' } });
const other = held(
	'other',
	'2024-01-01',
	{},
	{ series: 'place/other', relations: [{ type: 'repeals', to: 'next', basis: 'stated' }] },
);
const corpus = (...policies: HeldPolicy[]) => ({ policies, cited: [] }) as unknown as Corpus;

describe('statusOf', () => {
	it.each([
		[old, [old], undefined, 'latest'],
		[old, [old, next], undefined, 'superseded'],
		[next, [old, next], undefined, 'latest'],
		[next, [next, other], undefined, 'superseded'],
		[old, [old, next], '2020-01-09', 'not-issued'],
		[old, [old, next], '2020-01-10', 'issued'],
		[old, [old, next], '2020-02-01', 'in-force'],
		[old, [old, next], '2022-12-31', 'in-force'],
		[old, [old, next], '2023-01-01', 'superseded'],
		[next, [old, next], '2025-12-31', 'in-force'],
		[next, [old, next], '2026-01-01', 'expired'],
		[next, [next, other], '2024-01-01', 'superseded'],
	] as const)('%#', (policy, policies, on, status) => {
		expect(statusOf(policy, corpus(...policies), on)).toBe(status);
	});
});
