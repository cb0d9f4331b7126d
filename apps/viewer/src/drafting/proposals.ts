import { type Corpus, isThreshold, mainCatalogue } from '@qingdan/core';
import type { Delegation, Draft, Item, Parameter, Policy, Variant } from '@qingdan/schema';

/** What another document of the same level says where the parent leaves a standard open. */
export interface Proposal {
	/** key of the document */
	readonly key: string;
	/** number of its item */
	readonly item: number;
	/** its words */
	readonly text: string;
	/** it is an edition of the same place */
	readonly isOwn: boolean;
}

/**
 * The figures of the same service in other documents of the draft's level, those of the same place first: words to look at,
 * never taken over unasked. Only an item with the same concept counts, and only a figure of the kind that is left open.
 */
export function proposalsFor(
	item: Item,
	row: Item | Variant,
	{ of, field }: Delegation,
	draft: Draft,
	{ policies }: Corpus,
): Proposal[] {
	const { concept } = item;
	if (concept === undefined) return [];
	const open = (row.parameters ?? []).find(({ id }) => id === of);
	const answers = (parameter: Parameter) =>
		parameter.bound !== 'unset' &&
		parameter.field === field &&
		(open ? parameter.type === open.type : !isThreshold(parameter));
	return policies
		.filter(({ policy }) => policy.level === draft.level && policy.key !== draft.parent.key)
		.flatMap(({ policy }) =>
			itemsOf(policy)
				.filter((one) => one.concept === concept)
				.flatMap((one) =>
					[one, ...(one.variants ?? [])]
						.flatMap(({ parameters }) => (parameters ?? []).filter(answers))
						.map(({ quote }) => ({
							key: policy.key,
							item: one.number,
							text: quote,
							isOwn: draft.region !== null && policy.region === draft.region,
						})),
				),
		)
		.sort((a, b) => Number(b.isOwn) - Number(a.isOwn));
}

function itemsOf(policy: Policy): readonly Item[] {
	return mainCatalogue(policy)?.catalogue.items ?? [];
}
