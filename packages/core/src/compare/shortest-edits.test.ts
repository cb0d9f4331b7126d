import { diffArrays } from 'diff';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ListEdit, shortestEdits } from './shortest-edits.js';

/** What jsdiff finds, as edits. */
function reference(left: readonly number[], right: readonly number[]): ListEdit[] {
	const edits: ListEdit[] = [];
	let at = { left: 0, right: 0 };
	let open: ListEdit | undefined;
	for (const { added, removed, count } of diffArrays([...left], [...right])) {
		const next = { left: at.left + (added ? 0 : count), right: at.right + (removed ? 0 : count) };
		if (!added && !removed) open = undefined;
		else if (open) Object.assign(open, { leftTo: next.left, rightTo: next.right });
		else {
			open = { leftFrom: at.left, leftTo: next.left, rightFrom: at.right, rightTo: next.right };
			edits.push(open);
		}
		at = next;
	}
	return edits;
}

const found = (left: readonly number[], right: readonly number[], most = 10_000) =>
	shortestEdits(left, right, most);

describe('shortestEdits', () => {
	it('equals jsdiff, of several shortest ways the same one', () => {
		// jsdiff drops members that count as false, so that they begin with 1.
		const list = fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 60 });
		fc.assert(
			fc.property(list, list, (left, right) => {
				expect(found(left, right)).toEqual(reference(left, right));
			}),
			{ numRuns: 3000, seed: 20261203 },
		);
	});

	it('gives up where more edits are needed than it may try', () => {
		expect(found([1, 2, 3], [4, 5, 6], 5)).toBeUndefined();
		expect(found([1, 2, 3], [4, 5, 6], 6)).toEqual([{ leftFrom: 0, leftTo: 3, rightFrom: 0, rightTo: 3 }]);
	});

	it('finds nothing between a list and itself, and all between a list and none', () => {
		expect(found([1, 2], [1, 2])).toEqual([]);
		expect(found([], [])).toEqual([]);
		expect(found([], [1, 2])).toEqual([{ leftFrom: 0, leftTo: 0, rightFrom: 0, rightTo: 2 }]);
		expect(found([1, 2], [])).toEqual([{ leftFrom: 0, leftTo: 2, rightFrom: 0, rightTo: 0 }]);
	});
});
