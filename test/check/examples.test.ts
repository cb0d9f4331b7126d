import { check, compare, type Example, type RuleId, rules } from '@qingdan/core';
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
