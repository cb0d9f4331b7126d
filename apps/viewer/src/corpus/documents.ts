import type { PresentedPolicy, PresentedProvision } from '@qingdan/core';

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

/** A short name of a document for places where its title is too long: the region and the year of its edition. */
export function shortName(policy: PresentedPolicy): string {
	return `${policy.region.name} ${policy.edition.slice(0, 4)}`;
}
