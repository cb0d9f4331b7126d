import { readFileSync } from 'node:fs';
import { derive, resolveDraft } from '@qingdan/core';
import type { Draft } from '@qingdan/schema';
import { describe, expect, it } from 'vitest';
import { corpus, held } from '../corpus/held-corpus.js';
import { unfiled } from './chain.js';

interface Expected {
	readonly levelOnly: readonly number[];
	readonly irregularBodies: Readonly<Record<string, string>>;
	readonly added: readonly number[];
	readonly omitted: readonly string[];
	readonly operations: Readonly<
		Record<
			string,
			{
				readonly fields: readonly string[];
				readonly ops: readonly string[];
				readonly fills?: readonly string[];
				readonly corrects?: Readonly<Record<string, readonly [string, string]>>;
				readonly words?: readonly (readonly [string, string])[];
			}
		>
	>;
}

const expected: Expected = JSON.parse(
	readFileSync(new URL('../expected/inherit/liaoning-2023~panjin-2024.json', import.meta.url), 'utf8'),
);
const { file, digest = '', policy, place } = held('liaoning-2023');
const parent = { file, digest, policy, place };
const child = held('panjin-2024').policy;
const draft: Draft = derive(parent, child, corpus.vocabulary);

describe('what Panjin says over Liaoning', () => {
	it('names the level once, with the one body that the vocabulary would name otherwise', () => {
		expect(draft.localise).toEqual({
			region: { from: '210000', to: '211100' },
			bodies: expected.irregularBodies,
		});
	});

	it('has no operation for an item that only changes level', () => {
		const numbers = (policy.catalogues?.[0]?.items ?? []).flatMap(({ id, number }) =>
			draft.items?.[id] ? [] : [number],
		);
		expect(numbers).toEqual(expected.levelOnly);
	});

	it('adds and omits what the catalogues add and omit', () => {
		expect((draft.add ?? []).map(({ number }) => number)).toEqual(expected.added);
		const omitted = Object.entries(draft.items ?? {}).filter(([, list]) =>
			list.some(({ op }) => op === 'omit'),
		);
		expect(omitted.map(([id]) => id)).toEqual(expected.omitted);
	});

	it.each(Object.entries(expected.operations))('changes %s as the texts do', (id, wanted) => {
		const operations = draft.items?.[id] ?? [];
		expect([...new Set(operations.map(({ field }) => field))].sort()).toEqual(wanted.fields);
		expect([...new Set(operations.map(({ op }) => op))].sort()).toEqual(wanted.ops);
		expect(operations.flatMap(({ op, delegation }) => (op === 'fill' ? [delegation] : []))).toEqual(
			wanted.fills ?? [],
		);
		const corrects = operations.flatMap(({ op, anomaly, was, to }) =>
			op === 'correct' ? [[anomaly, [was, to]]] : [],
		);
		expect(Object.fromEntries(corrects)).toEqual(wanted.corrects ?? {});
		for (const [was, to] of wanted.words ?? []) {
			expect(operations).toContainEqual(expect.objectContaining({ was, to }));
		}
	});

	it('reads from the text again what the text decides', () => {
		const { readings: _, ...textOnly } = draft;
		const resolution = resolveDraft(unfiled(textOnly), parent, corpus.vocabulary);
		if (!resolution.ok) throw new Error(JSON.stringify(resolution.problems));
		const items = resolution.policy.catalogues?.[0]?.items ?? [];
		const parameter = (item: string, id: string) =>
			items.find((one) => one.id === item)?.parameters?.find((one) => one.id === id);
		expect(parameter('old-age-allowance', 'amount')).toMatchObject({
			value: 30,
			bound: 'min',
			unit: 'CNY/person/month',
			quote: '补贴标准为每人每月不低于30元',
		});
		expect(parameter('tekun-centralised', 'care.self')).not.toHaveProperty('approx');
		expect(parameter('nursing-care-subsidy', 'grade')).toMatchObject({ quote: '持有一、二级残疾证' });
		expect(items.find(({ number }) => number === 4)?.population).toEqual({
			all: [{ household: '211100' }, { age: 'age' }],
		});
	});
});
