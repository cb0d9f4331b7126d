import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commitmentOf, dutyWords, withoutManner, withPlainVerbs } from './duty-verbs.js';

describe('commitmentOf', () => {
	it.each([
		['制定', 0],
		['研究制定', 0],
		['宣传贯彻', 1],
		['积极参与', 2],
		['制定办法', undefined],
		['', undefined],
	])('of %s is %s', (phrase, wanted) => {
		expect(commitmentOf(phrase)).toBe(wanted);
	});
});

describe('plain forms of duties', () => {
	it('do not change when they are made plain again', () => {
		const words = fc.array(fc.constantFrom(...dutyWords, '服务', '，', '的'), { maxLength: 8 });
		fc.assert(
			fc.property(words, (parts) => {
				const plain = withPlainVerbs(withoutManner(parts.join('服务')));
				expect(withPlainVerbs(withoutManner(plain))).toBe(plain);
			}),
			{ numRuns: 500, seed: 20261206 },
		);
	});
});
