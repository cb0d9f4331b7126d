import type { AlignmentReason, Pair } from '../comparison.js';
import type { NumberedProvision } from '../policy/provision-id.js';
import { bigrams, containment, dice } from '../text/similarity.js';
import { assign } from './assign.js';
import { confirmed, type Decisions, decide, ruledProvisions } from './rulings.js';

/** Provisions of the two sides that belong together; one against several where a text was parted or joined. */
export interface ProvisionPair extends Pick<Pair, 'confidence' | 'method' | 'reasons' | 'review'> {
	readonly left: readonly NumberedProvision[];
	readonly right: readonly NumberedProvision[];
}

export interface ProvisionAlignment {
	readonly pairs: readonly ProvisionPair[];
	readonly added: readonly NumberedProvision[];
	readonly removed: readonly NumberedProvision[];
}

/** Provisions less alike than this are no pair. */
const price = 0.35;
/** Under parents that belong together less likeness is needed. */
const priceUnderParents = 0.2;
/** A part of a text that was joined to another resembles it so much. */
const part = 0.6;

type Grams = ReadonlyMap<string, number>;

interface Node {
	readonly provision: NumberedProvision;
	readonly index: number;
	readonly parent: number;
	readonly heading: Grams;
	readonly text: Grams;
}

/**
 * Aligns two trees of provisions: by headings and texts wherever they stand, then under parents that belong together,
 * then parents by where their children went, then texts that stand in one piece here and in two there.
 */
export function alignProvisions(
	left: readonly NumberedProvision[],
	right: readonly NumberedProvision[],
	decisions: Decisions<NumberedProvision> = decide([], ruledProvisions([]), ruledProvisions([])),
): ProvisionAlignment {
	const [ours, theirs] = [nodesOf(left), nodesOf(right)];
	const known = decisions.pairs.flatMap(({ left: [a], right: [b] }): Link[] => [
		[
			ours.findIndex(({ provision }) => provision.id === a?.id),
			theirs.findIndex(({ provision }) => provision.id === b?.id),
		],
	]);
	const likeness = ours.map((a) =>
		theirs.map((b) => (decisions.apart(a.provision, b.provision) ? 0 : likenessOf(a, b))),
	);
	const partner = new Map<number, number>([...known, ...assign(likeness, price)]);
	for (const [a, b] of underParents(ours, theirs, partner, likeness)) partner.set(a, b);
	for (const [a, b] of byChildren(ours, theirs, partner)) partner.set(a, b);
	for (const [a, b] of underParents(ours, theirs, partner, likeness)) partner.set(a, b);
	return grouped(ours, theirs, partner, likeness, new Map(known));
}

function nodesOf(tree: readonly NumberedProvision[]): Node[] {
	const nodes: Node[] = [];
	const walk = (list: readonly NumberedProvision[], parent: number) => {
		for (const provision of list) {
			const { heading, text } = provision.provision;
			const index = nodes.length;
			nodes.push({ provision, index, parent, heading: bigrams(heading ?? ''), text: bigrams(text ?? '') });
			walk(provision.children, index);
		}
	};
	walk(tree, -1);
	return nodes;
}

/** Headings say what a provision is about, texts what it says; one without a text is known by its heading. */
function likenessOf(a: Node, b: Node): number {
	const headings = both(a.heading, b.heading)
		? Math.max(dice(a.heading, b.heading), 0.85 * containment(a.heading, b.heading))
		: undefined;
	const texts = both(a.text, b.text)
		? Math.max(dice(a.text, b.text), 0.8 * containment(a.text, b.text))
		: undefined;
	if (headings !== undefined && texts !== undefined) return 0.4 * headings + 0.6 * texts;
	// A heading alone against a paragraph under the same heading is a weaker tie.
	const sameShape = a.heading.size > 0 === b.heading.size > 0 && a.text.size > 0 === b.text.size > 0;
	return (sameShape ? 1 : 0.7) * (texts ?? headings ?? 0);
}

function both(a: Grams, b: Grams): boolean {
	return a.size > 0 && b.size > 0;
}

type Link = [left: number, right: number];

function free(nodes: readonly Node[], taken: Iterable<number>): Node[] {
	const used = new Set(taken);
	return nodes.filter(({ index }) => !used.has(index));
}

/** What is left under two parents that belong together, or at the top of both. */
function underParents(
	ours: readonly Node[],
	theirs: readonly Node[],
	partner: ReadonlyMap<number, number>,
	likeness: readonly (readonly number[])[],
): Link[] {
	const [left, right] = [free(ours, partner.keys()), free(theirs, partner.values())];
	const parents: Link[] = [[-1, -1], ...partner];
	return parents.flatMap(([a, b]) => {
		const [here, there] = [
			left.filter(({ parent }) => parent === a),
			right.filter(({ parent }) => parent === b),
		];
		const near = here.map((one) => there.map((other) => likeness[one.index]?.[other.index] ?? 0));
		return assign(near, priceUnderParents).map(([i, j]): Link => [here[i]?.index ?? 0, there[j]?.index ?? 0]);
	});
}

/** Parents without partner most of whose paired children went to one place. */
function byChildren(
	ours: readonly Node[],
	theirs: readonly Node[],
	partner: ReadonlyMap<number, number>,
): Link[] {
	const taken = new Set(partner.values());
	return free(ours, partner.keys()).flatMap((node): Link[] => {
		const went = ours
			.filter(({ parent }) => parent === node.index)
			.flatMap(({ index }) => theirs[partner.get(index) ?? -1]?.parent ?? []);
		const counts = new Map<number, number>();
		for (const parent of went) counts.set(parent, (counts.get(parent) ?? 0) + 1);
		const [best, most] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0] ?? [-1, 0];
		if (best < 0 || taken.has(best) || most * 2 <= went.length) return [];
		taken.add(best);
		return [[node.index, best]];
	});
}

/** Pairs in order, with the texts that were parted or joined at their place. */
function grouped(
	ours: readonly Node[],
	theirs: readonly Node[],
	partner: ReadonlyMap<number, number>,
	likeness: readonly (readonly number[])[],
	known: ReadonlyMap<number, number>,
): ProvisionAlignment {
	const used = { left: new Set(partner.keys()), right: new Set(partner.values()) };
	const pairs = [...partner]
		.sort((a, b) => a[0] - b[0])
		.map(([a, b]): ProvisionPair => {
			const [left, right] = [ours[a] as Node, theirs[b] as Node];
			const moreLeft = joined(left, right, ours, used.left);
			const moreRight = joined(right, left, theirs, used.right);
			// What neither words nor a joined text tie together, the children did.
			const confidence = Math.max(likeness[a]?.[b] || 0.5, moreLeft.length + moreRight.length > 0 ? part : 0);
			return {
				left: [left, ...moreLeft].map(({ provision }) => provision),
				right: [right, ...moreRight].map(({ provision }) => provision),
				...(known.has(a)
					? confirmed
					: { method: 'text', confidence: rounded(confidence), review: confidence < price }),
				reasons: reasonsOf(left, right, moreLeft.length + moreRight.length > 0),
			};
		});
	return {
		pairs,
		removed: free(ours, used.left).map(({ provision }) => provision),
		added: free(theirs, used.right).map(({ provision }) => provision),
	};
}

/** What speaks for a pair. */
function reasonsOf(a: Node, b: Node, isJoined: boolean): AlignmentReason[] {
	const heading = both(a.heading, b.heading) ? dice(a.heading, b.heading) : 0;
	const text = both(a.text, b.text) ? dice(a.text, b.text) : 0;
	const reasons: AlignmentReason[] = [];
	if (heading === 1) reasons.push({ code: 'equal-name' });
	else if (heading >= price) reasons.push({ code: 'similar-name', likeness: rounded(heading) });
	if (isJoined) reasons.push({ code: 'joined-text' });
	if (text >= price) reasons.push({ code: 'similar-text', likeness: rounded(text) });
	return reasons.length > 0 ? reasons : [{ code: 'same-children' }];
}

function rounded(value: number): number {
	return Math.round(value * 100) / 100;
}

/** Children of a heading without text whose text stands, on the other side, right under the heading. */
function joined(node: Node, other: Node, nodes: readonly Node[], used: Set<number>): Node[] {
	if (node.text.size > 0 || other.text.size === 0) return [];
	const parts = nodes.filter(
		({ index, parent, text }) =>
			parent === node.index && !used.has(index) && text.size > 0 && containment(text, other.text) >= part,
	);
	for (const { index } of parts) used.add(index);
	return parts;
}
