import type { Concepts, Item } from '@qingdan/schema';
import type { AlignmentReason, Pair, Related } from '../comparison.js';
import { assign } from './assign.js';
import { type ItemLikeness, type LikenessTable, likenessTable } from './item-similarity.js';
import { leadsOf } from './leads.js';
import { furtherParts } from './parts.js';
import { confirmed, type Decisions } from './rulings.js';
import { subjectsApart } from './subjects.js';
import { withinConcept } from './within-concept.js';

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
const price = 0.3;
/** From here on a likeness is worth naming as a reason. */
const telling = 0.5;
/** Items as alike as this are one, however many others are. */
const alike = 0.9;
/** A pair whose subjects differ has to be so far ahead of all others. */
const alone = 0.2;
/** A part of a split or a merger that is less alike to the whole is for a person to look at. */
const sure = 0.5;
/** A pair that leads the next best by less is for a person to look at. */
const margin = 0.08;

/**
 * Aligns the items of two catalogues. What people have decided stands. Shared concepts come next, a concept that is made of others splits or merges; what
 * is left is assigned by the likeness of names, populations and contents so that all pairs together are most alike, and
 * staying unmatched has a price; what then stays alone may be a further part of a pair. The order of items changes nothing.
 * @param concepts undefined leaves concepts out: text alone
 * @param decisions what people have decided
 */
export function alignItems(
	left: readonly Item[],
	right: readonly Item[],
	concepts: Concepts | undefined,
	decisions?: Decisions<Item>,
): ItemAlignment {
	const sides: Sides = { left: [...left].sort(inPrint), right: [...right].sort(inPrint) };
	const table = likenessTable(sides.left, sides.right);
	const decided = decisions ? byRuling(sides, table, decisions) : [];
	const apart = (a: Item, b: Item) => decisions?.apart(a, b) ?? false;
	const known = [...decided, ...(concepts ? byConcept(sides, table, concepts, apart) : [])];
	const taken = new Set(known.flatMap(({ left: a, right: b }) => [a, b]));
	// Two items that carry different concepts were told apart by a person.
	const strangers = (a: Item, b: Item) =>
		taken.has(a) ||
		taken.has(b) ||
		apart(a, b) ||
		(concepts !== undefined && a.concept !== undefined && b.concept !== undefined);
	const all = [...known, ...byText(sides, table, concepts || decisions ? strangers : undefined)];
	const used = new Set(all.flatMap(({ left: a, right: b }) => [a, b]));
	return {
		pairs: grouped(all, sides.left),
		related: [
			...(decisions?.related ?? []).map(({ left, right, note }) => ({
				left: left.map(({ number }) => number),
				right: right.map(({ number }) => number),
				note,
			})),
			...(concepts ? related(sides, all, concepts, (a, b) => decisions?.parted(a, b) ?? false) : []),
		],
		added: sides.right.filter((item) => !used.has(item)),
		removed: sides.left.filter((item) => !used.has(item)),
	};
}

interface Sides {
	readonly left: readonly Item[];
	readonly right: readonly Item[];
}

/** By printed number; where numbers come twice, by text. */
function inPrint(a: Item, b: Item): number {
	const text = ({ name, target, content }: Item) => `${name}\n${target}\n${content}`;
	return a.number - b.number || (text(a) < text(b) ? -1 : 1);
}

/** Pairs that people have confirmed, with what speaks for them as well. */
function byRuling({ left, right }: Sides, table: LikenessTable, { pairs }: Decisions<Item>): Link[] {
	return pairs.flatMap((pair) =>
		pair.left.flatMap((a) =>
			pair.right.map((b) => ({
				left: a,
				right: b,
				...confirmed,
				reasons: reasonsOf(a, b, table.at(left.indexOf(a), right.indexOf(b))),
			})),
		),
	);
}

function byConcept(
	{ left, right }: Sides,
	table: LikenessTable,
	{ concepts }: Concepts,
	apart: (a: Item, b: Item) => boolean,
): Link[] {
	const parts = new Map(concepts.map(({ id, parts }) => [id, new Set(parts ?? [])]));
	const lead = leadsOf(table.all);
	const links: Link[] = [];
	for (const [row, a] of left.entries()) {
		for (const [column, b] of right.entries()) {
			if (a.concept === undefined || b.concept === undefined || apart(a, b)) continue;
			const same =
				a.concept === b.concept ||
				parts.get(a.concept)?.has(b.concept) ||
				parts.get(b.concept)?.has(a.concept);
			if (!same) continue;
			const likeness = table.at(row, column);
			const code = a.concept === b.concept ? 'shared-concept' : 'part-of-concept';
			links.push({
				left: a,
				right: b,
				confidence: rounded(0.9 + 0.1 * likeness.all),
				method: 'concept',
				reasons: [{ code }, ...reasonsOf(a, b, likeness)],
				// A concept that was read from a name may be the wrong one where both texts resemble others more.
				review: code === 'shared-concept' && lead.most(row, column) < -margin,
			});
		}
	}
	return withinConcept(links);
}

function byText(
	{ left, right }: Sides,
	table: LikenessTable,
	strangers: ((a: Item, b: Item) => boolean) | undefined,
): Link[] {
	const open = strangers
		? table.all.map((values, row) =>
				values.map((value, column) => (strangers(left[row] as Item, right[column] as Item) ? 0 : value)),
			)
		: table.all;
	const lead = leadsOf(open);
	const apart = subjectsApart(table);
	// Other words for one subject are possible only where nothing else comes near.
	const all = open.map((values, row) =>
		values.map((value, column) =>
			value > price && lead.least(row, column) < alone && apart(row, column) ? 0 : value,
		),
	);
	const assigned = assign(all.map(nearerFirst), price).filter(
		([row, column]) => lead.most(row, column) >= 0 || (all[row]?.[column] ?? 0) >= alike,
	);
	const further = furtherParts({ ...table, all }, assigned);
	const links = [...assigned, ...further];
	return links.map(([row, column]) => {
		const [a, b, likeness] = [left[row] as Item, right[column] as Item, table.at(row, column)];
		return {
			left: a,
			right: b,
			confidence: rounded(likeness.all),
			method: 'text',
			reasons: reasonsOf(a, b, likeness),
			review:
				(a.name !== b.name && apart(row, column)) ||
				likeness.all - price < margin ||
				(lead.least(row, column) < margin && leadOf(all, row, column, links) < margin),
		};
	});
}

/** Among partners that are all as alike, the one whose place in its list is nearer: too little to outweigh any word. */
function nearerFirst(row: readonly number[], at: number, rows: readonly unknown[]): number[] {
	return row.map((value, column) => value - 1e-6 * Math.abs(at / rows.length - column / row.length));
}

/** What speaks for a pair, in the order of its weight. */
function reasonsOf(a: Item, b: Item, { name, text }: ItemLikeness): AlignmentReason[] {
	const reasons: AlignmentReason[] = [];
	if (a.name === b.name) reasons.push({ code: 'equal-name' });
	else if (name >= telling) reasons.push({ code: 'similar-name', likeness: rounded(name) });
	if (text >= telling || reasons.length === 0)
		reasons.push({ code: 'similar-text', likeness: rounded(text) });
	return reasons;
}

/** How far a pair is ahead of the best other partner of either side that is no part of the same split, and of staying alone. */
function leadOf(
	likeness: readonly (readonly number[])[],
	row: number,
	column: number,
	links: readonly (readonly [number, number])[],
): number {
	const values = likeness[row] as readonly number[];
	const linked = (a: number, b: number) => links.some(([x, y]) => x === a && y === b);
	let rival = price;
	for (let at = 0; at < values.length; at++)
		if (at !== column && (values[at] as number) > rival && !linked(row, at)) rival = values[at] as number;
	for (let at = 0; at < likeness.length; at++) {
		const value = likeness[at]?.[column] as number;
		if (at !== row && value > rival && !linked(at, column)) rival = value;
	}
	return (values[column] as number) - rival;
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
			review: own.some(
				({ review, method, confidence }) =>
					review || (several(own) && method === 'text' && confidence < sure),
			),
		}))
		.sort((a, b) => order.indexOf(a.left[0] as Item) - order.indexOf(b.left[0] as Item));
}

function several(links: readonly Link[]): boolean {
	return links.length > 1;
}

function related(
	{ left, right }: Sides,
	links: readonly Link[],
	{ concepts }: Concepts,
	parted: (a: Item, b: Item) => boolean,
): Related<number>[] {
	const names = new Map(concepts.map(({ id, zh }) => [id, zh]));
	const linked = (a: Item, b: Item) => links.some((one) => one.left === a && one.right === b);
	return left.flatMap((a) =>
		right.flatMap((b) => {
			const meet =
				(b.relatedConcepts ?? []).find((id) => id === a.concept) ??
				(a.relatedConcepts ?? []).find((id) => id === b.concept);
			if (meet === undefined || linked(a, b) || parted(a, b)) return [];
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
