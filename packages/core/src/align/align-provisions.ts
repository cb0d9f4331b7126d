import { limits } from '@qingdan/schema';
import type { Related } from '../comparison.js';
import type { NumberedProvision } from '../policy/provision-id.js';
import { furtherParts } from './parts.js';
import { groupedProvisions, type ProvisionGroups } from './provision-groups.js';
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
import { isSilent, isText, nodesOf, type ProvisionNode } from './provision-node.js';
import { overlaps } from './provision-overlaps.js';
import { linkRepealed } from './provision-repeals.js';
import { linkJoined, linkSections } from './provision-sections.js';
import { confirmed, type Decisions, decide, ruledProvisions } from './rulings.js';

/** Under sections that belong together less likeness is needed. */
const priceUnderSections = 0.22;
/** A part of a text that went into another text has to be this much alike. */
const priceAfar = 0.5;
/** Headings share so much where one was joined into the other. */
const sharedHeading = 0.5;

/**
 * Aligns two trees of provisions. What people have decided stands. Texts (articles, paragraphs under a heading, with all
 * that stands below them) are assigned wherever they stand, then sections by their headings and by where their texts went,
 * then what is left under sections that belong together; then texts that were repealed in place, parted or joined; below
 * texts that belong together their parts. What comes out are units, each with its parts.
 */
export function alignProvisions(
	left: readonly NumberedProvision[],
	right: readonly NumberedProvision[],
	decisions: Decisions<NumberedProvision> = decide([], ruledProvisions([]), ruledProvisions([])),
): ProvisionGroups {
	const [ours, theirs] = [nodesOf(left), nodesOf(right)];
	const links = new ProvisionLinks((a, b) => decisions.apart(a.provision, b.provision));
	linkConfirmed(ours, theirs, decisions, links);
	const [units, others] = [ours.filter(isText), theirs.filter(isText)];
	linkEqual(units, others, links);
	// What says the same needs no measure, and has no further part.
	const differ = (node: ProvisionNode) => links.partner(node)?.key !== node.key;
	const [some, rest] = [units.filter(differ), others.filter(differ)];
	const within = some.length * rest.length > limits.provisionPairs ? undefined : measured(some, rest);
	linkAlike(some, rest, links, { ...(within ? { within } : {}) });
	linkRepealed(units, others, links);
	linkSections(ours, theirs, links);
	if (within) linkUnderSections(some, rest, links, within);
	if (within) linkParts(some, rest, links, within);
	linkJoined(ours, theirs, links);
	linkBelow(ours, theirs, links);
	const parted = (a: ProvisionNode, b: ProvisionNode) => decisions.parted(a.provision, b.provision);
	const groups = groupedProvisions(ours, theirs, links);
	const alike = within ? overlaps(some, rest, links, within, parted) : [];
	return { ...groups, related: relatedOf(decisions, groups, alike) };
}

/** Units that overlap: what people say, then between which parts went, then what reads alike and has no partner. */
function relatedOf(
	{ related }: Decisions<NumberedProvision>,
	groups: ProvisionGroups,
	alike: readonly Related<string>[],
): Related<string>[] {
	const ids = (units: readonly NumberedProvision[]) => units.map(({ id }) => id);
	const ruled = related.map(({ left, right, note }) => ({ left: ids(left), right: ids(right), note }));
	const known = new Set(
		groups.pairs.flatMap((pair) =>
			pair.left.flatMap((a) => pair.right.map((b) => keyOf(ids([a]), ids([b])))),
		),
	);
	return [...ruled, ...groups.related, ...alike].filter(({ left, right }) => {
		const key = keyOf(left, right);
		return !known.has(key) && known.add(key);
	});
}

function keyOf(left: readonly string[], right: readonly string[]): string {
	return JSON.stringify([left, right]);
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

/**
 * The parts of texts that belong together: what is much alike among themselves, then what is much alike wherever it went,
 * then the rest among themselves.
 */
function linkBelow(
	left: readonly ProvisionNode[],
	right: readonly ProvisionNode[],
	links: ProvisionLinks,
): void {
	const [ours, theirs] = [partsOf(left), partsOf(right)];
	linkWithin(ours, theirs, links, priceAfar);
	const [loose, others] = [links.free([...ours.values()].flat()), links.free([...theirs.values()].flat())];
	linkEqual(loose, others, links);
	linkAlike(loose, others, links, { least: priceAfar });
	linkWithin(ours, theirs, links, priceUnderSections);
}

type Parts = ReadonlyMap<ProvisionNode, readonly ProvisionNode[]>;

/** What stands below each text, level by level. */
function partsOf(nodes: readonly ProvisionNode[]): Parts {
	const found = new Map<ProvisionNode, ProvisionNode[]>();
	for (const node of nodes) {
		if (node.parent?.kind !== 'text') continue;
		const siblings = found.get(node.parent);
		if (siblings) siblings.push(node);
		else found.set(node.parent, [node]);
	}
	return found;
}

/** Links parts of texts that are linked themselves, down to the last level. */
function linkWithin(ours: Parts, theirs: Parts, links: ProvisionLinks, least: number): void {
	for (let at = 0; at < links.all.length; at++) {
		const { left: a, right: b } = links.all[at] as ProvisionLink;
		if (a.kind !== 'text' || b.kind !== 'text') continue;
		const [parts, others] = [ours.get(a) ?? [], theirs.get(b) ?? []];
		if (parts.length === 0 && others.length === 0) continue;
		if (linkParagraphs(a, b, parts, others, links, least)) continue;
		linkEqual(parts, others, links);
		if (parts.length * others.length > limits.provisionPairs) {
			linkAlike(parts, others, links);
			continue;
		}
		const within = measured(parts, others);
		linkAlike(parts, others, links, { least, within });
		linkDivided(parts, others, links, within);
	}
}

/**
 * An article of several paragraphs against one of a single paragraph, whose text is the article's own: the paragraph that is
 * most like it stands for it, and so do others that say what it says besides. A paragraph that has its answer already may
 * have got another text besides.
 */
function linkParagraphs(
	a: ProvisionNode,
	b: ProvisionNode,
	parts: readonly ProvisionNode[],
	others: readonly ProvisionNode[],
	links: ProvisionLinks,
	least: number,
): boolean {
	const [some, whole] = isSilent(a) ? [parts, b] : isSilent(b) ? [others, a] : [[], a];
	const paragraphs = some.filter(({ provision }) => provision.provision.number === null);
	if (paragraphs.length === 0 || isSilent(whole) || paragraphs.some((one) => links.partner(one) === whole))
		return false;
	const link = (one: ProvisionNode) => (whole === b ? linked(one, b) : linked(a, one));
	const [best] = links
		.free(paragraphs)
		.map(link)
		.filter(({ confidence }) => confidence >= least)
		.sort((one, other) => other.confidence - one.confidence);
	if (best) links.add(best);
	const known = paragraphs.flatMap((one) => links.partner(one) ?? []).filter((one) => one !== whole);
	const [left, right] =
		whole === b ? [paragraphs, [...new Set([...known, b])]] : [[...new Set([...known, a])], paragraphs];
	linkDivided(left, right, links, measured(left, right));
	return best !== undefined;
}

function linked(left: ProvisionNode, right: ProvisionNode): ProvisionLink {
	return linkOf(left, right, measured([left], [right]).at(left, right));
}

/** Texts that stayed alone and are, beside a linked one, another part of what stands on the other side. */
function linkParts(
	left: readonly ProvisionNode[],
	right: readonly ProvisionNode[],
	links: ProvisionLinks,
	within: Measured,
): void {
	linkDivided(left, right, links, within);
	const hasHeading = ({ described }: ProvisionNode) => described.name !== '';
	linkByHeading(left.filter(hasHeading), right.filter(hasHeading), within.at, links);
}

/** What was parted or joined, by its words alone. */
function linkDivided(
	left: readonly ProvisionNode[],
	right: readonly ProvisionNode[],
	links: ProvisionLinks,
	{ table, at }: Measured,
): void {
	const all = likenessOf(left, right, at, links);
	const [rows, columns] = [placesOf(left), placesOf(right)];
	// A text may have its partner as a whole, and a part of its partner that answers its words.
	const assigned = [
		...left.map((node, row) => [row, columns.get(links.partner(node) as ProvisionNode)] as const),
		...right.map((node, column) => [rows.get(links.partner(node) as ProvisionNode), column] as const),
	].flatMap(([row, column]) => (row === undefined || column === undefined ? [] : [[row, column] as const]));
	for (const [row, column] of furtherParts({ ...table, all }, assigned)) {
		const [a, b] = [left[row] as ProvisionNode, right[column] as ProvisionNode];
		if (!links.apart(a, b)) links.add(linkOf(a, b, at(a, b)));
	}
}

function placesOf(nodes: readonly ProvisionNode[]): ReadonlyMap<ProvisionNode, number> {
	return new Map(nodes.map((node, place) => [node, place]));
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
