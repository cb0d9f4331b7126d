import { limits } from '@qingdan/schema';
import type { AlignmentReason, Pair } from '../comparison.js';
import { assign } from './assign.js';
import { type ItemLikeness, type LikenessTable, likenessTable } from './item-similarity.js';
import type { ProvisionNode } from './provision-node.js';

/** Two provisions that belong together, and why. */
export interface ProvisionLink extends Pick<Pair, 'confidence' | 'method' | 'reasons' | 'review'> {
	readonly left: ProvisionNode;
	readonly right: ProvisionNode;
}

/** Provisions less alike than this are no pair: staying alone costs as much as a pair of this likeness gains. */
const price = 0.24;
/** Provisions under one heading are a pair with whatever text. */
const [sameHeading, atLeast] = [0.9, 0.3];
/** From here on a likeness is worth naming as a reason. */
const telling = 0.5;
/** A pair that leads the next best by less is for a person to look at. */
const margin = 0.08;

/** The links found so far; each provision has one partner, and further links make splits and mergers. */
export class ProvisionLinks {
	readonly all: ProvisionLink[] = [];
	readonly #partner = new Map<ProvisionNode, ProvisionNode>();

	/** @param apart what people have told apart, or given another place */
	constructor(readonly apart: (left: ProvisionNode, right: ProvisionNode) => boolean) {}

	add(link: ProvisionLink): void {
		this.all.push(link);
		if (!this.#partner.has(link.left)) this.#partner.set(link.left, link.right);
		if (!this.#partner.has(link.right)) this.#partner.set(link.right, link.left);
	}

	partner(node: ProvisionNode): ProvisionNode | undefined {
		return this.#partner.get(node);
	}

	free(nodes: readonly ProvisionNode[]): ProvisionNode[] {
		return nodes.filter((node) => !this.#partner.has(node));
	}
}

/** Links what says the same on both sides, where it is said once on each. */
export function linkEqual(
	left: readonly ProvisionNode[],
	right: readonly ProvisionNode[],
	links: ProvisionLinks,
): void {
	const [ours, theirs] = [onceByKey(links.free(left)), onceByKey(links.free(right))];
	for (const [key, a] of ours) {
		const b = theirs.get(key);
		if (!a || !b || links.apart(a, b)) continue;
		const reasons: AlignmentReason[] = [{ code: 'similar-text', likeness: 1 }];
		if (a.described.name !== '' && a.described.name === b.described.name)
			reasons.unshift({ code: 'equal-name' });
		links.add({ left: a, right: b, confidence: 1, method: 'text', reasons, review: false });
	}
}

/** Nodes by what they say; undefined where several say it. */
function onceByKey(nodes: readonly ProvisionNode[]): Map<string, ProvisionNode | undefined> {
	const found = new Map<string, ProvisionNode | undefined>();
	for (const node of nodes) {
		if (node.key === '') continue;
		found.set(node.key, found.has(node.key) ? undefined : node);
	}
	return found;
}

/**
 * Links the free nodes of two lists so that all links together are most alike, where staying alone has a price; among
 * partners that are all as alike, the one whose place is nearer.
 */
export function linkAlike(
	left: readonly ProvisionNode[],
	right: readonly ProvisionNode[],
	links: ProvisionLinks,
	{ least = price, within }: { least?: number; within?: Measured } = {},
): void {
	const [ours, theirs] = [links.free(left), links.free(right)];
	if (ours.length === 0 || theirs.length === 0) return;
	if (ours.length * theirs.length > limits.provisionPairs) {
		linkByNumber(ours, theirs, links);
		return;
	}
	const { at } = within ?? measured(ours, theirs);
	const likeness = likenessOf(ours, theirs, at, links);
	const near = likeness.map((values, row) =>
		values.map((value, column) => value - 1e-6 * Math.abs(row / ours.length - column / theirs.length)),
	);
	for (const [row, column] of assign(near, least)) {
		const [a, b] = [ours[row] as ProvisionNode, theirs[column] as ProvisionNode];
		const review = lead(likeness, row, column) < margin;
		links.add({ ...linkOf(a, b, at(a, b)), review });
	}
}

/** Two lists of provisions held against each other; how rare words are depends on what else is in the lists. */
export interface Measured {
	readonly table: LikenessTable;
	at(left: ProvisionNode, right: ProvisionNode): ItemLikeness;
}

export function measured(left: readonly ProvisionNode[], right: readonly ProvisionNode[]): Measured {
	const table = likenessTable(
		left.map(({ described }) => described),
		right.map(({ described }) => described),
	);
	const rows = new Map(left.map((node, row) => [node, row]));
	const columns = new Map(right.map((node, column) => [node, column]));
	return { table, at: (a, b) => table.at(rows.get(a) as number, columns.get(b) as number) };
}

/** How alike each of some provisions is to each of others; what was told apart is not alike at all. */
export function likenessOf(
	left: readonly ProvisionNode[],
	right: readonly ProvisionNode[],
	at: Measured['at'],
	links: ProvisionLinks,
): number[][] {
	return left.map((a) => right.map((b) => (links.apart(a, b) ? 0 : provisionLikeness(at(a, b)))));
}

/**
 * A provision is what its text says; a heading alone says little, as many are made of the same words, but two under one
 * heading answer each other.
 */
export function provisionLikeness({ name, text }: ItemLikeness): number {
	const both = Math.min(1, text * (1 + name / 2));
	return name >= sameHeading ? Math.max(both, Math.min(1, atLeast + text * (1 - atLeast))) : both;
}

/** A link with what speaks for it, in the order of its weight. */
export function linkOf(left: ProvisionNode, right: ProvisionNode, likeness: ItemLikeness): ProvisionLink {
	const { name, text } = likeness;
	const reasons: AlignmentReason[] = [];
	if (left.described.name !== '' && left.described.name === right.described.name)
		reasons.push({ code: 'equal-name' });
	else if (name >= telling) reasons.push({ code: 'similar-name', likeness: rounded(name) });
	if (text >= telling || reasons.length === 0)
		reasons.push({ code: 'similar-text', likeness: rounded(text) });
	return {
		left,
		right,
		confidence: rounded(provisionLikeness(likeness)),
		method: 'text',
		reasons,
		review: false,
	};
}

/** Too many to hold each against each: what bears the same number is held for the same, for a person to look at. */
function linkByNumber(
	left: readonly ProvisionNode[],
	right: readonly ProvisionNode[],
	links: ProvisionLinks,
): void {
	const byId = new Map(right.map((node) => [node.provision.id, node]));
	for (const node of left) {
		const other = byId.get(node.provision.id);
		if (!other || links.apart(node, other)) continue;
		const reasons: AlignmentReason[] = [{ code: 'same-number' }];
		links.add({ left: node, right: other, confidence: price, method: 'text', reasons, review: true });
	}
}

/** How far a pair is ahead of the best other partner of either side, and of staying alone. */
function lead(likeness: readonly (readonly number[])[], row: number, column: number): number {
	const values = likeness[row] as readonly number[];
	let rival = price;
	for (let at = 0; at < values.length; at++) if (at !== column) rival = Math.max(rival, values[at] as number);
	for (let at = 0; at < likeness.length; at++)
		if (at !== row) rival = Math.max(rival, likeness[at]?.[column] as number);
	return (values[column] as number) - rival;
}

export function rounded(value: number): number {
	return Math.round(value * 100) / 100;
}
