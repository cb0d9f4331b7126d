import { type Comparison, compare, type HeldPolicy } from '@qingdan/core';
import type { Item } from '@qingdan/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { corpus, held } from '../corpus/held-corpus.js';
import { familyServices } from '../generator/families.js';
import { printed, provinces } from '../generator/printing.js';
import { randomOf } from '../generator/random.js';

/** A catalogue of these items, and no main text. */
function catalogue(items: readonly Item[]): HeldPolicy {
	const { provisions: _, ...policy } = held('panjin-2024').policy;
	const [first] = policy.catalogues ?? [];
	if (!first) throw new Error('no catalogue');
	return { ...held('panjin-2024'), policy: { ...policy, catalogues: [{ ...first, items: [...items] }] } };
}

function item(number: number, name: string, content: string): Item {
	return {
		id: `item-${number}`,
		number,
		name,
		target: null,
		content,
		serviceType: null,
		departments: [],
		evidence: { lines: 1 },
	};
}

function compared(left: readonly Item[], right: readonly Item[]): Comparison {
	return compare(catalogue(left), catalogue(right), corpus.vocabulary, { ignoreConcepts: true });
}

const links = ({ pairs }: Comparison) => pairs.map(({ left, right }) => `${left.join()}-${right.join()}`);

/** A guard against growing without bound, not a measure of speed. */
const bounded = 50_000;

describe('input at the edge of what a catalogue can be', () => {
	const some = [item(1, '助餐', '提供午餐。'), item(2, '助浴', '上门洗澡。')];

	it('an empty catalogue has nothing to pair', () => {
		const gone = compared(some, []);
		expect([gone.pairs, gone.added, gone.removed]).toEqual([[], [], [1, 2]]);
		const come = compared([], some);
		expect([come.pairs, come.added, come.removed]).toEqual([[], [1, 2], []]);
		expect(compared([], []).changes).toEqual([]);
	});

	it('two items with one name are told apart by their content', () => {
		const left = [
			item(1, '护理补贴', '为重度残疾人发放，每人每月100元。'),
			item(2, '护理补贴', '为失能老年人发放，由评估机构鉴定。'),
		];
		const right = [
			item(1, '护理补贴', '为失能老年人发放，由第三方评估机构鉴定。'),
			item(2, '护理补贴', '为重度残疾人发放，每人每月120元。'),
		];
		expect(links(compared(left, right))).toEqual(['1-2', '2-1']);
	});

	it('two items that are equal in all are paired in their order', () => {
		const twice = [item(1, '助餐', '提供午餐。'), item(2, '助餐', '提供午餐。')];
		expect(links(compared(twice, twice))).toEqual(['1-1', '2-2']);
	});

	it('a catalogue against a document without one compares the main texts', () => {
		const { pairs, prose } = compare(held('liaoning-2020'), held('panjin-2024'), corpus.vocabulary);
		expect(prose).toBeUndefined();
		expect(pairs.length).toBeGreaterThan(0);
		expect(pairs.every(({ left }) => left.every((id) => typeof id === 'string'))).toBe(true);
	});

	it('a catalogue of 2,000 items is compared', () => {
		const random = randomOf(20_261_204);
		const place = random.pick(provinces);
		const many = familyServices(2000).map((service, at) => printed(service, place, at + 1, random));
		const turned = [...many].reverse();
		const begin = performance.now();
		const found = compared(many, turned);
		expect(performance.now() - begin).toBeLessThan(bounded);
		expect(found.summary).toEqual({ same: 2000, changed: 0, added: 0, removed: 0, substantive: 0 });
	});

	it.each([
		['a few words changed', (text: string) => text.replace('第三千句', '第三万句')],
		['every sentence changed', (text: string) => text.replaceAll('提供', '给予')],
		[
			'no mark in it',
			(text: string) =>
				text
					.replace(/[，。]/g, '')
					.split('')
					.reverse()
					.join(''),
		],
	])('a cell of a megabyte is compared: %s', (_what, change) => {
		let text = '';
		for (let at = 0; text.length < 1_000_000; at++) text += `第${numeral(at)}句，为老年人提供第${at}项服务。`;
		const begin = performance.now();
		const { accounting, pairs } = compared([item(1, '服务', text)], [item(1, '服务', change(text))]);
		expect(performance.now() - begin).toBeLessThan(bounded);
		expect(pairs).toHaveLength(1);
		expect(accounting.unclaimed).toBe(0);
		expect(accounting.editedCharacters).toBeGreaterThan(0);
	});

	it('lone surrogates, control and bidirectional characters are characters like any other', () => {
		const odd = fc.constantFrom(
			'\ud800',
			'\udc00',
			'\u0000',
			'\u0007',
			'\u202e',
			'\u2067',
			'\u200f',
			'\ufffe',
			'𠮷',
			'助',
			'。',
		);
		const text = fc.array(odd, { maxLength: 30 }).map((parts) => parts.join(''));
		fc.assert(
			fc.property(text, text, (before, after) => {
				const { accounting, changes } = compared([item(1, '服务', before)], [item(1, '服务', after)]);
				expect(accounting.unclaimed).toBe(0);
				const everywhere = (words: string): Item => ({
					...item(1, `服务${words}`, words),
					target: words,
					serviceType: words,
					departments: [words],
				});
				const { accounting: all, pairs } = compared([everywhere(before)], [everywhere(after)]);
				expect(all.unclaimed).toBe(0);
				expect(pairs).toHaveLength(1);
				for (const { from, to } of changes.filter(({ field }) => field === 'content')) {
					expect(before.slice(from?.start, from?.end)).toBe(from?.text);
					expect(after.slice(to?.start, to?.end)).toBe(to?.text);
				}
			}),
			{ numRuns: 300, seed: 20261202 },
		);
	});
});

function numeral(value: number): string {
	return value === 3000
		? '三千'
		: [...String(value)].map((digit) => '〇一二三四五六七八九'[Number(digit)]).join('');
}
