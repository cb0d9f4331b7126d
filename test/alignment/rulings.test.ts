import { compare, type HeldAlignment, matrix } from '@qingdan/core';
import type { Alignment, Ruling } from '@qingdan/schema';
import { describe, expect, it } from 'vitest';
import { corpus, held } from '../corpus/held-corpus.js';

const ruling = (
	left: string[],
	right: string[],
	relation: Ruling['relation'],
	more: Partial<Ruling> = {},
) => ({
	left,
	right,
	relation,
	method: 'confirmed' as const,
	confidence: 1,
	confirmedBy: '李明',
	...more,
});

function alignment(rulings: Ruling[], provisions: Ruling[] = [], turned = false): HeldAlignment {
	const file: Alignment = {
		schema: 'qingdan/alignment/1',
		left: turned ? 'luliang-2023' : 'liaoning-2023',
		right: turned ? 'liaoning-2023' : 'luliang-2023',
		rulings,
		provisions,
	};
	return { file: 'alignments/test.yaml', alignment: file, place: () => ({ line: 1, column: 1 }) };
}

const compared = (...alignments: HeldAlignment[]) =>
	compare(held('liaoning-2023'), held('luliang-2023'), corpus.vocabulary, { alignments });

// Liaoning: 4 old-age-allowance, 13 elder-relief … ; the pairs below are against what concepts say.
const ids = (key: string) =>
	new Map(
		(held(key).policy.catalogues ?? []).flatMap(({ items }) => items.map(({ id, number }) => [number, id])),
	);
const [ours, theirs] = [ids('liaoning-2023'), ids('luliang-2023')];
const id = (from: Map<number, string>, number: number) => from.get(number) ?? '';

describe('rulings of people', () => {
	it('win over concept and text, with full confidence', () => {
		const { pairs, lapsedRulings } = compared(
			alignment([ruling([id(ours, 4)], [id(theirs, 1)], 'changed', { note: '试' })]),
		);
		expect(pairs.find(({ left }) => left.includes(4))).toMatchObject({
			left: [4],
			right: [1],
			method: 'confirmed',
			confidence: 1,
			review: false,
		});
		expect(lapsedRulings).toBeUndefined();
	});

	it('are read from either side, and leave the rest as it is', () => {
		const straight = compared(alignment([ruling([id(ours, 4)], [id(theirs, 1), id(theirs, 2)], 'split')]));
		const turned = compared(
			alignment([ruling([id(theirs, 1), id(theirs, 2)], [id(ours, 4)], 'merged')], [], true),
		);
		expect(turned).toEqual(straight);
		expect(straight.pairs.find(({ left }) => left.includes(4))).toMatchObject({
			right: [1, 2],
			relation: 'split',
		});
	});

	it('forbid a pair', () => {
		const free = compared();
		const before = free.pairs.find(({ left }) => left.includes(4));
		expect(before?.right.length).toBe(1);
		const partner = id(theirs, Number(before?.right[0]));
		const found = compared(alignment([ruling([id(ours, 4)], [partner], 'none')]));
		expect(
			found.pairs.some(({ left, right }) => left.includes(4) && right.includes(Number(before?.right[0]))),
		).toBe(false);
		const alone = compared(alignment([ruling([id(ours, 4)], [], 'none')]));
		expect(alone.removed).toContain(4);
		expect(alone.pairs.some(({ left }) => left.includes(4))).toBe(false);
	});

	it('say that two overlap without being one', () => {
		const found = compared(
			alignment([ruling([id(ours, 4)], [id(theirs, 1)], 'related', { note: '都发给高龄老人' })]),
		);
		expect(found.related).toContainEqual({ left: [4], right: [1], note: '都发给高龄老人' });
	});

	it('that are only proposed, or left out on demand, decide nothing', () => {
		const wish = alignment([ruling([id(ours, 4)], [id(theirs, 1)], 'changed', { method: 'text' })]);
		expect(compared(wish)).toEqual(compared());
		const sure = alignment([ruling([id(ours, 4)], [id(theirs, 1)], 'changed')]);
		const without = (alignments: HeldAlignment[]) =>
			compare(held('liaoning-2023'), held('luliang-2023'), corpus.vocabulary, {
				ignoreConcepts: true,
				alignments,
			});
		expect(without([sure])).toEqual(without([]));
	});

	it('that no longer apply decide nothing and are told', () => {
		const found = compared(
			alignment([
				ruling(['no-such-item'], [id(theirs, 1)], 'changed'),
				ruling([id(ours, 5)], [id(theirs, 2)], 'changed', {
					texts: { left: '000000000000', right: '000000000000' },
				}),
				ruling([id(ours, 6)], [id(theirs, 3)], 'split'),
				ruling([id(ours, 7)], [id(theirs, 4)], 'changed'),
				ruling([id(ours, 7)], [id(theirs, 5)], 'changed'),
			]),
		);
		expect(found.lapsedRulings?.map(({ index, why, units }) => [index, why, units])).toEqual([
			[0, 'unit-unknown', ['no-such-item']],
			[1, 'text-changed', []],
			[2, 'wrong-shape', []],
			[4, 'contradicted', []],
		]);
		expect(
			found.pairs.filter(({ method }) => method === 'confirmed').map(({ left, right }) => [left, right]),
		).toEqual([[[7], [4]]]);
	});

	it('speak of provisions too', () => {
		const found = compared(
			alignment([], [ruling(['二'], ['三'], 'changed'), ruling(['九'], ['一'], 'changed')]),
		);
		expect(found.prose?.pairs.find(({ left }) => left.includes('二'))).toMatchObject({
			right: ['三'],
			method: 'confirmed',
		});
		expect(found.lapsedRulings).toMatchObject([{ list: 'provisions', why: 'unit-unknown', units: ['九'] }]);
	});

	it('make one row of a matrix, and keep two apart', () => {
		const keys = ['liaoning-2023', 'luliang-2023'];
		const rows = (alignments: HeldAlignment[]) =>
			matrix(keys.map(held), { ...corpus, alignments }).rows.map(({ cells }) =>
				cells.map(({ items }) => items.map(({ number }) => number)),
			);
		expect(rows([])).not.toContainEqual([[20], [1]]);
		expect(rows([alignment([ruling([id(ours, 20)], [id(theirs, 1)], 'changed')])])).toContainEqual([
			expect.arrayContaining([20]),
			expect.arrayContaining([1]),
		]);
	});
});
