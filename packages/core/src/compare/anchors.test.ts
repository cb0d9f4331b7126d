import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betweenAnchors } from './anchors.js';

/** The right list made again: what lies between the anchors from the right, all else from the left. */
function rebuilt(left: readonly number[], right: readonly number[]): number[] {
	const result: number[] = [];
	let at = 0;
	for (const { leftFrom, leftTo, rightFrom, rightTo } of betweenAnchors(left, right)) {
		result.push(...left.slice(at, leftFrom), ...right.slice(rightFrom, rightTo));
		at = leftTo;
	}
	return [...result, ...left.slice(at)];
}

describe('betweenAnchors', () => {
	it('leaves out only what is equal on both sides', () => {
		const piece = fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 30 });
		const long = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 10, maxLength: 60 });
		fc.assert(
			fc.property(long, long, piece, piece, piece, (a, b, x, y, z) => {
				const [left, right] = [
					[...x, ...a, ...y, ...b, ...z],
					[...y, ...a, ...z, ...b, ...x],
				];
				expect(rebuilt(left, right)).toEqual(right);
				expect(rebuilt(left, [...left, ...right])).toEqual([...left, ...right]);
			}),
			{ numRuns: 2000, seed: 20261207 },
		);
	});

	it('finds two single edits in a long list, and what stands around them equal', () => {
		const left = Array.from({ length: 1000 }, (_, at) => at);
		const right = left.flatMap((at) => (at === 300 ? [] : at === 700 ? [-1, -2] : [at]));
		expect(betweenAnchors(left, right)).toEqual([
			{ leftFrom: 300, leftTo: 301, rightFrom: 300, rightTo: 300 },
			{ leftFrom: 700, leftTo: 701, rightFrom: 699, rightTo: 701 },
		]);
	});

	it('holds all against all where no row of members stands once on both sides', () => {
		expect(betweenAnchors([1, 1, 1], [2])).toEqual([{ leftFrom: 0, leftTo: 3, rightFrom: 0, rightTo: 1 }]);
		expect(betweenAnchors([], [])).toEqual([]);
	});
});
