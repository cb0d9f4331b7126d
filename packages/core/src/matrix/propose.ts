import type { Alignment } from '@qingdan/schema';
import { digestOf, ruledItems } from '../align/rulings.js';
import { compare } from '../compare/compare.js';
import type { Corpus, HeldPolicy } from '../corpus.js';
import { itemsOf } from './catalogue.js';

/** A pair of items that alignment proposes; the note is for the edge that has words. */
export type ProposedRuling = Omit<Alignment['rulings'][number], 'note'>;

/** What alignment proposes for two catalogues, for a person to confirm: pairs from the text alone, as rulings without notes. */
export function proposedRulings(
	left: HeldPolicy,
	right: HeldPolicy,
	{ vocabulary, alignments }: Corpus,
	options: { readonly ignoreConcepts?: boolean } = {},
): ProposedRuling[] {
	const idOf = (held: HeldPolicy) => {
		const ids = new Map(itemsOf(held).map(({ id, number }) => [number, id]));
		return (number: number | string) => ids.get(Number(number)) ?? String(number);
	};
	const [ours, theirs] = [idOf(left), idOf(right)];
	if (itemsOf(left).length === 0 || itemsOf(right).length === 0) return [];
	const digest = (held: HeldPolicy, ids: readonly string[]) => digestOf(ids, ruledItems(itemsOf(held)));
	return compare(left, right, vocabulary, { ...options, alignments })
		.pairs.filter(({ method }) => method === 'text')
		.map(({ left: a, right: b, relation, confidence }) => {
			const [ids, others] = [a.map(ours), b.map(theirs)];
			return {
				left: ids,
				right: others,
				relation,
				method: 'text',
				confidence,
				texts: { left: digest(left, ids), right: digest(right, others) },
			};
		});
}

/**
 * What a person has decided on items of two catalogues, as a ruling with digests of the texts that were read.
 * @param ids of the items on either side
 */
export function confirmedRuling(
	left: HeldPolicy,
	right: HeldPolicy,
	ids: Pick<ProposedRuling, 'left' | 'right' | 'relation'>,
	confirmedBy: string,
): ProposedRuling {
	const digest = (held: HeldPolicy, own: readonly string[]) => digestOf(own, ruledItems(itemsOf(held)));
	return {
		...ids,
		method: 'confirmed',
		confidence: 1,
		confirmedBy,
		texts: { left: digest(left, ids.left), right: digest(right, ids.right) },
	};
}
