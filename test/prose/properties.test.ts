import {
	type Change,
	type ComparedUnits,
	compare,
	flatProvisions,
	type HeldPolicy,
	numberedProvisions,
} from '@qingdan/core';
import type { Provision } from '@qingdan/schema';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { corpus, held } from '../corpus/held-corpus.js';
import { lawOf, lawText } from './law-reading.js';

const seed = 20261122;
const numRuns = 40;
let laws: Record<string, HeldPolicy> = {};
beforeAll(async () => {
	laws = {
		old: await lawOf(lawText('edition-2018.md'), 'old'),
		latest: await lawOf(lawText('edition-2024.md'), 'latest'),
	};
});
const law = (key: 'old' | 'latest') => laws[key] as HeldPolicy;

const compared = (left: HeldPolicy, right: HeldPolicy): ComparedUnits<string> => {
	const comparison = compare(left, right, corpus.vocabulary);
	return (comparison.prose ?? comparison) as ComparedUnits<string>;
};
const withProvisions = ({ policy, ...rest }: HeldPolicy, provisions: readonly Provision[]): HeldPolicy => ({
	...rest,
	policy: { ...policy, provisions: [...provisions] },
});
const provisionsOf = ({ policy }: HeldPolicy) => numberedProvisions(policy.provisions ?? []);
const flat = (policy: HeldPolicy) => flatProvisions(provisionsOf(policy));

const ids = (list: readonly string[]) => [...list].sort().join('+');
const links = (
	{ pairs }: ComparedUnits<string>,
	from: 'left' | 'right' = 'left',
	to: 'left' | 'right' = 'right',
) => pairs.map((pair) => `${ids(pair[from])} → ${ids(pair[to])}`).sort();
const partLinks = (
	{ pairs }: ComparedUnits<string>,
	from: 'left' | 'right' = 'left',
	to: 'left' | 'right' = 'right',
) => pairs.flatMap(({ parts = [] }) => parts.map((part) => `${ids(part[from])} → ${ids(part[to])}`)).sort();

/** The articles of a law in another order, their numbers with them, chapter by chapter. */
function shuffled(policy: HeldPolicy, order: readonly number[]): HeldPolicy {
	const rank = new Map(order.map((place, index) => [index, place]));
	const mixed = (list: readonly Provision[]): Provision[] => {
		const own = list.map((one) =>
			one.children ? { ...one, children: isChapter(one) ? mixed(one.children) : one.children } : one,
		);
		return own
			.map((one, index) => ({ one, at: rank.get(index % order.length) ?? 0, index }))
			.sort((a, b) => a.at - b.at || a.index - b.index)
			.map(({ one }) => one);
	};
	return withProvisions(policy, mixed(policy.policy.provisions ?? []));
}

const isChapter = ({ number }: Provision) => /[章节]$/.test(number ?? '');

/** What may befall a law; each is done to the article or paragraph at a place. */
const edit = fc.record({
	what: fc.constantFrom(
		'drop article',
		'drop paragraph',
		'move paragraph',
		'new paragraph',
		'cut words',
		'put words',
	),
	at: fc.nat(200),
	to: fc.nat(200),
	words: fc.constantFrom('县级以上人民政府应当', '三十日内', '不得收取费用', '，', '省民政厅会同省财政厅'),
});

function edited(
	policy: HeldPolicy,
	edits: readonly (typeof edit extends fc.Arbitrary<infer Edit> ? Edit : never)[],
): HeldPolicy {
	const provisions: Provision[] = structuredClone(policy.policy.provisions ?? []) as Provision[];
	for (const { what, at, to, words } of edits) {
		const lists = listsOf(provisions);
		const articles = lists
			.flatMap((list) => list.map((one) => ({ list, one })))
			.filter(({ one }) => /条/.test(one.number ?? ''));
		const from = articles[at % articles.length];
		const other = articles[to % articles.length];
		if (!from || !other) continue;
		const paragraphs = from.one.children as Provision[] | undefined;
		const texts = [from.one, ...(paragraphs ?? [])].filter(({ text }) => text);
		const text = texts[to % texts.length];
		if (what === 'drop article' && articles.length > 3) from.list.splice(from.list.indexOf(from.one), 1);
		if (what === 'drop paragraph' && paragraphs) paragraphs.splice(to % paragraphs.length, 1);
		if (what === 'move paragraph' && paragraphs) {
			const [moved] = paragraphs.splice(to % paragraphs.length, 1);
			if (moved && other.one !== from.one)
				(other.one as { children?: Provision[] }).children = [...(other.one.children ?? []), moved];
		}
		if (what === 'new paragraph')
			(from.one as { children?: Provision[] }).children = [
				...(paragraphs ?? []),
				{ number: null, text: `${words}另行规定。`, evidence: from.one.evidence },
			];
		const said = text?.text ?? '';
		if (what === 'cut words' && text)
			(text as { text: string }).text = said.slice(0, to % said.length) + said.slice((to % said.length) + 5);
		if (what === 'put words' && text)
			(text as { text: string }).text =
				said.slice(0, to % said.length) + words + said.slice(to % said.length);
	}
	return withProvisions(policy, provisions);
}

function listsOf(provisions: Provision[]): Provision[][] {
	return [
		provisions,
		...provisions.flatMap((one) => (isChapter(one) ? listsOf(one.children as Provision[]) : [])),
	];
}

/** A text without all that changes claim in it; each character may be claimed once. */
function unclaimed(
	id: string,
	text: string,
	changes: readonly Change<string>[],
	side: 'from' | 'to',
): string {
	const characters: (string | undefined)[] = text.split('');
	for (const change of changes) {
		const own = change[side];
		if (!own || change.field !== 'text' || !change[side === 'from' ? 'left' : 'right'].includes(id)) continue;
		for (const { start, end } of change.claims?.map((claim) => claim[side]) ?? [own]) {
			for (let at = start; at < end; at++) {
				if (characters[at] === undefined) throw new Error(`claimed twice: ${text[at]} at ${at} of ${id}`);
				characters[at] = undefined;
			}
		}
	}
	return characters.join('');
}

/** Every unit stands in one place of the comparison, every part at most once among the parts, and nothing is lost. */
function expectWhole(left: HeldPolicy, right: HeldPolicy): void {
	const found = compared(left, right);
	const { pairs, added, removed, changes, accounting } = found;
	expect(accounting.unclaimed).toBe(0);
	for (const [side, policy, alone] of [
		['left', left, removed],
		['right', right, added],
	] as const) {
		const units = [...pairs.flatMap((pair) => pair[side]), ...alone];
		expect(new Set(units).size).toBe(units.length);
		const parts = pairs.flatMap(({ parts: own = [] }) => own.flatMap((part) => part[side]));
		expect(new Set(parts).size).toBe(parts.length);
		const known = new Set([...units, ...parts, ...changes.flatMap((change) => change[side])]);
		const lost = flat(policy).filter(({ id, provision }) => provision.text && !known.has(id));
		expect(lost.map(({ id }) => id)).toEqual([]);
	}
	const [ours, theirs] = [left, right].map(
		(policy) => new Map(flat(policy).map(({ id, provision }) => [id, provision.text ?? ''])),
	) as [Map<string, string>, Map<string, string>];
	const rest = (ids: readonly string[], texts: Map<string, string>, side: 'from' | 'to') =>
		ids.map((id) => unclaimed(id, texts.get(id) ?? '', changes, side)).join('');
	for (const pair of pairs.filter(({ relation }) => relation === 'same' || relation === 'changed')) {
		const told = new Set(
			(pair.parts ?? []).flatMap((part) => [
				...part.left.map((id) => `l${id}`),
				...part.right.map((id) => `r${id}`),
			]),
		);
		const own = {
			left: pair.left.filter((id) => !told.has(`l${id}`)),
			right: pair.right.filter((id) => !told.has(`r${id}`)),
		};
		for (const piece of [own, ...(pair.parts ?? [])])
			if (piece.left.length <= 1 && piece.right.length <= 1)
				expect([piece, rest(piece.left, ours, 'from')]).toEqual([piece, rest(piece.right, theirs, 'to')]);
	}
}

describe('laws of comparing main texts', () => {
	it('a text and itself differ in nothing', () => {
		for (const key of ['old', 'latest'] as const) {
			const { pairs, added, removed, changes } = compared(law(key), law(key));
			expect({ added, removed, changes }).toEqual({ added: [], removed: [], changes: [] });
			expect(
				pairs.every(({ relation, left, right }) => relation === 'same' && left.join() === right.join()),
			).toBe(true);
		}
	});

	it('mirror when the sides are swapped', () => {
		const documents = [
			'liaoning-2020',
			'liaoning-2021-pilot',
			'liaoning-2023',
			'panjin-2024',
			'luliang-2023',
		].map(held);
		const couples = documents.flatMap((left) => documents.map((right) => [left, right] as const));
		for (const [left, right] of [[law('old'), law('latest')] as const, ...couples]) {
			const [there, back] = [compared(left, right), compared(right, left)];
			expect(links(back, 'right', 'left')).toEqual(links(there));
			expect(partLinks(back, 'right', 'left')).toEqual(partLinks(there));
			expect([back.added, back.removed]).toEqual([there.removed, there.added]);
			expect(back.accounting.editedCharacters).toBeGreaterThanOrEqual(0);
		}
	});

	it('do not depend on the order of articles', () => {
		const wanted = compared(law('old'), law('latest'));
		fc.assert(
			fc.property(
				fc.shuffledSubarray([...Array(12).keys()], { minLength: 12 }),
				fc.boolean(),
				(order, first) => {
					const found = first
						? compared(shuffled(law('old'), order), law('latest'))
						: compared(law('old'), shuffled(law('latest'), order));
					expect(links(found)).toEqual(links(wanted));
					expect(partLinks(found)).toEqual(partLinks(wanted));
					expect([[...found.added].sort(), [...found.removed].sort()]).toEqual([
						[...wanted.added].sort(),
						[...wanted.removed].sort(),
					]);
				},
			),
			{ numRuns: 20, seed },
		);
	});

	it('lose nothing and claim nothing twice, whatever befalls a law', () => {
		expectWhole(law('old'), law('latest'));
		fc.assert(
			fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), fc.boolean(), (edits, turned) => {
				const [left, right] = [law('old'), edited(law('old'), edits)];
				if (turned) expectWhole(right, left);
				else expectWhole(left, right);
			}),
			{ numRuns, seed },
		);
	});
});
