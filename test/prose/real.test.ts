import { readFileSync } from 'node:fs';
import { type Change, type ComparedUnits, compare } from '@qingdan/core';
import { describe, expect, it } from 'vitest';
import { corpus, held } from '../corpus/held-corpus.js';

interface Link {
	readonly left: string;
	readonly right: string;
}
interface Fact {
	readonly left?: string;
	readonly right?: string;
	readonly field?: string;
	readonly kinds: readonly string[];
	readonly from?: string;
	readonly to?: string;
	readonly value?: number;
}
interface Never {
	readonly left: string;
	readonly field?: string;
	readonly kind?: string;
	readonly class?: string;
}
/** What a reader found in two main texts, before any program was run. */
interface Reading {
	readonly pairs: readonly Link[];
	/** links that a reader may see either way */
	readonly may: readonly Link[];
	readonly removed: readonly string[];
	readonly added: readonly string[];
	readonly facts: readonly Fact[];
	readonly never: readonly Never[];
}

const readings = [
	['liaoning-2023', 'panjin-2024'],
	['liaoning-2020', 'liaoning-2023'],
] as const;

describe.each(readings)('the main texts of %s and %s', (left, right) => {
	const wanted: Reading = JSON.parse(
		readFileSync(new URL(`../expected/prose/${left}~${right}.json`, import.meta.url), 'utf8'),
	);
	const comparison = compare(held(left), held(right), corpus.vocabulary);
	const found = (comparison.prose ?? comparison) as ComparedUnits<string>;
	const links = found.pairs.flatMap((pair) => pair.left.flatMap((a) => pair.right.map((b) => `${a} → ${b}`)));
	const name = ({ left: a, right: b }: Link) => `${a} → ${b}`;

	it('pairs what a reader pairs, and nothing else', () => {
		expect(wanted.pairs.map(name).filter((one) => !links.includes(one))).toEqual([]);
		const allowed = new Set([...wanted.pairs, ...wanted.may].map(name));
		expect(links.filter((one) => !allowed.has(one))).toEqual([]);
	});

	it('finds what is gone and what is new', () => {
		expect(wanted.removed.filter((id) => !found.removed.includes(id))).toEqual([]);
		expect(wanted.added.filter((id) => !found.added.includes(id))).toEqual([]);
	});

	const title = (fact: Fact) =>
		`${fact.left ?? ''} → ${fact.right ?? ''} ${fact.field ?? ''} ${fact.kinds[0]} ${fact.from ?? ''} → ${fact.to ?? ''}`;
	it.each(wanted.facts.map((fact) => [title(fact), fact] as const))('finds %s', (_title, fact) => {
		const at = found.changes.filter(
			(change) =>
				(fact.left === undefined || change.left.includes(fact.left)) &&
				(fact.right === undefined || change.right.includes(fact.right)) &&
				(fact.field === undefined || change.field === fact.field),
		);
		const fitting = at.filter((change) => states(change, fact));
		const told = at.map(({ kind, from, to }) => `${kind} ${from?.text} → ${to?.text}`).join('\n');
		expect(fitting.length > 0 || `only:\n${told}`).toBe(true);
	});

	it.each(wanted.never.map((one) => [JSON.stringify(one), one] as const))(
		'never says %s',
		(_title, never) => {
			const said = found.changes.filter(
				(change) =>
					change.left.includes(never.left) &&
					(never.field === undefined || change.field === never.field) &&
					(never.kind === undefined || change.kind === never.kind) &&
					(never.class === undefined || change.class === never.class),
			);
			expect(said.map(({ kind, from, to }) => [kind, from?.text, to?.text])).toEqual([]);
		},
	);

	it('leaves no character unclaimed', () => {
		expect(found.accounting.unclaimed).toBe(0);
	});
});

function states({ kind, facets = [], from, to, values }: Change<string>, fact: Fact): boolean {
	return (
		fact.kinds.some((one) => one === kind || (facets as readonly string[]).includes(one)) &&
		(fact.from === undefined || overlap(from?.text ?? '', fact.from)) &&
		(fact.to === undefined || overlap(to?.text ?? '', fact.to)) &&
		(fact.value === undefined || [values?.from?.value, values?.to?.value].includes(fact.value))
	);
}

/** Whether one text stands in the other: a reader quotes the words, a program the clause. */
function overlap(text: string, words: string): boolean {
	return text !== '' && (text.includes(words) || words.includes(text));
}
