import type { Concepts, Item } from '@qingdan/schema';
import { alignItems } from '../align/align-items.js';
import { type Decisions, itemDecisions } from '../align/rulings.js';
import type { HeldAlignment } from '../corpus.js';

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
 * Groups the items of all places: what people have ruled first, then by shared concept, where a concept that is made of others takes in its parts; what
 * carries no concept joins by the alignment of each two catalogues, likest first, as long as no group gets two services that
 * a person told apart.
 * @param catalogues the items of each place
 * @param keys a name for each place, so that the order of places decides nothing
 * @param concepts undefined leaves concepts and rulings out: text alone
 * @param alignments what people have ruled on the items of two places
 */
export function groupItems(
	catalogues: readonly (readonly Item[])[],
	keys: readonly string[],
	concepts: Concepts | undefined,
	alignments: readonly HeldAlignment[] = [],
): ItemGroup[] {
	const decided = decisionsOf(catalogues, keys, concepts ? alignments : []);
	const groups = byConcept(catalogues, concepts);
	// One item may stand in two places: a document and its copy.
	const groupOf = catalogues.map(() => new Map<Item, Draft>());
	const settle = (group: Draft) => {
		for (const { place, item } of group.members) groupOf[place]?.set(item, group);
	};
	for (const group of groups) settle(group);
	const join = (a: Draft, b: Draft) => {
		a.concept ??= b.concept;
		a.links.push(...b.links);
		a.members.push(...b.members.splice(0));
		settle(a);
	};
	for (const { left, right, decisions } of decided) {
		for (const pair of decisions.pairs) {
			const own = [
				...pair.left.map((item) => groupOf[left]?.get(item)),
				...pair.right.map((item) => groupOf[right]?.get(item)),
			].filter((group) => group !== undefined);
			for (const other of own.slice(1)) if (own[0] && own[0] !== other) join(own[0], other);
		}
	}
	const apart = (a: Draft, b: Draft) =>
		decided.some(({ left, right, decisions }) =>
			[
				[a, b],
				[b, a],
			].some(([one, two]) =>
				one?.members.some(
					(x) =>
						x.place === left &&
						two?.members.some((y) => y.place === right && decisions.parted(x.item, y.item)),
				),
			),
		);
	for (const { link, forked } of proposals(catalogues, keys, concepts, decided)) {
		const [a, b] = [link.left, link.right].map((side) => groupOf[side.place]?.get(side.item));
		if (!a || !b || a === b || apart(a, b)) continue;
		if (a.concept !== null && b.concept !== null) continue;
		if (!forked && a.members.some((one) => b.members.some((two) => one.place === two.place))) continue;
		a.links.push(link);
		join(a, b);
	}
	return groups.filter(({ members }) => members.length > 0).map(finished);
}

interface PlacedDecisions {
	readonly left: number;
	readonly right: number;
	readonly decisions: Decisions<Item>;
}

/** What people have ruled on each two places. */
function decisionsOf(
	catalogues: readonly (readonly Item[])[],
	keys: readonly string[],
	alignments: readonly HeldAlignment[],
): PlacedDecisions[] {
	if (alignments.length === 0) return [];
	const place = (index: number) => ({ key: keys[index] ?? '', items: catalogues[index] ?? [] });
	return keys.flatMap((_, left) =>
		keys.flatMap((_, right) =>
			left === right
				? []
				: [{ left, right, decisions: itemDecisions(alignments, place(left), place(right)) }],
		),
	);
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
	decided: readonly PlacedDecisions[],
): { link: ProposedLink; forked: boolean }[] {
	const name = (place: number) => keys[place] ?? '';
	const places = catalogues.map((_, place) => place).sort((a, b) => (name(a) < name(b) ? -1 : 1));
	const isLoose = (item: Item) => concepts === undefined || item.concept === undefined;
	const loose = new Set(places.filter((place) => catalogues[place]?.some(isLoose)));
	// Where every item has its concept there is nothing to propose, however many places there are.
	if (loose.size === 0) return [];
	return places
		.flatMap((left, at) => places.slice(at + 1).map((right) => [left, right] as const))
		.filter(([left, right]) => loose.has(left) || loose.has(right))
		.flatMap(([left, right]) =>
			alignItems(
				catalogues[left] ?? [],
				catalogues[right] ?? [],
				concepts,
				decided.find((one) => one.left === left && one.right === right)?.decisions,
			)
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
