import type { Concepts, Item } from '@qingdan/schema';
import type { Pair, Related } from '../comparison.js';
import { assign } from './assign.js';
import { itemSimilarity, profileOf } from './item-similarity.js';

/** Which items of two catalogues belong together. */
export interface ItemAlignment {
	readonly pairs: readonly {
		readonly left: readonly Item[];
		readonly right: readonly Item[];
		readonly confidence: number;
		readonly method: Pair['method'];
	}[];
	readonly related: readonly Related<number>[];
	readonly added: readonly Item[];
	readonly removed: readonly Item[];
}

interface Link {
	readonly left: Item;
	readonly right: Item;
	readonly confidence: number;
	readonly method: Pair['method'];
}

/** Below this likeness two items are no pair: staying alone costs as much as a pair of this likeness gains. */
const price = 0.4;
/** A half of a split resembles the whole at least so much. */
const half = 0.5;

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
			const likeness = itemSimilarity(profileOf(a), profileOf(b));
			links.push({ left: a, right: b, confidence: rounded(0.9 + 0.1 * likeness), method: 'concept' });
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
	const likeness = ours.map((a) => theirs.map((b) => (strangers(a.item, b.item) ? 0 : itemSimilarity(a, b))));
	const assigned = assign(likeness, price);
	const links = assigned.map(([i, j]) => link(left[i] as Item, right[j] as Item, likeness[i]?.[j] ?? 0));
	return [...links, ...halves(left, right, likeness, assigned)];
}

/** Items that stayed alone and resemble one half of a pair: the pair was split or merged. */
function halves(
	left: readonly Item[],
	right: readonly Item[],
	likeness: readonly (readonly number[])[],
	assigned: readonly (readonly [number, number])[],
): Link[] {
	const [usedLeft, usedRight] = [new Set(assigned.map(([i]) => i)), new Set(assigned.map(([, j]) => j))];
	const nameHolds = (whole: Item, part: Item) =>
		whole.name.length > part.name.length && whole.name.includes(part.name);
	const links: Link[] = [];
	for (const [i, j] of assigned) {
		const [a, b] = [left[i] as Item, right[j] as Item];
		right.forEach((other, at) => {
			const score = likeness[i]?.[at] ?? 0;
			if (!usedRight.has(at) && score >= half && nameHolds(a, other) && nameHolds(a, b))
				links.push(link(a, other, score));
		});
		left.forEach((other, at) => {
			const score = likeness[at]?.[j] ?? 0;
			if (!usedLeft.has(at) && score >= half && nameHolds(b, other) && nameHolds(b, a))
				links.push(link(other, b, score));
		});
	}
	return links;
}

function link(left: Item, right: Item, likeness: number): Link {
	return { left, right, confidence: rounded(likeness), method: 'text' };
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
