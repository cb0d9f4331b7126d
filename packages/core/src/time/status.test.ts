import type { Policy } from '@qingdan/schema';
import { describe, expect, it } from 'vitest';
import type { Corpus, HeldPolicy } from '../corpus.js';
import { standingOf, statusOn } from './status.js';

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
		encoding: { revision: 1, reviewed: null },
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

const own = (name: string) => ({ series: `place/${name}` });
const silent = { value: null, basis: 'unstated' } as const;
const old = held('old', '2020-02-01', { issued: { value: '2020-01-10', basis: 'stated' } });
const next = held('next', '2023-01-01', { expires: { value: '2025-12-31', basis: 'stated' } });
const repealing = held(
	'repealing',
	'2024-01-01',
	{},
	{
		...own('repealing'),
		relations: [{ type: 'repeals', to: 'next', basis: 'stated' }],
	},
);
const replacing = held(
	'replacing',
	'2024-01-01',
	{},
	{
		...own('replacing'),
		relations: [{ type: 'supersedes', to: 'next', basis: 'stated' }],
	},
);
const amending = held(
	'amending',
	'2024-03-01',
	{},
	{
		...own('amending'),
		kind: 'amendment',
		changes: [{ target: 'next', edition: '2023-01-01', evidence: { lines: 1 }, items: {} }],
	},
);
const undated = held(
	'undated',
	'2024-03-01',
	{ effective: silent },
	{
		...own('undated'),
		relations: [{ type: 'repeals', to: 'next', basis: 'stated' }],
	},
);
const pilot = held('pilot', '2021-02-01', {
	ends: { value: '2022-11-30', basis: 'inferred', rule: 'last-milestone' },
});
const dateless = held('dateless', '2021-02-01', { effective: silent });
const printed = held('printed', '2021-02-01', {
	printed: { value: '2021-02-01', basis: 'stated' },
	effective: { value: null, basis: 'unstated', assumed: '2021-02-01', rule: 'printing-date-when-silent' },
});

const corpus = (...policies: HeldPolicy[]) => ({ policies, cited: [] }) as unknown as Corpus;

describe('the state of a document on a day', () => {
	it.each([
		['the day before issue', old, [old], '2020-01-09', 'not-yet-issued'],
		['the day of issue', old, [old], '2020-01-10', 'issued-not-in-force'],
		['the day of effect', old, [old, next], '2020-02-01', 'in-force'],
		['the day before a new edition', old, [old, next], '2022-12-31', 'in-force'],
		['the day of a new edition', old, [old, next], '2023-01-01', 'superseded'],
		['the last day', next, [old, next], '2025-12-31', 'in-force'],
		['the day after the last', next, [old, next], '2026-01-01', 'expired'],
		['the day of repeal', next, [next, repealing], '2024-01-01', 'repealed'],
		['the day before repeal', next, [next, repealing], '2023-12-31', 'in-force'],
		['the day of replacement', next, [next, replacing], '2024-01-01', 'superseded'],
		['the day of an amendment', next, [next, amending], '2024-03-01', 'amended'],
		['the day before an amendment', next, [next, amending], '2024-02-29', 'in-force'],
		['a repeal of which nobody knows the day', next, [next, undated], '2024-06-01', 'unknown'],
		['the last day of a programme', pilot, [pilot], '2022-11-30', 'in-force'],
		['the day after a programme', pilot, [pilot], '2022-12-01', 'completed'],
		['no day of effect at all', dateless, [dateless], '2022-01-01', 'unknown'],
		['a day of printing that stands for the rest', printed, [printed], '2021-01-31', 'not-yet-issued'],
		['issue unknown, effect to come', next, [next], '2022-12-31', 'unknown'],
	] as const)('%s', (_, policy, policies, on, state) => {
		expect(statusOn(policy, corpus(...policies), on).state).toBe(state);
	});

	it('says what is assumed and by which rule', () => {
		expect(statusOn(pilot, corpus(pilot), '2023-01-01').assumed).toEqual([
			{ date: 'ends', value: '2022-11-30', rule: 'last-milestone' },
		]);
		expect(statusOn(printed, corpus(printed), '2022-01-01').assumed.map(({ date }) => date)).toEqual([
			'issued',
			'effective',
		]);
	});

	it('names what is known and not in the text: an amendment without operations, one that is not held', () => {
		const bare = held(
			'bare',
			'2024-05-01',
			{},
			{
				...own('bare'),
				relations: [{ type: 'amends', to: 'next', basis: 'stated' }],
			},
		);
		const cited = [
			{
				document: {
					key: 'gone',
					relations: [{ type: 'amends', to: 'next', by: 'old', evidence: { lines: 1 } }],
				},
			},
		];
		const all = { ...corpus(next, bare), cited } as unknown as Corpus;
		const status = statusOn(next, all, '2024-06-01');
		expect(status.state).toBe('amended');
		expect(status.notApplied.map(({ by, held: isHeld, day }) => [by, isHeld, day.date])).toEqual([
			['bare', true, '2024-05-01'],
			['gone', false, null],
		]);
		expect(statusOn(next, all, '2024-04-30').notApplied.map(({ by }) => by)).toEqual(['gone']);
	});
});

describe('a document where no day is asked for', () => {
	it.each([
		[old, [old], 'latest'],
		[old, [old, next], 'superseded'],
		[next, [next, repealing], 'repealed'],
		[next, [next, amending], 'latest'],
	] as const)('%#', (policy, policies, standing) => {
		expect(standingOf(policy, corpus(...policies))).toBe(standing);
	});
});
