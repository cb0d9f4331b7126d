import { readFileSync } from 'node:fs';
import { type Change, compare, type HeldPolicy } from '@qingdan/core';
import type { Item, Parameter } from '@qingdan/schema';
import { describe, expect, it } from 'vitest';
import { corpus, held } from '../corpus/held-corpus.js';

/** Type, value, bound, 'approx' or '' and its words; all of the text where they are not given. */
type Quantity = [Parameter['type'], number | null, Parameter['bound'], ('approx' | '')?, string?];

interface Case {
	name: string;
	field?: 'target' | 'content';
	from: string;
	to: string;
	parameters?: { from: Quantity; to: Quantity }[];
	/** what the other column says */
	beside?: { from: string; to: string };
	expect: Partial<{
		field: string;
		kind: string;
		class: string;
		direction: string;
		from: string;
		to: string;
	}>[];
}

const cases: Case[] = JSON.parse(readFileSync(new URL('cases.json', import.meta.url), 'utf8'));

/** A province's and a city's list of one service each; only the text in question differs. */
function document(
	base: HeldPolicy,
	field: 'target' | 'content',
	text: string,
	quantities: Quantity[],
	beside: string | undefined,
): HeldPolicy {
	const item: Item = {
		id: 'service',
		number: 1,
		concept: 'service/home-care',
		name: '居家养老服务',
		target: null,
		content: null,
		serviceType: null,
		departments: [],
		...(beside === undefined ? {} : { [field === 'target' ? 'content' : 'target']: beside }),
		[field]: text,
		parameters: quantities.map(([type, value, bound, approx, quote = text], index) => ({
			id: `p${index}`,
			type,
			value,
			bound,
			approx: approx === 'approx',
			unit: type === 'age' ? 'year' : type === 'amount' ? 'CNY/person/month' : '1',
			favours: type === 'age' ? 'lower' : 'higher',
			field,
			quote,
		})),
		evidence: { lines: 1 },
	};
	const { provisions: _provisions, doubts: _doubts, ...policy } = base.policy;
	const catalogue = policy.catalogues?.[0];
	if (!catalogue) throw new Error('no catalogue');
	return { ...base, policy: { ...policy, catalogues: [{ ...catalogue, items: [item] }] } };
}

function brief(change: Change, wanted: Case['expect'][number] | undefined) {
	const all: Record<string, string | undefined> = {
		field: change.field,
		kind: change.kind,
		class: change.class,
		direction: change.direction,
		from: change.from?.text,
		to: change.to?.text,
	};
	return Object.fromEntries(Object.keys(wanted ?? all).map((key) => [key, all[key]]));
}

describe('one difference between a province and a city', () => {
	it.each(cases.map((one) => [one.name, one] as const))(
		'%s',
		(_name, { field = 'content', from, to, parameters = [], beside, expect: wanted }) => {
			const left = document(
				held('liaoning-2023'),
				field,
				from,
				parameters.map((pair) => pair.from),
				beside?.from,
			);
			const right = document(
				held('panjin-2024'),
				field,
				to,
				parameters.map((pair) => pair.to),
				beside?.to,
			);
			const { changes, accounting } = compare(left, right, corpus.vocabulary);
			expect(changes.map((change, index) => brief(change, wanted[index]))).toEqual(wanted);
			expect(accounting.unclaimed).toBe(0);
		},
	);
});
