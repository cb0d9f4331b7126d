import { changeKinds, ruleIds, ruleOf, rules } from '@qingdan/core';
import { wordsOf } from '@qingdan/publish';
import { describe, expect, it } from 'vitest';

describe('the rules', () => {
	it('have ids of one pattern, each the id of one rule', () => {
		for (const id of ruleIds) expect(id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
		expect(rules.flatMap(({ ids }) => [...ids]).sort()).toEqual([...ruleIds].sort());
	});

	it('have a rule for every kind of difference', () => {
		expect(changeKinds.filter((kind) => !(ruleIds as readonly string[]).includes(kind))).toEqual([]);
	});

	it('weigh each of their ids under at least one relation', () => {
		for (const { ids, weights } of rules)
			for (const id of ids)
				expect(
					weights[id]?.some((weight) => weight !== '-'),
					id,
				).toBe(true);
	});

	it('have a mirror among the ids, or a written reason for none', () => {
		for (const { mirror } of rules) {
			if (typeof mirror === 'string') {
				for (const language of ['zh', 'en'] as const)
					expect(wordsOf(language).check.noMirror[mirror].length).toBeGreaterThan(5);
			} else for (const pair of mirror) for (const id of pair) expect(ruleIds).toContain(id);
		}
	});

	it.each(ruleIds)('show with an example where %s speaks, and with one where its rule keeps silent', (id) => {
		const { ids, examples } = ruleOf(id);
		expect(examples.filter(({ found }) => found.includes(id)).length).toBeGreaterThan(0);
		const own: ReadonlySet<string> = new Set(ids);
		expect(examples.filter(({ found }) => !found.some((one) => own.has(one))).length).toBeGreaterThan(0);
	});

	it('say in both languages what they look at, why, and what to do', () => {
		for (const language of ['zh', 'en'] as const) {
			const words = wordsOf(language);
			for (const id of ruleIds)
				for (const text of [words.rules[id].looks, words.rules[id].why, words.rules[id].fix])
					expect(text.length, id).toBeGreaterThan(3);
		}
	});
});
