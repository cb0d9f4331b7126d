import type { PresentedPolicy, PresentedProvision } from '@qingdan/core';
import { datingOf, placeOr, type Words, yearInWords } from '@qingdan/publish';

/** All provisions of a tree in printed order. */
export function provisionsOf(tree: readonly PresentedProvision[]): PresentedProvision[] {
	return tree.flatMap((provision) => [provision, ...provisionsOf(provision.children)]);
}

/** How much a document holds. */
export interface Extent {
	readonly items: number;
	readonly parameters: number;
	readonly provisions: number;
}

export function extentOf(policy: PresentedPolicy): Extent {
	const items = (policy.catalogues ?? []).flatMap((catalogue) => catalogue.items);
	const rows = items.flatMap((item) => [item, ...item.variants]);
	return {
		items: items.length,
		parameters: rows.reduce((sum, row) => sum + row.parameters.length, 0),
		provisions: provisionsOf(policy.provisions).length,
	};
}

/** The day by which a document is ordered: its edition. */
export function byEdition(a: { edition: string }, b: { edition: string }): number {
	return a.edition < b.edition ? -1 : a.edition > b.edition ? 1 : 0;
}

/** The day of a document; null where its text states none and its edition only orders it among others. */
export function knownEdition(policy: PresentedPolicy): string | null {
	return datingOf(policy) === 'none' ? null : policy.edition;
}

/** A short name of a document for places where its title is too long: the region and the year of its edition. */
export function shortName(policy: PresentedPolicy, words: Words): string {
	return `${placeOr(policy.region, words)} ${yearInWords(policy, words)}`;
}

/** A document as it is chosen among others: the year of its edition and its title. */
export function listedName(policy: PresentedPolicy, words: Words): string {
	return `${yearInWords(policy, words)} ${policy.title}`;
}
