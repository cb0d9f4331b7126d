import { readFileSync } from 'node:fs';
import { type Change, compare, isFolding, type Pair } from '@qingdan/core';
import { describe, expect, it } from 'vitest';
import { corpus, held } from './held-corpus.js';

function expected<Value>(name: string): Value {
	return JSON.parse(readFileSync(new URL(`../expected/comparisons/${name}.json`, import.meta.url), 'utf8'));
}

interface Alignment {
	pairs: Pick<Pair, 'left' | 'right' | 'relation'>[];
	related: { left: number[]; right: number[] }[];
	added: number[];
	removed: number[];
}

const pairs = [
	['liaoning-2023', 'panjin-2024'],
	['liaoning-2023', 'luliang-2023'],
	['panjin-2024', 'luliang-2023'],
] as const;

describe.each(pairs)('%s compared with %s', (left, right) => {
	const wanted = expected<Alignment>(`${left}~${right}.alignment`);
	const links = ({ pairs: list }: { pairs: readonly Pick<Pair, 'left' | 'right' | 'relation'>[] }) =>
		list.map((pair) => ({ left: pair.left, right: pair.right, relation: pair.relation }));

	it('aligns as a reader does', () => {
		const found = compare(held(left), held(right), corpus.vocabulary);
		expect(links(found)).toEqual(links(wanted));
		expect(found.added).toEqual(wanted.added);
		expect(found.removed).toEqual(wanted.removed);
		expect(found.related.map((one) => ({ left: one.left, right: one.right }))).toEqual(
			wanted.related.map((one) => ({ left: one.left, right: one.right })),
		);
	});

	it('aligns the same from the text alone', () => {
		const found = compare(held(left), held(right), corpus.vocabulary, { ignoreConcepts: true });
		expect(links(found)).toEqual(links(wanted));
		expect(found.added).toEqual(wanted.added);
		expect(found.removed).toEqual(wanted.removed);
	});

	it('leaves no edited character unclaimed, in the catalogue and in the main text', () => {
		const { accounting, prose } = compare(held(left), held(right), corpus.vocabulary);
		for (const account of [accounting, prose?.accounting]) {
			expect(account?.unclaimed).toBe(0);
			expect(account?.editedCharacters).toBe((account?.claimed ?? 0) + (account?.folded ?? 0));
		}
	});

	it('gives every change a fingerprint of its own', () => {
		const { changes } = compare(held(left), held(right), corpus.vocabulary);
		expect(new Set(changes.map(({ fingerprint }) => fingerprint)).size).toBe(changes.length);
	});
});

interface WantedChange {
	item: [number | null, number | null];
	field: string | null;
	kind: string;
	class: string;
	direction?: string;
	from: string | null;
	to: string | null;
	alternatives?: string[];
}

/** Whether two phrases name one place: a reader quotes more or less of the context than the comparison marks. */
function samePhrase(wanted: string | null, found: string | undefined): boolean {
	if (wanted === null || wanted === '') return true;
	return found === undefined || wanted.includes(found) || found.includes(wanted);
}

function matches(wanted: WantedChange, change: Change): boolean {
	const [left, right] = wanted.item;
	return (
		(left === null ? change.left.length === 0 : change.left[0] === left) &&
		(right === null ? change.right.length === 0 : change.right[0] === right) &&
		(wanted.field === null || change.field === wanted.field) &&
		[wanted.kind, ...(wanted.alternatives ?? [])].includes(change.kind) &&
		change.class === wanted.class &&
		(wanted.direction === undefined || change.direction === wanted.direction) &&
		samePhrase(wanted.from, change.from?.text) &&
		samePhrase(wanted.to, change.to?.text)
	);
}

describe('the differences between the provincial and the city catalogue', () => {
	const list = expected<{ changes: WantedChange[]; folded: WantedChange[] }>(
		'liaoning-2023~panjin-2024.changes',
	);
	const found = compare(held('liaoning-2023'), held('panjin-2024'), corpus.vocabulary).changes;
	// The start date stands in the main text, not in a cell.
	const cells = found.filter(({ field }) => field !== 'parameters');

	it.each(
		list.changes.map(
			(one) => [`${one.item.join('→')} ${one.field} ${one.kind} ${one.from} → ${one.to}`, one] as const,
		),
	)('finds %s', (_title, wanted) => {
		expect(cells.filter((change) => matches(wanted, change))).not.toEqual([]);
	});

	it('reports nothing that a reader did not find', () => {
		const stray = cells.filter(
			(change) => ![...list.changes, ...list.folded].some((wanted) => matches(wanted, change)),
		);
		expect(
			stray.map(({ left, field, kind, from, to }) => ({ left, field, kind, from: from?.text, to: to?.text })),
		).toEqual([]);
		expect(cells.filter((change) => !isFolding(change.class))).toHaveLength(list.changes.length);
		expect(cells.filter((change) => isFolding(change.class))).toHaveLength(list.folded.length);
	});

	it('knows from when the allowance applies', () => {
		const start = found.find(({ kind }) => kind === 'item-effective-differs');
		expect(start?.values?.to).toMatchObject({ type: 'amount', value: 30, bound: 'min', from: '2025-01-01' });
	});
});

interface Fact {
	item: [number[], number[]];
	field: string;
	kind: string;
	alternatives?: string[];
	values?: {
		from: Record<string, unknown> | null;
		to: Record<string, unknown> | Record<string, unknown>[] | null;
	};
}

/** Facts about populations that a set of one wording hides from a comparison that judges each phrase by itself. */
const coarser: Readonly<Record<string, readonly string[]>> = {
	'hardship-tightened': ['population-narrowed', 'population-replaced'],
	'ability-tightened': ['population-narrowed'],
	'list-member-added': ['population-replaced'],
	'tier-removed': ['paid-to-free'],
	'tier-added': ['fixed-to-floor', 'amount-raised'],
	'fixed-to-floor': ['amount-raised'],
	'amount-omitted': ['quantified-commitment-dropped'],
	'conditional-expansion-adopted': ['conditional-expansion-dropped'],
};

describe.each([
	['liaoning-2023', 'luliang-2023'],
	['panjin-2024', 'luliang-2023'],
] as const)('the typed facts between %s and %s', (left, right) => {
	const facts = expected<Fact[]>(`${left}~${right}.facts`);
	const found = compare(held(left), held(right), corpus.vocabulary).changes;

	it.each(facts.map((fact) => [`${fact.item.flat().join('→')} ${fact.field} ${fact.kind}`, fact] as const))(
		'finds %s',
		(_title, fact) => {
			const [[ours], [theirs]] = fact.item;
			const kinds = [fact.kind, ...(fact.alternatives ?? []), ...(coarser[fact.kind] ?? [])];
			const candidates = found.filter(
				(change) =>
					change.left.includes(ours as number) &&
					change.right.includes(theirs as number) &&
					change.field === fact.field,
			);
			const fitting = candidates.filter(
				(change) => kinds.includes(change.kind) || change.facets?.some((facet) => kinds.includes(facet)),
			);
			expect(fitting.map(({ kind }) => kind)).not.toEqual([]);
		},
	);
});
