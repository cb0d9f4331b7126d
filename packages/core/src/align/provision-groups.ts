import type { Pair, Related } from '../comparison.js';
import type { NumberedProvision } from '../policy/provision-id.js';
import type { ProvisionLink, ProvisionLinks } from './provision-links.js';
import { isSilent, type ProvisionNode, unitOf } from './provision-node.js';
import { sharedRun } from './provision-overlaps.js';

/** Pieces of text of the two sides that answer each other; one against several where a text was parted or joined. */
export interface ProvisionPieces {
	readonly left: readonly NumberedProvision[];
	readonly right: readonly NumberedProvision[];
	/** whether the one stands under what does not belong to what the other stands under */
	readonly moved: boolean;
}

/** Units of the two sides that belong together, with all that stands below them. */
export interface ProvisionPair extends Pick<Pair, 'confidence' | 'method' | 'reasons' | 'review'> {
	/** the units themselves: headings, articles, numbered texts under headings */
	readonly left: readonly NumberedProvision[];
	readonly right: readonly NumberedProvision[];
	/** whether it stands under a heading that belongs to another one */
	readonly moved: boolean;
	/** the units' own texts that answer each other, and parts whose text a unit on the other side says itself */
	readonly said: readonly Pick<ProvisionPieces, 'left' | 'right'>[];
	/** parts below the units that answer each other */
	readonly parts: readonly ProvisionPieces[];
	/** parts below the units that nothing answers */
	readonly alone: Pick<ProvisionPieces, 'left' | 'right'>;
}

/** A unit that nothing answers, with the parts below it that nothing answers. */
export interface LoneUnit {
	readonly unit: NumberedProvision;
	readonly parts: readonly NumberedProvision[];
}

/** What the links of two trees come to. */
export interface ProvisionGroups {
	readonly pairs: readonly ProvisionPair[];
	/** parts that went from one unit to another one */
	readonly moved: readonly ProvisionPieces[];
	/** the units between which parts went, each with what they share */
	readonly related: readonly Related<string>[];
	readonly added: readonly LoneUnit[];
	readonly removed: readonly LoneUnit[];
}

interface Group {
	readonly left: Set<ProvisionNode>;
	readonly right: Set<ProvisionNode>;
	readonly links: ProvisionLink[];
}

/**
 * Links that share a provision become one group. Groups of units are pairs; what belongs together below them is told with
 * them. Pairs stand in printed order of the left.
 */
export function groupedProvisions(
	left: readonly ProvisionNode[],
	right: readonly ProvisionNode[],
	links: ProvisionLinks,
): ProvisionGroups {
	const own = links.all.map((link) => ({ link, left: unitOf(link.left), right: unitOf(link.right) }));
	// What a person says of a part and a unit is said of the unit above that part, too.
	const ofUnits = own.filter(
		({ link, left: a, right: b }) =>
			(link.left === a && link.right === b) ||
			(link.method === 'confirmed' && (link.left === a || link.right === b)),
	);
	const units = components(ofUnits.map(({ link, left: a, right: b }) => ({ ...link, left: a, right: b })));
	const groupOf = new Map(
		units.flatMap((group) => [...group.left, ...group.right].map((node) => [node, group])),
	);
	const below = own.filter(({ link, left: a, right: b }) => link.left !== a || link.right !== b);
	const within = new Map(units.map((group) => [group, [] as ProvisionLink[]]));
	const across: ProvisionLink[] = [];
	for (const { link, left: a, right: b } of below) {
		const group = groupOf.get(a);
		if (group && group === groupOf.get(b)) within.get(group)?.push(link);
		else across.push(link);
	}
	const standing = new Set(links.all.map((link) => key(link.left, link.right)));
	const free = { left: byUnit(links.free(left)), right: byUnit(links.free(right)) };
	return {
		pairs: units
			.map((group) => pairOf(group, within.get(group) ?? [], standing, free))
			.sort((a, b) => a.place - b.place)
			.map(({ place, ...pair }) => pair),
		moved: across.map((link) => ({
			left: [link.left.provision],
			right: [link.right.provision],
			moved: true,
		})),
		related: relatedBy(across),
		removed: loneUnits(left, groupOf, free.left),
		added: loneUnits(right, groupOf, free.right),
	};
}

type Free = { readonly left: PartsOfUnit; readonly right: PartsOfUnit };
type PartsOfUnit = ReadonlyMap<ProvisionNode, readonly ProvisionNode[]>;

function pairOf(group: Group, below: readonly ProvisionLink[], standing: ReadonlySet<string>, free: Free) {
	const { left, right, links } = group;
	const [first] = links;
	const isOne = left.size === 1 && right.size === 1;
	const isUnit = (node: ProvisionNode) => left.has(node) || right.has(node);
	const pieces = components(below).map((piece) => ({
		...piece,
		own: [...piece.left, ...piece.right].some(isUnit),
	}));
	const parts = pieces.filter(({ own }) => !own);
	const alone = (units: ReadonlySet<ProvisionNode>, parted: PartsOfUnit) =>
		inPrint([...units].flatMap((unit) => parted.get(unit) ?? []));
	return {
		place: Math.min(...[...left].map(({ place }) => place)),
		left: inPrint(left),
		right: inPrint(right),
		confidence: Math.min(...links.map(({ confidence }) => confidence)),
		method: first?.method ?? ('text' as const),
		reasons: isOne ? (first?.reasons ?? []) : reasonsOfAll(links),
		// The halves of what was split compete with each other: only a further part may be in doubt.
		review: (isOne ? links : links.slice(1)).some(({ review }) => review),
		moved: isOne && first !== undefined && !standsUnder(first, standing),
		said: saidBy(
			group,
			pieces.filter(({ own }) => own),
		).map((piece) => ({ left: inPrint(piece.left), right: inPrint(piece.right) })),
		parts: parts
			.sort((a, b) => placeOf(a.left) - placeOf(b.left))
			.map((part) => ({
				left: inPrint(part.left),
				right: inPrint(part.right),
				moved: part.links.every((link) => !standsUnder(link, standing)),
			})),
		alone: { left: alone(left, free.left), right: alone(right, free.right) },
	};
}

/**
 * The texts of units that answer each other: those that answer parts, and the others with one another. What is left without
 * a unit on the other side joins the first that answers a part.
 */
function saidBy(
	{ left, right }: Pick<Group, 'left' | 'right'>,
	pieces: readonly Group[],
): Pick<Group, 'left' | 'right'>[] {
	const told = new Set(pieces.flatMap((piece) => [...piece.left, ...piece.right]));
	const rest = {
		left: new Set([...left].filter((node) => !told.has(node))),
		right: new Set([...right].filter((node) => !told.has(node))),
	};
	const [first, ...others] = pieces;
	if (!first) return [rest];
	if (rest.left.size > 0 && rest.right.size > 0) return [rest, ...pieces];
	const joined = {
		left: new Set([...first.left, ...rest.left]),
		right: new Set([...first.right, ...rest.right]),
	};
	return [joined, ...others];
}

/** Links that share a provision on either side, together; in the order of their first links. */
function components(links: readonly ProvisionLink[]): Group[] {
	const groups: Group[] = [];
	const groupOf = new Map<ProvisionNode, Group>();
	for (const link of links) {
		const [ours, theirs] = [groupOf.get(link.left), groupOf.get(link.right)];
		const group = ours ?? theirs ?? { left: new Set(), right: new Set(), links: [] };
		if (!ours && !theirs) groups.push(group);
		if (ours && theirs && ours !== theirs) {
			for (const node of theirs.left) ours.left.add(node);
			for (const node of theirs.right) ours.right.add(node);
			for (const node of [...theirs.left, ...theirs.right]) groupOf.set(node, ours);
			ours.links.push(...theirs.links);
			groups.splice(groups.indexOf(theirs), 1);
		}
		group.left.add(link.left);
		group.right.add(link.right);
		group.links.push(link);
		groupOf.set(link.left, group).set(link.right, group);
	}
	return groups;
}

function byUnit(nodes: readonly ProvisionNode[]): PartsOfUnit {
	const found = new Map<ProvisionNode, ProvisionNode[]>();
	for (const node of nodes) {
		const unit = unitOf(node);
		if (node === unit || isSilent(node)) continue;
		found.set(unit, [...(found.get(unit) ?? []), node]);
	}
	return found;
}

function loneUnits(
	nodes: readonly ProvisionNode[],
	groupOf: ReadonlyMap<ProvisionNode, Group>,
	parts: PartsOfUnit,
): LoneUnit[] {
	return nodes
		.filter((node) => node === unitOf(node) && !groupOf.has(node))
		.map((node) => ({ unit: node.provision, parts: inPrint(parts.get(node) ?? []) }));
}

/** Units that share parts without one succeeding the other. */
function relatedBy(links: readonly ProvisionLink[]): Related<string>[] {
	const found = new Map<string, Related<string>>();
	for (const { left, right } of links) {
		const [a, b] = [unitOf(left), unitOf(right)];
		const known = found.get(key(a, b));
		const note = sharedRun(left, right);
		if (known && known.note.length >= note.length) continue;
		found.set(key(a, b), { left: [a.provision.id], right: [b.provision.id], note });
	}
	return [...found.values()];
}

function key(left: ProvisionNode, right: ProvisionNode): string {
	return `${left.place} ${right.place}`;
}

/** Whether the two stand under what belongs together, or both at the top. */
function standsUnder({ left, right }: ProvisionLink, standing: ReadonlySet<string>): boolean {
	if (!left.parent || !right.parent) return left.parent === right.parent;
	return standing.has(key(left.parent, right.parent));
}

function placeOf(nodes: ReadonlySet<ProvisionNode>): number {
	return Math.min(...[...nodes].map(({ place }) => place));
}

function inPrint(nodes: Iterable<ProvisionNode>): NumberedProvision[] {
	return [...nodes].sort((a, b) => a.place - b.place).map(({ provision }) => provision);
}

function reasonsOfAll(links: readonly ProvisionLink[]): Pair['reasons'] {
	const found = new Map(links.flatMap(({ reasons }) => reasons).map((reason) => [reason.code, reason]));
	return [...found.values()];
}
