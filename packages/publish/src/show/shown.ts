import {
	type HeldPolicy,
	type Origin,
	type PresentedItem,
	type PresentedPolicy,
	type PresentedProvision,
	presentPolicy,
	type StatusOn,
	type Vocabulary,
} from '@qingdan/core';

/** A policy to be shown, whole or one part of it. */
export interface Shown {
	readonly held: HeldPolicy;
	readonly policy: PresentedPolicy;
	readonly vocabulary: Vocabulary;
	readonly part?: ShownPart;
	/** the date for which it is shown */
	readonly on?: string;
	/** how the document stands on that date */
	readonly status?: StatusOn;
	/** where the changed values of a consolidated text come from, by JSON Pointer */
	readonly origins?: Readonly<Record<string, Origin>>;
}

export type ShownPart =
	| { readonly kind: 'item'; readonly item: PresentedItem }
	| { readonly kind: 'provision'; readonly provision: PresentedProvision };

/** Prepares a policy for showing, whole. */
export function shown(held: HeldPolicy, vocabulary: Vocabulary): Shown {
	return { held, policy: presentPolicy(held, vocabulary), vocabulary };
}

/** The part of a policy that an item's id, its printed number or a provision's id names. */
export function partOf(
	{ catalogue, catalogues, provisions }: PresentedPolicy,
	name: string,
): ShownPart | undefined {
	const items = [...(catalogue?.items ?? []), ...(catalogues ?? []).flatMap((one) => one.items)];
	const item = items.find(({ id, number }) => id === name || String(number) === name);
	if (item) return { kind: 'item', item };
	const provision = flat(provisions).find(({ id }) => id === name);
	return provision && { kind: 'provision', provision };
}

/** Everything that names a part of a policy. */
export function partNames({ catalogues, provisions }: PresentedPolicy): string[] {
	return [
		...(catalogues ?? []).flatMap(({ items }) => items.flatMap(({ id, number }) => [id, String(number)])),
		...flat(provisions).map(({ id }) => id),
	];
}

/** All provisions of a tree in printed order. */
function flat(provisions: readonly PresentedProvision[]): PresentedProvision[] {
	return provisions.flatMap((provision) => [provision, ...flat(provision.children)]);
}
