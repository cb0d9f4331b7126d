import { limits } from '@qingdan/schema';
import type { Pair, Related } from '../comparison.js';
import type { NumberedProvision } from '../policy/provision-id.js';
import { furtherParts } from './parts.js';
import {
	likenessOf,
	linkAlike,
	linkEqual,
	linkOf,
	type Measured,
	measured,
	type ProvisionLink,
	ProvisionLinks,
} from './provision-links.js';
import { isUnit, nodesOf, type ProvisionNode } from './provision-node.js';
import { overlaps } from './provision-overlaps.js';
import { linkJoined, linkSections } from './provision-sections.js';
import { confirmed, type Decisions, decide, ruledProvisions } from './rulings.js';

/** Provisions of the two sides that belong together; one against several where a text was parted or joined. */
export interface ProvisionPair extends Pick<Pair, 'confidence' | 'method' | 'reasons' | 'review'> {
	readonly left: readonly NumberedProvision[];
	readonly right: readonly NumberedProvision[];
	/** whether it stands under a heading that belongs to another one */
	readonly moved: boolean;
}

export interface ProvisionAlignment {
	readonly pairs: readonly ProvisionPair[];
	readonly related: readonly Related<string>[];
	readonly added: readonly NumberedProvision[];
	readonly removed: readonly NumberedProvision[];
}

/** Under sections that belong together less likeness is needed. */
const priceUnderSections = 0.22;
/** A part of a text that went into another text has to be this much alike. */
const priceAfar = 0.5;
/** Headings share so much where one was joined into the other. */
const sharedHeading = 0.5;

/**
 * Aligns two trees of provisions. What people have decided stands. Texts (articles, paragraphs under a heading, with all
 * that stands below them) are assigned wherever they stand, then sections by their headings and by where their texts went,
 * then what is left under sections that belong together; below a text its parts; then texts that were repealed in place,
 * parted or joined.
 */
export function alignProvisions(
	left: readonly NumberedProvision[],
	right: readonly NumberedProvision[],
	decisions: Decisions<NumberedProvision> = decide([], ruledProvisions([]), ruledProvisions([])),
): ProvisionAlignment {
	const [ours, theirs] = [nodesOf(left), nodesOf(right)];
	const links = new ProvisionLinks((a, b) => decisions.apart(a.provision, b.provision));
	linkConfirmed(ours, theirs, decisions, links);
	const [units, others] = [ours.filter(isUnit), theirs.filter(isUnit)];
	linkEqual(units, others, links);
	// What says the same needs no measure, and has no further part.
	const differ = (node: ProvisionNode) => links.partner(node)?.key !== node.key;
	const [some, rest] = [units.filter(differ), others.filter(differ)];
	const within = some.length * rest.length > limits.provisionPairs ? undefined : measured(some, rest);
	linkAlike(some, rest, links, { ...(within ? { within } : {}) });
	linkRepealed(units, others, links);
	linkSections(ours, theirs, links);
	if (within) linkUnderSections(some, rest, links, within);
	linkBelow(ours, theirs, links);
	if (within) linkParts(some, rest, links, within);
	linkJoined(ours, theirs, links);
	return {
		pairs: grouped(links.all),
		related: [
			...decisions.related.map(({ left: a, right: b, note }) => ({
				left: a.map(({ id }) => id),
				right: b.map(({ id }) => id),
				note,
			})),
			...(within
				? overlaps(some, rest, links, within, (a, b) => decisions.parted(a.provision, b.provision))
				: []),
		],
		removed: links.free(ours).map(({ provision }) => provision),
		added: links.free(theirs).map(({ provision }) => provision),
	};
}

function linkConfirmed(
	left: readonly ProvisionNode[],
	right: readonly ProvisionNode[],
	{ pairs }: Decisions<NumberedProvision>,
	links: ProvisionLinks,
): void {
	const find = (nodes: readonly ProvisionNode[], wanted: NumberedProvision) =>
		nodes.filter(({ provision }) => provision.id === wanted.id);
	for (const pair of pairs) {
		const [some, others] = [
			pair.left.flatMap((one) => find(left, one)),
			pair.right.flatMap((one) => find(right, one)),
		];
		const { at } = measured(some, others);
		for (const a of some) for (const b of others) links.add({ ...linkOf(a, b, at(a, b)), ...confirmed });
	}
}

const repealed =
	/^[（(〔[【]?(?:本条|本款|本项|此条)?(?:已|已经|予以|现已|此处)?(?:删除|删去|废止|失效|取消)[）)〕\]】]?[。.]?$/;

/** Whether a provision only says that it is no more. */
export function isRepealed({ provision: { heading, text } }: NumberedProvision): boolean {
	return repealed.test(`${heading ?? ''}${text ?? ''}`.replace(/\s/g, ''));
}

/** What stands as repealed belongs to what stood under its number, or after the same neighbour. */
function linkRepealed(
	left: readonly ProvisionNode[],
	right: readonly ProvisionNode[],
	links: ProvisionLinks,
): void {
	const free = new Set(links.free(left));
	for (const [at, node] of right.entries()) {
		if (links.partner(node) || !isRepealed(node.provision)) continue;
		const before = left.findIndex((one) => links.partner(one) === right[at - 1]);
		const candidates = [left.find(({ provision }) => provision.id === node.provision.id), left[before + 1]];
		const was = candidates.find((one) => one && free.has(one) && !links.apart(one, node));
		if (!was) continue;
		free.delete(was);
		links.add({
			left: was,
			right: node,
			confidence: 1,
			method: 'text',
			reasons: [{ code: 'same-number' }],
			review: was.provision.id !== node.provision.id,
		});
	}
}

/** What is left under two sections that belong together, or at the top of both. */
function linkUnderSections(
	left: readonly ProvisionNode[],
	right: readonly ProvisionNode[],
	links: ProvisionLinks,
	within: Measured,
): void {
	const near = { least: priceUnderSections, within };
	const under = (nodes: readonly ProvisionNode[], section: ProvisionNode | undefined) =>
		nodes.filter(({ parent }) => parent === section);
	linkAlike(under(left, undefined), under(right, undefined), links, near);
	for (const { left: a, right: b } of [...links.all].filter((link) => link.left.kind === 'section'))
		linkAlike(under(left, a), under(right, b), links, near);
}

/** The parts of texts that belong together: first among themselves, then wherever the others went. */
function linkBelow(
	left: readonly ProvisionNode[],
	right: readonly ProvisionNode[],
	links: ProvisionLinks,
): void {
	for (let at = 0; at < links.all.length; at++) {
		const { left: a, right: b } = links.all[at] as ProvisionLink;
		if (a.kind !== 'text' || b.kind !== 'text') continue;
		const parts = left.filter(({ parent }) => parent === a);
		const others = right.filter(({ parent }) => parent === b);
		const only =
			onlyParagraph(links.free(parts), b, (paragraph) => linked(paragraph, b)) ??
			onlyParagraph(links.free(others), a, (paragraph) => linked(a, paragraph));
		if (only) {
			links.add(only);
			continue;
		}
		linkEqual(parts, others, links);
		linkAlike(parts, others, links, { least: priceUnderSections });
	}
	const isPart = (node: ProvisionNode) => node.kind === 'text' && node.parent?.kind === 'text';
	const [loose, others] = [links.free(left).filter(isPart), links.free(right).filter(isPart)];
	linkEqual(loose, others, links);
	linkAlike(loose, others, links, { least: priceAfar });
}

/**
 * An article of several paragraphs against one of a single paragraph, whose text is the article's own: of the paragraphs
 * the one that is most like it stands for it.
 */
function onlyParagraph(
	parts: readonly ProvisionNode[],
	other: ProvisionNode,
	link: (paragraph: ProvisionNode) => ProvisionLink,
): ProvisionLink | undefined {
	if (parts[0]?.parent?.provision.provision.text || !other.provision.provision.text) return undefined;
	return parts
		.filter(({ provision }) => provision.provision.number === null)
		.map(link)
		.filter(({ confidence }) => confidence >= priceUnderSections)
		.sort((a, b) => b.confidence - a.confidence)[0];
}

function linked(left: ProvisionNode, right: ProvisionNode): ProvisionLink {
	return linkOf(left, right, measured([left], [right]).at(left, right));
}

/** Texts that stayed alone and are, beside a linked one, another part of what stands on the other side. */
function linkParts(
	left: readonly ProvisionNode[],
	right: readonly ProvisionNode[],
	links: ProvisionLinks,
	{ table, at }: Measured,
): void {
	const all = likenessOf(left, right, at, links);
	const place = new Map(right.map((node, column) => [node, column]));
	const assigned = left.flatMap((node, row) => {
		const column = place.get(links.partner(node) as ProvisionNode);
		return column === undefined ? [] : [[row, column] as const];
	});
	for (const [row, column] of furtherParts({ ...table, all }, assigned)) {
		const [a, b] = [left[row] as ProvisionNode, right[column] as ProvisionNode];
		links.add(linkOf(a, b, at(a, b)));
	}
	linkByHeading(left, right, at, links);
}

/**
 * A heading that was joined into that of its neighbour (提升家庭…能力 and 发展居家和社区… → 提升居家社区…能力): whatever became of
 * the text, a person should look.
 */
function linkByHeading(
	left: readonly ProvisionNode[],
	right: readonly ProvisionNode[],
	at: Measured['at'],
	links: ProvisionLinks,
): void {
	const score = (a: ProvisionNode, b: ProvisionNode) => {
		const [partnerOfA, partnerOfB] = [links.partner(a), links.partner(b)];
		if ((partnerOfA === undefined) === (partnerOfB === undefined) || links.apart(a, b)) return 0;
		const neighbours = partnerOfA ? partnerOfA.parent === b.parent : partnerOfB?.parent === a.parent;
		const { name, text } = at(a, b);
		return neighbours && name >= sharedHeading ? name + text : 0;
	};
	const scores = left.map((a) => right.map((b) => score(a, b)));
	for (const [row, a] of left.entries()) {
		for (const [column, b] of right.entries()) {
			const own = scores[row]?.[column] ?? 0;
			const rivals = links.partner(a) ? scores.map((values) => values[column] ?? 0) : (scores[row] ?? []);
			if (own > 0 && own >= Math.max(...rivals)) links.add({ ...linkOf(a, b, at(a, b)), review: true });
		}
	}
}

/** Links that share a provision become one pair: a split or a merger. In printed order of the left. */
function grouped(links: readonly ProvisionLink[]): ProvisionPair[] {
	const groups: { left: Set<ProvisionNode>; right: Set<ProvisionNode>; links: ProvisionLink[] }[] = [];
	const groupOf = new Map<ProvisionNode, (typeof groups)[number]>();
	for (const link of links) {
		let group = groupOf.get(link.left) ?? groupOf.get(link.right);
		if (!group) {
			group = { left: new Set(), right: new Set(), links: [] };
			groups.push(group);
		}
		group.left.add(link.left);
		group.right.add(link.right);
		group.links.push(link);
		groupOf.set(link.left, group).set(link.right, group);
	}
	const linked = new Set(links.map(({ left, right }) => key(left, right)));
	return groups
		.map(({ left, right, links: own }) => {
			const [first] = own;
			const isOne = left.size === 1 && right.size === 1;
			return {
				place: Math.min(...[...left].map(({ place }) => place)),
				left: inPrint(left),
				right: inPrint(right),
				confidence: Math.min(...own.map(({ confidence }) => confidence)),
				method: first?.method ?? ('text' as const),
				reasons: isOne ? (first?.reasons ?? []) : reasonsOfAll(own),
				// The halves of what was split compete with each other: only a further part may be in doubt.
				review: (isOne ? own : own.slice(1)).some(({ review }) => review),
				moved: isOne && first !== undefined && !standsUnder(first, linked),
			};
		})
		.sort((a, b) => a.place - b.place)
		.map(({ place, ...pair }) => pair);
}

function key(left: ProvisionNode, right: ProvisionNode): string {
	return `${left.place} ${right.place}`;
}

/** Whether the two stand under what belongs together, or both at the top. */
function standsUnder({ left, right }: ProvisionLink, linked: ReadonlySet<string>): boolean {
	if (!left.parent || !right.parent) return left.parent === right.parent;
	return linked.has(key(left.parent, right.parent));
}

function inPrint(nodes: ReadonlySet<ProvisionNode>): NumberedProvision[] {
	return [...nodes].sort((a, b) => a.place - b.place).map(({ provision }) => provision);
}

function reasonsOfAll(links: readonly ProvisionLink[]): Pair['reasons'] {
	const found = new Map(links.flatMap(({ reasons }) => reasons).map((reason) => [reason.code, reason]));
	return [...found.values()];
}
