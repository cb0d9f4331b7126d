import type { AlignmentReason } from '../comparison.js';
import { bigrams, containment, dice } from '../text/similarity.js';
import { assign } from './assign.js';
import { type ProvisionLinks, rounded } from './provision-links.js';
import { above, isText, type ProvisionNode } from './provision-node.js';

/** Sections less alike than this are no pair. */
const price = 0.3;
/** How much a section is its heading, and how much what stands under it. */
const [byHeading, byContents] = [0.5, 0.5];
/** Headings as alike as this hold two sections together although nothing under them does. */
const sameHeading = 0.9;
/** A part of a text that was joined to another resembles it so much. */
const part = 0.6;

/**
 * Links sections by their headings and by where the texts under them went; a section most of whose texts went to one that
 * is linked already was joined to it.
 */
export function linkSections(
	left: readonly ProvisionNode[],
	right: readonly ProvisionNode[],
	links: ProvisionLinks,
): void {
	const isSection = ({ kind }: ProvisionNode) => kind === 'section';
	const [ours, theirs] = [links.free(left).filter(isSection), links.free(right).filter(isSection)];
	const went = wentOf(links);
	const [sizes, otherSizes] = [sizesOf(left), sizesOf(right)];
	const shared = (a: ProvisionNode, b: ProvisionNode) => went.get(a)?.get(b) ?? 0;
	const share = (a: ProvisionNode, b: ProvisionNode) => {
		const all = (sizes.get(a) ?? 0) + (otherSizes.get(b) ?? 0);
		return all === 0 ? 0 : (2 * shared(a, b)) / all;
	};
	const scores = ours.map((a) =>
		theirs.map((b) => {
			if (links.apart(a, b)) return 0;
			const heading = headingLikeness(a, b);
			const both = byHeading * heading + byContents * share(a, b);
			return heading >= sameHeading ? Math.max(both, price + 0.1 * heading + 0.1 * share(a, b)) : both;
		}),
	);
	for (const [row, column] of assign(scores, price)) {
		const [a, b] = [ours[row] as ProvisionNode, theirs[column] as ProvisionNode];
		links.add({
			left: a,
			right: b,
			confidence: rounded(Math.max(scores[row]?.[column] ?? 0, headingLikeness(a, b))),
			method: 'text',
			reasons: reasonsOf(a, b, share(a, b) > 0),
			review: (scores[row]?.[column] ?? 0) < price + 0.1,
		});
	}
	for (const a of links.free(ours)) {
		const into = joinedTo(sizes.get(a) ?? 0, theirs, (b) => shared(a, b));
		if (into && !links.apart(a, into)) addJoined(a, into, share(a, into), links);
	}
	for (const b of links.free(theirs)) {
		const from = joinedTo(otherSizes.get(b) ?? 0, ours, (a) => shared(a, b));
		if (from && !links.apart(from, b)) addJoined(from, b, share(from, b), links);
	}
}

/** For each section on the left, how many texts under it went under each section on the right. */
function wentOf(links: ProvisionLinks): Map<ProvisionNode, Map<ProvisionNode, number>> {
	const went = new Map<ProvisionNode, Map<ProvisionNode, number>>();
	for (const { left, right } of links.all) {
		if (!isText(left) || !isText(right)) continue;
		for (const a of above(left)) {
			const counts = went.get(a) ?? new Map<ProvisionNode, number>();
			for (const b of above(right)) counts.set(b, (counts.get(b) ?? 0) + 1);
			went.set(a, counts);
		}
	}
	return went;
}

/** How many texts stand under each section. */
function sizesOf(nodes: readonly ProvisionNode[]): Map<ProvisionNode, number> {
	const sizes = new Map<ProvisionNode, number>();
	for (const node of nodes)
		if (isText(node)) for (const section of above(node)) sizes.set(section, (sizes.get(section) ?? 0) + 1);
	return sizes;
}

/** The smallest section to which most of the texts went. */
function joinedTo(
	size: number,
	sections: readonly ProvisionNode[],
	shared: (section: ProvisionNode) => number,
): ProvisionNode | undefined {
	const fitting = sections.filter((section) => shared(section) * 2 > size);
	return fitting.length > 0 && size > 1 ? fitting.at(-1) : undefined;
}

function addJoined(left: ProvisionNode, right: ProvisionNode, share: number, links: ProvisionLinks): void {
	const confidence = rounded(Math.max(share, price));
	links.add({ left, right, confidence, method: 'text', reasons: [{ code: 'same-children' }], review: false });
}

function reasonsOf(a: ProvisionNode, b: ProvisionNode, sameChildren: boolean): AlignmentReason[] {
	const heading = headingLikeness(a, b);
	const reasons: AlignmentReason[] = [];
	if (heading === 1) reasons.push({ code: 'equal-name' });
	else if (heading >= 0.5) reasons.push({ code: 'similar-name', likeness: rounded(heading) });
	if (sameChildren || reasons.length === 0) reasons.push({ code: 'same-children' });
	return reasons;
}

/** How alike two headings are, 0 to 1. */
function headingLikeness(a: ProvisionNode, b: ProvisionNode): number {
	const [ours, theirs] = [bigrams(a.described.name), bigrams(b.described.name)];
	if (ours.size === 0 || theirs.size === 0) return 0;
	return Math.max(dice(ours, theirs), 0.85 * containment(ours, theirs));
}

/**
 * A heading whose text stands in several pieces below it on one side, and in one piece beside it on the other: the section
 * and its pieces belong to that text.
 */
export function linkJoined(
	left: readonly ProvisionNode[],
	right: readonly ProvisionNode[],
	links: ProvisionLinks,
): void {
	for (const [sections, texts, turned] of [
		[left, right, false],
		[right, left, true],
	] as const) {
		for (const section of links.free(sections).filter(({ kind }) => kind === 'section')) {
			const whole = texts.find(
				(node) =>
					isText(node) &&
					headingLikeness(section, node) >= part &&
					isOpenTo(node, section, links) &&
					!(turned ? links.apart(node, section) : links.apart(section, node)),
			);
			if (!whole) continue;
			const link = (node: ProvisionNode, reasons: readonly AlignmentReason[]) =>
				links.add({
					left: turned ? whole : node,
					right: turned ? node : whole,
					confidence: part,
					method: 'text',
					reasons,
					review: false,
				});
			const heading = reasonsOf(section, whole, false);
			link(section, [...heading, { code: 'joined-text' }]);
			for (const child of piecesOf(section, whole, sections, links)) link(child, [{ code: 'joined-text' }]);
		}
	}
}

/** Whether a text has no partner, or one that stands below the section. */
function isOpenTo(node: ProvisionNode, section: ProvisionNode, links: ProvisionLinks): boolean {
	const partner = links.partner(node);
	return partner === undefined || above(partner).includes(section);
}

/** Free texts below a section that stand in another text. */
function piecesOf(
	section: ProvisionNode,
	whole: ProvisionNode,
	nodes: readonly ProvisionNode[],
	links: ProvisionLinks,
): ProvisionNode[] {
	const grams = bigrams(whole.described.content ?? '');
	return links
		.free(nodes)
		.filter((node) => node.parent === section && node.kind === 'text' && node.described.content !== null)
		.filter((node) => containment(bigrams(node.described.content ?? ''), grams) >= part);
}
