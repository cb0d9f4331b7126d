import { alignItems } from '@qingdan/core';
import type { Item } from '@qingdan/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type GeneratedPair, generatedPair } from './pair.js';

const seed = 20_261_200;
const pairs = 200;

/** The links that alignment finds from the text alone. */
function found({ left, right }: Pick<GeneratedPair, 'left' | 'right'>): Set<string> {
	return new Set(
		alignItems(left, right, undefined).pairs.flatMap((pair) =>
			pair.left.flatMap((a) => pair.right.map((b) => `${a.number}-${b.number}`)),
		),
	);
}

describe('catalogues of different provinces with known links', () => {
	const graded = Array.from({ length: pairs }, (_, at) => {
		const pair = generatedPair(seed + at);
		const links = found(pair);
		return {
			pair,
			right: [...links].filter((link) => pair.links.has(link)).length,
			wrong: [...links].filter((link) => !pair.links.has(link)),
			missed: [...pair.links].filter((link) => !links.has(link)),
		};
	});
	const sum = (count: (one: (typeof graded)[number]) => number) =>
		graded.reduce((total, one) => total + count(one), 0);
	const right = sum((one) => one.right);
	const precision = right / (right + sum(({ wrong }) => wrong.length));
	const recall = right / (right + sum(({ missed }) => missed.length));
	const figures = `${pairs} pairs from seed ${seed}: precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}`;

	it('are aligned without wrong links', () => {
		expect(precision, figures).toBeGreaterThanOrEqual(0.97);
	});

	it('are aligned without missing one', () => {
		expect(recall, figures).toBeGreaterThanOrEqual(0.97);
	});
});

describe('what never changes an alignment', () => {
	const anyPair = fc.integer({ min: 0, max: 100_000 }).map((at) => generatedPair(at));
	const settings = { numRuns: 60, seed };

	it('is the order of items', () => {
		fc.assert(
			fc.property(anyPair, fc.infiniteStream(fc.nat()), ({ left, right }, draws) => {
				const mixed = (items: readonly Item[]) =>
					items
						.map((item) => ({ item, rank: draws.next().value }))
						.sort((a, b) => a.rank - b.rank)
						.map(({ item }) => item);
				expect(alignItems(mixed(left), mixed(right), undefined)).toEqual(alignItems(left, right, undefined));
			}),
			settings,
		);
	});

	it('is the order of the documents', () => {
		fc.assert(
			fc.property(anyPair, ({ left, right }) => {
				const back = [...found({ left: right, right: left })].map((link) =>
					link.split('-').reverse().join('-'),
				);
				expect(new Set(back)).toEqual(found({ left, right }));
			}),
			settings,
		);
	});

	it('is punctuation', () => {
		const marks = fc.constantFrom('，', '、', '。', '；', ' ', '（', '”', '\n');
		const strewn = (text: string | null, at: number, mark: string) =>
			text === null
				? null
				: `${mark}${text.slice(0, at % text.length)}${mark}${text.slice(at % text.length)}`;
		fc.assert(
			fc.property(anyPair, fc.nat(), marks, ({ left, right }, at, mark) => {
				const marked = right.map((item) => ({
					...item,
					target: strewn(item.target, at, mark),
					content: strewn(item.content?.replace(/[，。；]/g, '') ?? null, at, mark),
				}));
				expect(found({ left, right: marked })).toEqual(found({ left, right }));
			}),
			settings,
		);
	});

	it('is the printed number', () => {
		fc.assert(
			fc.property(anyPair, ({ left, right }) => {
				const shifted = right.map((item) => ({ ...item, number: item.number + 100 }));
				const back = [...found({ left, right: shifted })].map((link) => {
					const [a, b] = link.split('-').map(Number) as [number, number];
					return `${a}-${b - 100}`;
				});
				expect(new Set(back)).toEqual(found({ left, right }));
			}),
			settings,
		);
	});
});
