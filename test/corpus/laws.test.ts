import { bundleCorpus, compare, corpusOfBundle, type HeldPolicy } from '@qingdan/core';
import type { Item, Policy } from '@qingdan/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { corpus, held } from './held-corpus.js';

const seed = 20261122;
const keys = corpus.policies.map(({ policy }) => policy.key);
const catalogues = keys.filter((key) => held(key).policy.catalogues !== undefined);
const texts = catalogues.flatMap((key) =>
	(held(key).policy.catalogues ?? []).flatMap(({ items }) =>
		items.flatMap(({ target, content }) => [target ?? '', content ?? '']),
	),
);

/** The same policy with other items. */
function withItems({ policy, ...rest }: HeldPolicy, change: (items: Item[]) => Item[]): HeldPolicy {
	const changed: Policy = {
		...policy,
		catalogues: (policy.catalogues ?? []).map((catalogue) => ({
			...catalogue,
			items: change(catalogue.items),
		})),
	};
	return { ...rest, policy: changed };
}

/** A text after a few cuts, insertions and swaps of its pieces. */
const edited = (text: string) =>
	fc
		.array(
			fc.record({
				at: fc.nat(text.length),
				cut: fc.nat(6),
				put: fc.constantFrom(
					'',
					'老年',
					'，',
					'不低于',
					'30元',
					'城乡',
					'、',
					'县（市、区）',
					'𠮷',
					'由市民政局',
				),
			}),
			{
				minLength: 1,
				maxLength: 5,
			},
		)
		.map((edits) => edits.reduce((so, { at, cut, put }) => so.slice(0, at) + put + so.slice(at + cut), text));

describe('laws of the comparison', () => {
	it.each(keys)('finds no difference between %s and itself', (key) => {
		const { changes, added, removed, pairs, prose } = compare(held(key), held(key), corpus.vocabulary);
		expect({ changes, added, removed }).toEqual({ changes: [], added: [], removed: [] });
		expect(pairs.every(({ relation }) => relation === 'same')).toBe(true);
		expect(prose?.changes ?? []).toEqual([]);
	});

	it('mirrors its alignment when the sides are swapped', () => {
		for (const left of catalogues) {
			for (const right of catalogues) {
				const there = compare(held(left), held(right), corpus.vocabulary, { ignoreConcepts: true });
				const back = compare(held(right), held(left), corpus.vocabulary, { ignoreConcepts: true });
				const links = ({ pairs }: typeof there, from: 'left' | 'right', to: 'left' | 'right') =>
					pairs.map((pair) => `${pair[from].join()}-${pair[to].join()}`).sort();
				expect(links(back, 'right', 'left')).toEqual(links(there, 'left', 'right'));
				expect(back.added).toEqual(there.removed);
			}
		}
	});

	it('does not depend on the order of items', () => {
		fc.assert(
			fc.property(fc.shuffledSubarray([...Array(28).keys()], { minLength: 28 }), (order) => {
				const shuffled = withItems(held('luliang-2023'), (items) =>
					order.map((index) => items[index] as Item),
				);
				const found = compare(held('liaoning-2023'), shuffled, corpus.vocabulary, { ignoreConcepts: true });
				const wanted = compare(held('liaoning-2023'), held('luliang-2023'), corpus.vocabulary, {
					ignoreConcepts: true,
				});
				expect(found.pairs).toEqual(wanted.pairs);
				expect(found.changes.filter(({ field }) => field !== 'item')).toEqual(
					wanted.changes.filter(({ field }) => field !== 'item'),
				);
			}),
			{ numRuns: 10, seed },
		);
	});

	it('claims every edited character of any two texts', () => {
		const pairOfTexts = fc
			.constantFrom(...texts.filter(Boolean))
			.chain((text) => fc.tuple(fc.constant(text), fc.oneof(edited(text), fc.constantFrom(...texts))));
		const { provisions: _, ...policy } = held('panjin-2024').policy;
		const one = (content: string): HeldPolicy =>
			withItems({ ...held('panjin-2024'), policy }, ([item]) => [
				{
					id: item?.id ?? '',
					number: 1,
					name: '服务',
					target: null,
					content,
					serviceType: null,
					departments: [],
					evidence: { lines: 1 },
					concept: 'benefit/old-age-allowance',
				},
			]);
		fc.assert(
			fc.property(pairOfTexts, ([before, after]) => {
				const { accounting, changes } = compare(one(before), one(after), corpus.vocabulary);
				expect(accounting.unclaimed).toBe(0);
				// Counted apart from the comparison: with all marked spans cut out, nothing may differ.
				const rest = (text: string, side: 'from' | 'to') =>
					changes
						.map((change) => change[side])
						.filter((span) => span !== null)
						.sort((a, b) => b.start - a.start)
						.reduce((so, { start, end }) => so.slice(0, start) + so.slice(end), text);
				expect(rest(before, 'from')).toBe(rest(after, 'to'));
				for (const { from, to } of changes) {
					expect(before.slice(from?.start, from?.end)).toBe(from?.text);
					expect(after.slice(to?.start, to?.end)).toBe(to?.text);
				}
			}),
			{ numRuns: 1000, seed },
		);
	});

	it('gives the same result from a bundle as from the files', () => {
		const unpacked = corpusOfBundle(JSON.parse(JSON.stringify(bundleCorpus(corpus))));
		const [left, right] = ['liaoning-2023', 'panjin-2024'].map(
			(key) => unpacked.policies.find(({ policy }) => policy.key === key) as HeldPolicy,
		);
		const again = compare(left as HeldPolicy, right as HeldPolicy, unpacked.vocabulary);
		expect(JSON.stringify(again)).toBe(
			JSON.stringify(compare(held('liaoning-2023'), held('panjin-2024'), corpus.vocabulary)),
		);
	});
});
