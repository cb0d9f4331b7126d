import { limits, type Provision } from '@qingdan/schema';
import { describe, expect, it } from 'vitest';
import { alignProvisions } from '../align/align-provisions.js';
import { numberedProvisions } from '../policy/provision-id.js';
import type { Cell, CellSpan } from './cell.js';
import { textDifference } from './difference.js';
import { tooMany } from './region.js';

describe('tokens compared token by token', () => {
	// Without sentences, and without a row of words that stands once: nothing parts it.
	const pair = (tokens: number): [string, string] => {
		const left = '甲乙'.repeat(tokens / 4);
		return [left, `${left.slice(0, 6001)}丙${left.slice(6002)}`];
	};

	it('are told apart at the limit', () => {
		const { edits } = textDifference(...pair(limits.comparedTokens));
		expect(edits).toEqual([{ left: { start: 6001, end: 6002 }, right: { start: 6001, end: 6002 } }]);
	});

	it('count as replaced whole above it, and the edit says so', () => {
		const [left, right] = pair(limits.comparedTokens + 4);
		const whole = { start: 0, end: left.length };
		expect(textDifference(left, right).edits).toEqual([{ left: whole, right: whole, bounded: true }]);
	});
});

describe('pairs of clauses', () => {
	const clauses = (count: number, letters: number): CellSpan[] =>
		Array.from({ length: count }, () => ({ cell: {} as Cell, start: 0, end: letters }));
	const side = Math.sqrt(limits.clausePairs);

	it('are aligned at the limit, and not above it', () => {
		expect(tooMany(clauses(side, 12), clauses(side, 12))).toBe(false);
		expect(tooMany(clauses(side, 12), clauses(side + 1, 12))).toBe(true);
	});

	it('count for more where the clauses are long', () => {
		expect(tooMany(clauses(side / 2, 160), clauses(side / 2, 160))).toBe(false);
		expect(tooMany(clauses(side / 2, 161), clauses(side / 2, 161))).toBe(true);
	});
});

describe('pairs of provisions', () => {
	const side = Math.sqrt(limits.provisionPairs);
	const law = (count: number, words: string) =>
		numberedProvisions(
			Array.from(
				{ length: count },
				(_, at): Provision => ({ number: `${at + 1}、`, text: `${words}${at}。`, evidence: { lines: 1 } }),
			),
		);

	it('above the limit are not held against each other: equal numbers stand for the same, for a person to look at', () => {
		const { pairs } = alignProvisions(law(side + 1, '甲方应当提交材料'), law(side, '乙类事项由机关办理'));
		expect(pairs).toHaveLength(side);
		expect(pairs.every(({ review }) => review)).toBe(true);
		expect(pairs[6]?.reasons).toEqual([{ code: 'same-number' }]);
	});
});
