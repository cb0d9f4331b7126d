import { readFileSync } from 'node:fs';
import { check, compare, type Finding, type HeldPolicy } from '@qingdan/core';
import { heldOf, readDocument, understand } from '@qingdan/intake';
import { afterAll, describe, expect, it } from 'vitest';
import { corpus } from '../corpus/held-corpus.js';

/**
 * Invented lists for people with disabilities and for employment, and an invented law, each as a province's and as the city's
 * that carries it down word for word; one edit at a time in the city's text, read as any document is.
 */
interface Mutation {
	readonly list: string;
	readonly at: number | string;
	readonly field: string;
	readonly was: string;
	readonly to: string;
	readonly rule: string;
}

const folder = new URL('./invented/', import.meta.url);
const textOf = (name: string) => readFileSync(new URL(name, folder), 'utf8');
const mutations: readonly Mutation[] = JSON.parse(textOf('mutations.json'));

async function read(text: string, name: string): Promise<HeldPolicy> {
	const understood = understand(await readDocument(new TextEncoder().encode(text), `${name}.md`), {
		key: name,
		vocabulary: corpus.vocabulary,
		corpus,
	});
	if (understood.kind === 'no-policy') throw new Error(name);
	return heldOf(understood.policy, text, `${name}.md`);
}

function findings(draft: HeldPolicy, parent: HeldPolicy): readonly Finding[] {
	const comparison = compare(parent, draft, corpus.vocabulary, { relation: 'child-of' });
	return check({ draft, parent, comparison, corpus }).findings.filter(({ verdict }) => verdict !== 'folded');
}

const place = ({ rule, item, field }: Finding) => JSON.stringify([rule, item?.id, field]);
const bases = new Map<string, Promise<{ parent: HeldPolicy; before: readonly Finding[] }>>();

function baseOf(list: string) {
	const known = bases.get(list);
	if (known) return known;
	const made = (async () => {
		const parent = await read(textOf(`${list}.md`), list);
		return { parent, before: findings(await read(textOf(`${list}-city.md`), `${list}-city`), parent) };
	})();
	bases.set(list, made);
	return made;
}

const score = new Map<string, { killed: number; total: number }>();

describe('a text carried down a level word for word', () => {
	it.each(['disability', 'employment', 'law'])('%s differs in nothing from its parent', async (list) => {
		const { before } = await baseOf(list);
		expect(before.filter(({ relation, item }) => relation === 'child-of' && item !== null)).toEqual([]);
	});
});

describe('one edit in an invented text', () => {
	it.each(mutations.map((one) => [one.list, one.at, one.was, one.to, one.rule, one] as const))(
		'%s %s: %s → %s is %s, and nothing else',
		async (list, at, was, to, rule, { field }) => {
			const { parent, before } = await baseOf(list);
			const text = textOf(`${list}-city.md`);
			expect(text.split(was)).toHaveLength(2);
			const known = before.map(place);
			const draft = await read(
				text.replace(was, () => to),
				`${list}-city`,
			);
			const found = findings(draft, parent).filter((one) => {
				const index = known.indexOf(place(one));
				if (index >= 0) known.splice(index, 1);
				return index < 0;
			});
			const count = score.get(rule) ?? { killed: 0, total: 0 };
			const killed = found.some((one) => one.rule === rule);
			score.set(rule, { killed: count.killed + (killed ? 1 : 0), total: count.total + 1 });
			expect(found.map((one) => [one.rule, one.item?.child ?? one.item?.parent, one.field])).toEqual([
				[rule, at, field],
			]);
		},
	);

	afterAll(() => {
		const rows = [...score]
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([rule, { killed, total }]) => `${rule} ${killed}/${total}`);
		process.stdout.write(`killed of total per rule: ${rows.join(', ')}\n`);
	});
});
