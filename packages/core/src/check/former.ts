import { compare } from '../compare/compare.js';
import type { Corpus, HeldPolicy } from '../corpus.js';
import type { Former } from './context.js';

/**
 * The edition of the parent that a draft was made under, where it is an older one of the same series.
 * @param pinnedTo key of the document that the draft is written over, where it says so
 */
export function formerEdition(
	draft: HeldPolicy,
	pinnedTo: string | undefined,
	parent: HeldPolicy,
	{ policies, vocabulary }: Corpus,
): Former | undefined {
	const named = new Set([
		...(pinnedTo === undefined ? [] : [pinnedTo]),
		...(draft.policy.relations ?? []).flatMap(({ type, to }) =>
			type === 'parent-catalogue' || type === 'implements' ? [to] : [],
		),
	]);
	const { series, edition, key } = parent.policy;
	if (named.has(key)) return undefined;
	const former = policies.find(
		({ policy }) => named.has(policy.key) && policy.series === series && policy.edition < edition,
	);
	if (!former) return undefined;
	return {
		toParent: compare(former, parent, vocabulary, { relation: 'successor-of' }),
		toDraft: compare(former, draft, vocabulary, { relation: 'child-of' }),
	};
}
