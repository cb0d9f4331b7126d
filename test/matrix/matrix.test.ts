import { readFileSync } from 'node:fs';
import { type HeldPolicy, type Matrix, matrix, proposedRulings, type Subject } from '@qingdan/core';
import type { Item } from '@qingdan/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { corpus, held } from '../corpus/held-corpus.js';

const seed = 20261123;
const catalogues = ['liaoning-2023', 'panjin-2024', 'luliang-2023'];

/** A held policy or a cited document, by its key. */
function subject(key: string): Subject {
	return corpus.cited.find(({ document }) => document.key === key) ?? held(key);
}

/** The same policy with other items. */
function withItems({ policy, ...rest }: HeldPolicy, change: (items: readonly Item[]) => Item[]): HeldPolicy {
	const changed = (policy.catalogues ?? []).map((one) => ({ ...one, items: change(one.items) }));
	return { ...rest, policy: { ...policy, catalogues: changed } };
}

const bare = ({ concept, relatedConcepts, ...item }: Item): Item => item;

interface ReadCell {
	readonly state: string;
	readonly items: readonly number[];
	readonly lead: string | null;
	readonly figures: readonly (readonly (string | number | null)[])[];
	readonly standing: string | null;
	readonly payers?: string;
}
interface ReadRow {
	readonly read: string;
	readonly concept: string;
	readonly base: string;
	readonly cells: Readonly<Record<string, ReadCell>>;
}

/** Cells as they were read in the printed catalogues. */
const rows: readonly ReadRow[] = JSON.parse(readFileSync(new URL('./cells.json', import.meta.url), 'utf8'));

describe('the cells of a matrix', () => {
	it.each(rows)('$read', ({ concept, base, cells }) => {
		const keys = [...new Set([...catalogues, ...Object.keys(cells)])];
		const found = matrix(keys.map(subject), corpus, { base, concepts: [concept] });
		expect(found.rows.map((row) => row.concept)).toEqual([concept]);
		expect(found.rows[0]?.proposed).toBe(false);
		for (const [key, wanted] of Object.entries(cells)) {
			const cell = found.rows[0]?.cells.find(({ place }) => place === key);
			expect({
				state: cell?.state,
				items: cell?.items.map(({ number }) => number),
				lead: cell?.lead?.name ?? null,
				figures: cell?.figures.map(({ type, bound, number, unit, toBase }) => [
					type,
					bound,
					number,
					unit,
					toBase?.standing ?? null,
				]),
				standing: cell?.toBase?.standing ?? null,
				...(wanted.payers ? { payers: cell?.toBase?.payers } : {}),
			}).toEqual(wanted);
		}
	});

	it('tells a catalogue that is not held from a document that has none, and names what is not held above', () => {
		const { places, rows: all } = matrix(
			['luliang-2023', 'qubanfa-2023-1', 'liaoning-2020'].map(subject),
			corpus,
		);
		expect(places.map(({ catalogue }) => catalogue)).toEqual(['held', 'not-held', 'none']);
		expect(places[0]?.notHeldAbove).toEqual(['qubanfa-2023-1', 'yunbanfa-2022-67', 'zhongbanfa-2022-42']);
		for (const { cells } of all)
			expect(cells.map(({ reason }) => reason)).toEqual([null, 'not-held', 'no-catalogue']);
	});

	it('marks what does not apply yet on a day', () => {
		const amountOn = (on: string) =>
			matrix([held('panjin-2024')], corpus, { on, concepts: ['benefit/old-age-allowance'] }).rows[0]?.cells[0]
				?.figures[0];
		expect(amountOn('2024-12-31')).toMatchObject({ number: 30, from: '2025-01-01', applies: false });
		expect(amountOn('2025-01-01')).toMatchObject({ number: 30, applies: true });
	});

	it('keeps a concept by one of its parts', () => {
		const found = matrix(catalogues.map(subject), corpus, {
			concepts: ['benefit/severe-disability-care-subsidy'],
		});
		expect(found.rows.map(({ concept }) => concept)).toEqual(['benefit/disability-two-subsidies']);
	});
});

/** Items of two places that stand in one row, as pairs of printed numbers. */
function links({ rows: all }: Matrix): string[] {
	return all
		.flatMap(({ cells: [left, right] }) =>
			(left?.items ?? []).flatMap((a) => (right?.items ?? []).map((b) => `${a.number}-${b.number}`)),
		)
		.sort();
}

describe('rows without a shared concept', () => {
	const pairs = [
		['liaoning-2023', 'panjin-2024'],
		['liaoning-2023', 'luliang-2023'],
		['panjin-2024', 'luliang-2023'],
	] as const;

	it.each(pairs)('%s and %s: alignment finds those that people found, and marks them', (left, right) => {
		const file = new URL(`../expected/comparisons/${left}~${right}.alignment.json`, import.meta.url);
		const expected: { pairs: { left: number[]; right: number[] }[] } = JSON.parse(readFileSync(file, 'utf8'));
		const wanted = expected.pairs
			.flatMap((pair) => pair.left.flatMap((a) => pair.right.map((b) => `${a}-${b}`)))
			.sort();
		const found = matrix([held(left), held(right)], corpus, { ignoreConcepts: true });
		expect(links(found)).toEqual(wanted);
		for (const { proposed, confidence, cells } of found.rows) {
			const shared = cells.every(({ items }) => items.length > 0);
			expect({ proposed, sure: confidence !== null }).toEqual({ proposed: shared, sure: shared });
		}
	});

	it('join the rows of the others where one document is fresh', () => {
		const fresh = withItems(held('panjin-2024'), (items) => items.map(bare));
		const { rows: all } = matrix([held('liaoning-2023'), fresh, held('luliang-2023')], corpus);
		const known = matrix(catalogues.map(subject), corpus).rows;
		const content = (list: Matrix['rows']) =>
			list.map(({ cells }) => cells.map(({ items }) => items.map(({ number }) => number)));
		expect(content(all)).toEqual(content(known));
		const proposed = all.filter((row) => row.proposed);
		expect(proposed.every(({ cells }) => cells[1]?.state === 'present')).toBe(true);
		expect(proposed).toHaveLength(20);
	});

	it('are proposed as rulings by id, and nothing is proposed where concepts are shared', () => {
		const [left, right] = [held('liaoning-2023'), held('luliang-2023')];
		expect(proposedRulings(left, right, corpus)).toEqual([]);
		const rulings = proposedRulings(left, right, corpus, { ignoreConcepts: true });
		expect(rulings.find(({ relation }) => relation === 'split')).toMatchObject({
			left: ['disability-subsidies'],
			right: ['severe-disability-care', 'hardship-disability-living'],
			method: 'text',
		});
	});
});

describe('laws of the matrix', () => {
	const order = fc.shuffledSubarray(catalogues, { minLength: 1 });

	it('lists each item of each place exactly once, whatever the order and with or without concepts', () => {
		fc.assert(
			fc.property(order, fc.boolean(), (keys, ignoreConcepts) => {
				const { rows: all } = matrix(keys.map(subject), corpus, { ignoreConcepts });
				keys.forEach((key, place) => {
					const numbers = all.flatMap(({ cells }) => (cells[place]?.items ?? []).map(({ number }) => number));
					const printed = (held(key).policy.catalogues ?? []).flatMap(({ items }) =>
						items.map(({ number }) => number),
					);
					expect(numbers.sort((a, b) => a - b)).toEqual(printed);
				});
			}),
			{ seed, numRuns: 12 },
		);
	});

	it('puts the same items together whatever the order of places and items', () => {
		const groups = ({ rows: all }: Matrix) =>
			all
				.map(({ cells }) =>
					cells
						.flatMap(({ place, items }) => items.map(({ id }) => `${place}#${id}`))
						.sort()
						.join(' '),
				)
				.sort();
		const wanted = groups(matrix(catalogues.map(subject), corpus, { ignoreConcepts: true }));
		fc.assert(
			fc.property(fc.shuffledSubarray(catalogues, { minLength: 3 }), fc.integer(), (keys, shuffle) => {
				const shuffled = keys.map((key) =>
					withItems(held(key), (items) =>
						[...items].sort(
							(a, b) => ((a.number * 7919 + shuffle) % 31) - ((b.number * 7919 + shuffle) % 31),
						),
					),
				);
				expect(groups(matrix(shuffled, corpus, { ignoreConcepts: true }))).toEqual(wanted);
			}),
			{ seed, numRuns: 8 },
		);
	});

	it('mirrors higher and lower when the base changes sides', () => {
		const mirror = { same: 'same', higher: 'lower', lower: 'higher', other: 'other' } as const;
		fc.assert(
			fc.property(fc.shuffledSubarray(catalogues, { minLength: 2, maxLength: 2 }), (keys) => {
				const [a = '', b = ''] = keys;
				const standings = (base: string, own: string) =>
					new Map(
						matrix(keys.map(subject), corpus, { base }).rows.map(({ id, cells }) => [
							id,
							cells.find(({ place }) => place === own)?.toBase?.standing ?? null,
						]),
					);
				const back = standings(b, a);
				for (const [id, standing] of standings(a, b))
					expect([id, back.get(id)]).toEqual([id, standing && mirror[standing]]);
			}),
			{ seed, numRuns: 6 },
		);
	});

	it.each(catalogues)('%s stands to itself as the same', (key) => {
		const own = held(key);
		const twin = { ...own, policy: { ...own.policy, key: 'twin' } };
		const { rows: all } = matrix([own, twin], corpus, { base: key });
		for (const { cells } of all) {
			expect(['same', null]).toContain(cells[1]?.toBase?.standing);
			for (const { toBase } of cells[1]?.figures ?? []) expect(toBase?.standing).toBe('same');
			expect(cells[1]?.toBase).toMatchObject({ lead: 'same', payers: 'same', unanswered: [] });
		}
	});
});
