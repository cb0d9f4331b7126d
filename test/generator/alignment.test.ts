import { alignItems } from '@qingdan/core';
import { describe, expect, it } from 'vitest';
import { type GeneratedPair, generatedPair } from './pair.js';

const seed = 20_261_200;
const pairs = 200;

/** The links that alignment finds from the text alone. */
function found({ left, right }: GeneratedPair): Set<string> {
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
