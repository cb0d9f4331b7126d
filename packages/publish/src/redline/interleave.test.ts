import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { interleave } from './interleave.js';

describe('interleave', () => {
	it('keeps both lists whole and in order, whatever is matched', () => {
		const lists = fc.record({
			left: fc.nat(12),
			right: fc.nat(12),
			order: fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 12 }),
		});
		fc.assert(
			fc.property(lists, ({ left, right, order }) => {
				const ours = Array.from({ length: left }, (_, index) => `l${index}`);
				const theirs = Array.from({ length: right }, (_, index) => `r${index}`);
				const match = new Map<number, number>();
				for (const [from, to] of order)
					if (from < left && to < right && !match.has(from) && ![...match.values()].includes(to))
						match.set(from, to);
				const steps = interleave(ours, theirs, match);
				expect(steps.flatMap((step) => (step.in === 'right' ? [] : [step.left]))).toEqual(ours);
				expect(steps.flatMap((step) => (step.in === 'left' ? [] : [step.right]))).toEqual(theirs);
				for (const step of steps)
					if (step.in === 'both') expect(match.get(ours.indexOf(step.left))).toBe(theirs.indexOf(step.right));
			}),
		);
	});

	it('parts as few pairs as it can where they cross', () => {
		// d moved to the front: a, b and c stay
		const match = new Map([
			[0, 1],
			[1, 2],
			[2, 3],
			[3, 0],
		]);
		const steps = interleave(['a', 'b', 'c', 'd'], ['d', 'a', 'b', 'c'], match);
		expect(steps.map((step) => step.in)).toEqual(['right', 'both', 'both', 'both', 'left']);
	});
});
