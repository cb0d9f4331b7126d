import type { Concepts, Item } from '@qingdan/schema';
import { alignItems } from '../align/align-items.js';

/** Items of several catalogues that are one service. */
export interface ItemGroup {
	/** the concept that all share or are parts of; null where none was given */
	readonly concept: string | null;
	/** items of each place, by its index, in printed order */
	readonly items: ReadonlyMap<number, readonly Item[]>;
	/** links that alignment proposes and no concept confirms */
	readonly links: readonly ProposedLink[];
}

/** Two items that alignment holds for one service. */
export interface ProposedLink {
	readonly left: { readonly place: number; readonly item: Item };
	readonly right: { readonly place: number; readonly item: Item };
	readonly confidence: number;
	/** too little parts it from another link: a person has to look */
	readonly review: boolean;
}

interface Draft {
	concept: string | null;
	readonly members: { readonly place: number; readonly item: Item }[];
	readonly links: ProposedLink[];
}

/**
 * Groups the items of all places: by shared concept first, where a concept that is made of others takes in its parts; what
 * carries no concept joins by the alignment of each two catalogues, likest first, as long as no group gets two services that
 * a person told apart.
 * @param catalogues the items of each place
 * @param keys a name for each place, so that the order of places decides nothing
 * @param concepts undefined leaves concepts out: text alone
 */
export function groupItems(
	catalogues: readonly (readonly Item[])[],
	keys: readonly string[],
	concepts: Concepts | undefined,
): ItemGroup[] {
	const groups = byConcept(catalogues, concepts);
	// One item may stand in two places: a document and its copy.
	const groupOf = catalogues.map(() => new Map<Item, Draft>());
	const settle = (group: Draft) => {
		for (const { place, item } of group.members) groupOf[place]?.set(item, group);
	};
	for (const group of groups) settle(group);
	for (const { link, forked } of proposals(catalogues, keys, concepts)) {
		const [a, b] = [link.left, link.right].map((side) => groupOf[side.place]?.get(side.item));
		if (!a || !b || a === b) continue;
		if (a.concept !== null && b.concept !== null) continue;
		if (!forked && a.members.some((one) => b.members.some((two) => one.place === two.place))) continue;
		a.concept ??= b.concept;
		a.links.push(...b.links, link);
		a.members.push(...b.members.splice(0));
		settle(a);
	}
	return groups.filter(({ members }) => members.length > 0).map(finished);
}

function byConcept(catalogues: readonly (readonly Item[])[], concepts: Concepts | undefined): Draft[] {
	const present = new Set(catalogues.flat().map(({ concept }) => concept));
	const whole = new Map(
		(concepts?.concepts ?? [])
			.filter(({ id }) => present.has(id))
			.flatMap(({ id, parts }) => (parts ?? []).map((part) => [part as string, id as string])),
	);
	const drafts: Draft[] = [];
	const known = new Map<string, Draft>();
	catalogues.forEach((items, place) => {
		for (const item of items) {
			const own = concepts ? item.concept : undefined;
			const concept = own === undefined ? null : (whole.get(own) ?? own);
			const draft = (concept === null ? undefined : known.get(concept)) ?? {
				concept,
				members: [],
				links: [],
			};
			if (draft.members.length === 0) drafts.push(draft);
			draft.members.push({ place, item });
			if (concept !== null) known.set(concept, draft);
		}
	});
	return drafts;
}

/** All pairs that alignment finds by text alone, the surest first. */
function proposals(
	catalogues: readonly (readonly Item[])[],
	keys: readonly string[],
	concepts: Concepts | undefined,
): { link: ProposedLink; forked: boolean }[] {
	const name = (place: number) => keys[place] ?? '';
	const places = catalogues.map((_, place) => place).sort((a, b) => (name(a) < name(b) ? -1 : 1));
	const isLoose = (item: Item) => concepts === undefined || item.concept === undefined;
	return places
		.flatMap((left, at) => places.slice(at + 1).map((right) => [left, right] as const))
		.filter(([left, right]) => [left, right].some((place) => catalogues[place]?.some(isLoose)))
		.flatMap(([left, right]) =>
			alignItems(catalogues[left] ?? [], catalogues[right] ?? [], concepts)
				.pairs.filter(({ method }) => method === 'text')
				.flatMap((pair) =>
					pair.left.flatMap((a) =>
						pair.right.map((b) => ({
							link: {
								left: { place: left, item: a },
								right: { place: right, item: b },
								confidence: pair.confidence,
								review: pair.review,
							},
							forked: pair.left.length + pair.right.length > 2,
						})),
					),
				),
		)
		.sort((a, b) => b.link.confidence - a.link.confidence);
}

function finished({ concept, members, links }: Draft): ItemGroup {
	const items = new Map<number, Item[]>();
	for (const { place, item } of members) items.set(place, [...(items.get(place) ?? []), item]);
	for (const list of items.values()) list.sort((a, b) => a.number - b.number);
	return { concept, items, links };
}
