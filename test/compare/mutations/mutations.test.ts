import { type Change, compare, type HeldPolicy } from '@qingdan/core';
import { describe, expect, it } from 'vitest';
import { corpus } from '../../corpus/held-corpus.js';
import type { Mutant, Mutation } from './making.js';
import { mutations } from './mutations.js';

const catalogues = corpus.policies.filter(({ policy }) => policy.catalogues !== undefined);

function itemsOf({ policy }: HeldPolicy) {
	const [catalogue, ...others] = policy.catalogues ?? [];
	if (!catalogue || others.length > 0) throw new Error(policy.key);
	return catalogue.items;
}

/** The policy with the items of a mutant. */
function withItems(held: HeldPolicy, items: Mutant['items']): HeldPolicy {
	const [catalogue] = held.policy.catalogues ?? [];
	if (!catalogue) throw new Error(held.policy.key);
	return { ...held, policy: { ...held.policy, catalogues: [{ ...catalogue, items: [...items] }] } };
}

function told({ left, right, field, kind, direction, from, to }: Change): string {
	return `${left.join()}→${right.join()} ${field} ${kind} ${direction}: ${from?.text ?? ''} → ${to?.text ?? ''}`;
}

/** What is told of a mutant beside or instead of its one edit; nothing where it is told as it should be. */
function escaped(held: HeldPolicy, mutant: Mutant, { kinds, direction }: Mutation): string[] {
	const { changes, accounting } = compare(held, withItems(held, mutant.items), corpus.vocabulary);
	const [only, ...others] = changes;
	const right =
		only !== undefined &&
		others.length === 0 &&
		kinds.includes(only.kind) &&
		(direction === undefined || only.direction === direction) &&
		only.field === mutant.field &&
		[...only.left, ...only.right].includes(mutant.item) &&
		accounting.unclaimed === 0;
	return right ? [] : [`${held.policy.key} ${mutant.item}: ${changes.map(told).join(' | ') || 'nothing'}`];
}

const opposite: Readonly<Record<Change['direction'], Change['direction']>> = {
	'more-generous': 'less-generous',
	'less-generous': 'more-generous',
	neutral: 'neutral',
	unclear: 'unclear',
};

/** What is told of the way back: one change at the same place, good for the person where the way there was bad. */
function unmirrored(held: HeldPolicy, mutant: Mutant): string[] {
	const there = compare(held, withItems(held, mutant.items), corpus.vocabulary).changes;
	const back = compare(withItems(held, mutant.items), held, corpus.vocabulary).changes;
	const [one, other] = [there[0], back[0]];
	const right =
		one !== undefined &&
		other !== undefined &&
		back.length === there.length &&
		one.field === other.field &&
		one.from?.text === other.to?.text &&
		one.to?.text === other.from?.text &&
		[opposite[one.direction], 'neutral', 'unclear'].includes(other.direction);
	return right ? [] : [`${held.policy.key} ${mutant.item}: ${back.map(told).join(' | ') || 'nothing'}`];
}

describe('a real catalogue with one edit in it', () => {
	it.each(mutations.map((mutation) => [mutation.name, mutation] as const))(
		'is told apart where %s',
		(_name, mutation) => {
			const all = catalogues.flatMap((held) =>
				mutation.mutants(itemsOf(held), held).map((mutant) => ({ held, mutant })),
			);
			expect(all.length).toBeGreaterThan(0);
			expect(all.flatMap(({ held, mutant }) => escaped(held, mutant, mutation))).toEqual([]);
		},
	);

	it.each(mutations.map((mutation) => [mutation.name, mutation] as const))(
		'is told the other way round where %s',
		(_name, { mutants }) => {
			const all = catalogues.flatMap((held) =>
				mutants(itemsOf(held), held)
					.slice(0, 6)
					.map((mutant) => ({ held, mutant })),
			);
			expect(all.flatMap(({ held, mutant }) => unmirrored(held, mutant))).toEqual([]);
		},
	);
});
