import type { Concepts, Item } from '@qingdan/schema';
import type { AlignmentReason, Pair, Related } from '../comparison.js';
import { assign } from './assign.js';
import { type ItemLikeness, itemLikeness, profileOf } from './item-similarity.js';

/** Items of the two sides that belong together. */
export interface ItemPair extends Pick<Pair, 'confidence' | 'method' | 'reasons' | 'review'> {
	readonly left: readonly Item[];
	readonly right: readonly Item[];
}

/** Which items of two catalogues belong together. */
export interface ItemAlignment {
	readonly pairs: readonly ItemPair[];
	readonly related: readonly Related<number>[];
	readonly added: readonly Item[];
	readonly removed: readonly Item[];
}

interface Link extends Pick<Pair, 'confidence' | 'method' | 'reasons' | 'review'> {
	readonly left: Item;
	readonly right: Item;
}

/** Below this likeness two items are no pair: staying alone costs as much as a pair of this likeness gains. */
const price = 0.4;
/** A half of a split resembles the whole at least so much. */
const half = 0.5;
/** A pair that leads the next best by less is for a person to look at. */
const margin = 0.08;

/**
 * Aligns the items of two catalogues. Shared concepts come first, a concept that is made of others splits or merges; what
 * is left is assigned by the likeness of names, populations and contents so that all pairs together are most alike, and
 * staying unmatched has a price.
 * @param concepts undefined leaves concepts out: text alone
 */
export function alignItems(
	left: readonly Item[],
	right: readonly Item[],
	concepts: Concepts | undefined,
): ItemAlignment {
	const known = concepts ? byConcept(left, right, concepts) : [];
	const taken = new Set(known.flatMap(({ left: a, right: b }) => [a, b]));
	const freeLeft = left.filter(
		(item) =>
			!taken.has(item) &&
			!(concepts && item.concept && right.some((other) => other.concept === item.concept)),
	);
	const freeRight = right.filter((item) => !taken.has(item));
	// Two items that carry different concepts were told apart by a person.
	const strangers = (a: Item, b: Item) =>
		concepts !== undefined && a.concept !== undefined && b.concept !== undefined;
	const found = byText(freeLeft, freeRight, strangers);
	const all = [...known, ...found];
	const used = new Set(all.flatMap(({ left: a, right: b }) => [a, b]));
	return {
		pairs: grouped(all, left),
		related: concepts ? related(left, right, all, concepts) : [],
		added: right.filter((item) => !used.has(item)),
		removed: left.filter((item) => !used.has(item)),
	};
}

function byConcept(left: readonly Item[], right: readonly Item[], { concepts }: Concepts): Link[] {
	const parts = new Map(concepts.map(({ id, parts }) => [id, new Set(parts ?? [])]));
	const links: Link[] = [];
	for (const a of left) {
		for (const b of right) {
			if (a.concept === undefined || b.concept === undefined) continue;
			const same =
				a.concept === b.concept ||
				parts.get(a.concept)?.has(b.concept) ||
				parts.get(b.concept)?.has(a.concept);
			if (!same) continue;
			const likeness = itemLikeness(profileOf(a), profileOf(b));
			const code = a.concept === b.concept ? 'shared-concept' : 'part-of-concept';
			links.push({
				left: a,
				right: b,
				confidence: rounded(0.9 + 0.1 * likeness.all),
				method: 'concept',
				reasons: [{ code }, ...reasonsOf(a, b, likeness)],
				review: false,
			});
		}
	}
	return links;
}

function byText(
	left: readonly Item[],
	right: readonly Item[],
	strangers: (a: Item, b: Item) => boolean,
): Link[] {
	const [ours, theirs] = [left.map(profileOf), right.map(profileOf)];
	const found = ours.map((a) =>
		theirs.map((b) => (strangers(a.item, b.item) ? nothing : itemLikeness(a, b))),
	);
	const likeness = found.map((row) => row.map(({ all }) => all));
	const assigned = assign(likeness, price);
	const linkAt = (i: number, j: number): Link => {
		const [a, b, here] = [left[i] as Item, right[j] as Item, found[i]?.[j] ?? nothing];
		const close = lead(likeness, i, j) < margin;
		return {
			left: a,
			right: b,
			confidence: rounded(here.all),
			method: 'text',
			reasons: reasonsOf(a, b, here),
			review: close,
		};
	};
	return [...assigned, ...halves(left, right, likeness, assigned)].map(([i, j]) => linkAt(i, j));
}

const nothing: ItemLikeness = { name: 0, text: 0, all: 0 };

/** What speaks for a pair, in the order of its weight. */
function reasonsOf(a: Item, b: Item, { name, text }: ItemLikeness): AlignmentReason[] {
	const reasons: AlignmentReason[] = [];
	if (a.name === b.name) reasons.push({ code: 'equal-name' });
	else if (name >= half) reasons.push({ code: 'similar-name', likeness: rounded(name) });
	if (text >= half || reasons.length === 0) reasons.push({ code: 'similar-text', likeness: rounded(text) });
	return reasons;
}

/** How far a pair is ahead of the best other partner of either side. */
function lead(likeness: readonly (readonly number[])[], row: number, column: number): number {
	const rivals = [
		...(likeness[row] ?? []).filter((_, at) => at !== column),
		...likeness.filter((_, at) => at !== row).map((other) => other[column] ?? 0),
	];
	return (likeness[row]?.[column] ?? 0) - Math.max(0, ...rivals);
}

/** Items that stayed alone and resemble one half of a pair: the pair was split or merged. */
function halves(
	left: readonly Item[],
	right: readonly Item[],
	likeness: readonly (readonly number[])[],
	assigned: readonly (readonly [number, number])[],
): [number, number][] {
	const [usedLeft, usedRight] = [new Set(assigned.map(([i]) => i)), new Set(assigned.map(([, j]) => j))];
	const nameHolds = (whole: Item, part: Item) =>
		whole.name.length > part.name.length && whole.name.includes(part.name);
	return assigned.flatMap(([i, j]) => {
		const [a, b] = [left[i] as Item, right[j] as Item];
		const enough = (row: number, column: number) => (likeness[row]?.[column] ?? 0) >= half;
		const moreRight = right.flatMap((other, at): [number, number][] =>
			!usedRight.has(at) && enough(i, at) && nameHolds(a, other) && nameHolds(a, b) ? [[i, at]] : [],
		);
		const moreLeft = left.flatMap((other, at): [number, number][] =>
			!usedLeft.has(at) && enough(at, j) && nameHolds(b, other) && nameHolds(b, a) ? [[at, j]] : [],
		);
		return [...moreRight, ...moreLeft];
	});
}

/** Links that share an item become one pair: a split or a merger. */
function grouped(links: readonly Link[], order: readonly Item[]): ItemAlignment['pairs'] {
	const groups: { left: Set<Item>; right: Set<Item>; links: Link[] }[] = [];
	for (const one of links) {
		const group = groups.find(({ left, right }) => left.has(one.left) || right.has(one.right));
		if (group) {
			group.left.add(one.left);
			group.right.add(one.right);
			group.links.push(one);
		} else groups.push({ left: new Set([one.left]), right: new Set([one.right]), links: [one] });
	}
	return groups
		.map(({ left, right, links: own }) => ({
			left: [...left].sort(byNumber),
			right: [...right].sort(byNumber),
			confidence: Math.min(...own.map(({ confidence }) => confidence)),
			method: own[0]?.method ?? 'text',
			reasons: own[0]?.reasons ?? [],
			review: own.some(({ review }) => review) && own.length === 1,
		}))
		.sort((a, b) => order.indexOf(a.left[0] as Item) - order.indexOf(b.left[0] as Item));
}

function related(
	left: readonly Item[],
	right: readonly Item[],
	links: readonly Link[],
	{ concepts }: Concepts,
): Related<number>[] {
	const names = new Map(concepts.map(({ id, zh }) => [id, zh]));
	const linked = (a: Item, b: Item) => links.some((one) => one.left === a && one.right === b);
	return left.flatMap((a) =>
		right.flatMap((b) => {
			const meet =
				(b.relatedConcepts ?? []).find((id) => id === a.concept) ??
				(a.relatedConcepts ?? []).find((id) => id === b.concept);
			if (meet === undefined || linked(a, b)) return [];
			return [{ left: [a.number], right: [b.number], note: names.get(meet) ?? meet }];
		}),
	);
}

function byNumber(a: Item, b: Item): number {
	return a.number - b.number;
}

function rounded(value: number): number {
	return Math.round(value * 100) / 100;
}
