import fc from 'fast-check';
import munkres from 'munkres';
import { describe, expect, it } from 'vitest';
import { assign } from './assign.js';

const price = 0.4;

/** What an assignment gains over leaving everything alone. */
function gain(
	likeness: readonly (readonly number[])[],
	pairs: readonly (readonly [number, number])[],
): number {
	return pairs.reduce((sum, [row, column]) => sum + (likeness[row]?.[column] ?? 0) - price, 0);
}

/** The same question put to the library: each row gets a column of its own on which it may stay alone. */
function reference(likeness: readonly (readonly number[])[]): [number, number][] {
	const columns = likeness[0]?.length ?? 0;
	const cost = likeness.map((row, index) => [
		...row.map((value) => 1 - value),
		...likeness.map((_, alone) => (alone === index ? 1 - price : 2)),
	]);
	return munkres(cost).filter(([row, column]) => column < columns && (likeness[row]?.[column] ?? 0) > price);
}

describe('assign', () => {
	it('gains as much as the Hungarian method over the whole table', () => {
		const table = fc
			.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }))
			.chain(([rows, columns]) =>
				fc.array(
					fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: columns, maxLength: columns }),
					{
						minLength: rows,
						maxLength: rows,
					},
				),
			);
		fc.assert(
			fc.property(table, (likeness) => {
				const pairs = assign(likeness, price);
				expect(new Set(pairs.map(([row]) => row)).size).toBe(pairs.length);
				expect(new Set(pairs.map(([, column]) => column)).size).toBe(pairs.length);
				expect(gain(likeness, pairs)).toBeCloseTo(gain(likeness, reference(likeness)), 9);
			}),
			{ numRuns: 2000, seed: 20261122 },
		);
	});

	it.each([
		[[], []],
		[[[]], []],
		[[[0.9]], [[0, 0]]],
		[[[0.3]], []],
	] as [number[][], [number, number][]][])('assigns %j', (likeness, pairs) => {
		expect(assign(likeness, price)).toEqual(pairs);
	});
});
