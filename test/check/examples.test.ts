import { check, compare, type Example, type RuleId, ruleOf, rules } from '@qingdan/core';
import { describe, expect, it } from 'vitest';
import { library, sketch } from './sketch.js';

/** All rules look at every example, so that one that speaks where another should is seen. */
async function found(example: Example): Promise<RuleId[]> {
	const draft = await sketch(example, 'child');
	if (!draft) throw new Error('an example without a draft');
	const parent = await sketch(example, 'parent');
	const corpus = await library(example);
	const on = example.on === undefined ? {} : { on: example.on };
	if (!parent) return check({ draft, corpus, ...on }).findings.map(({ rule }) => rule);
	const relation = example.relation ?? 'child-of';
	const comparison = compare(parent, draft, corpus.vocabulary, { relation });
	return check({ draft, parent, comparison, corpus, ...on }).findings.map(({ rule }) => rule);
}

describe('the examples of the rules', () => {
	for (const { ids, examples } of rules) {
		for (const [index, example] of examples.entries()) {
			it(`${ids[0]} ${index + 1}`, async () => {
				expect((await found(example)).sort()).toEqual([...example.found].sort());
			});
		}
	}
});

describe('a name that a higher level uses', () => {
	it('is said with the finding, and with no other', async () => {
		const facetsOf = async (example: Example) => {
			const [draft, parent, all] = [
				await sketch(example, 'child'),
				await sketch(example, 'parent'),
				await library(example),
			];
			if (!draft || !parent) throw new Error('an example without a side');
			const comparison = compare(parent, draft, all.vocabulary, { relation: 'child-of' });
			return check({ draft, parent, comparison, corpus: all }).findings.map(({ facets }) => facets);
		};
		const [renamed, asAbove] = ruleOf('item-renamed').examples;
		if (!renamed || !asAbove) throw new Error('the examples of item-renamed');
		expect(await facetsOf(renamed)).toEqual([[]]);
		expect(await facetsOf(asAbove)).toEqual([['matches-higher-level-name']]);
	});
});
