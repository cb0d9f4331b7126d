import type { Level } from '@qingdan/schema';
import type { BodyResolver, ResolvedBody } from '../text/body.js';
import type { Classified } from './kinds/kind.js';
import { folded, substantive } from './kinds/kind.js';

/** A list of printed names, which counts as its values joined by 、. */
export interface NameList {
	readonly names: readonly string[];
	/** level of the document that prints them */
	readonly level: Level;
	/** who is responsible by a sentence that speaks for many lists at once (以下均需各县区政府落实) */
	readonly standing?: readonly string[];
}

/** A change between two lists of bodies, in offsets of the joined texts. */
export interface NameChange extends Classified {
	readonly left: { readonly start: number; readonly end: number };
	readonly right: { readonly start: number; readonly end: number };
}

interface Entry {
	readonly name: string;
	readonly index: number;
	readonly start: number;
	readonly end: number;
	readonly body: ResolvedBody | undefined;
}

/** The values of an array field as one text. */
export function joinNames(names: readonly string[]): string {
	return names.join('、');
}

/** Compares two lists of bodies by what the names stand for, not by order or wording. */
export function compareNames(left: NameList, right: NameList, bodies: BodyResolver): NameChange[] {
	const ours = entries(left, bodies);
	const theirs = entries(right, bodies);
	const pairs = matches(ours, theirs);
	const partnered = new Set(pairs.flat());
	const added = theirs.filter((entry) => !partnered.has(entry));
	const removed = ours.filter((entry) => !partnered.has(entry));
	const [coveredHere, coveredThere] = [standingBodies(left, bodies), standingBodies(right, bodies)];
	const leads = leadMoved(ours, theirs, pairs);
	const renamed = pairs
		.filter(([a, b]) => a.name !== b.name)
		.map(([a, b]) => ({ left: span(a), right: span(b), ...renaming(a, b, left.level, right.level) }));
	return [
		...renamed,
		...removed.map((entry) => ({
			...(isCovered(entry, coveredThere)
				? folded('term-equivalent', 'orthographic')
				: substantive('department-removed', 'unclear')),
			left: span(entry),
			right: placeIn(theirs, entry.index),
		})),
		...added.map((entry) => ({
			...(isCovered(entry, coveredHere)
				? folded('term-equivalent', 'orthographic')
				: substantive(
						'department-added',
						'neutral',
						leads && entry.index === 0 ? { facets: ['lead-department-changed'] } : {},
					)),
			left: placeIn(ours, entry.index),
			right: span(entry),
		})),
		...(leads && partnered.has(theirs[0] as Entry) && partnered.has(ours[0] as Entry)
			? leadChange(ours, theirs)
			: []),
	].sort((a, b) => a.right.start - b.right.start || a.left.start - b.left.start);
}

function standingBodies({ standing = [] }: NameList, bodies: BodyResolver): ReadonlySet<string> {
	return new Set(standing.flatMap((name) => [name, bodies.resolveEntry(name)?.body ?? name]));
}

/** Whether a standing sentence of the other text names the same body. */
function isCovered({ name, body }: Entry, standing: ReadonlySet<string>): boolean {
	return standing.has(name) || (body !== undefined && standing.has(body.body));
}

function entries({ names }: NameList, bodies: BodyResolver): Entry[] {
	let start = 0;
	return names.map((name, index) => {
		const entry = { name, index, start, end: start + name.length, body: bodies.resolveEntry(name) };
		start = entry.end + 1;
		return entry;
	});
}

function matches(ours: readonly Entry[], theirs: readonly Entry[]): [Entry, Entry][] {
	const free = new Set(theirs);
	return ours.flatMap((entry) => {
		const same = [...free].find((other) => other.name === entry.name);
		const partner = same ?? [...free].find((other) => entry.body && other.body?.body === entry.body.body);
		if (!partner) return [];
		free.delete(partner);
		return [[entry, partner] as [Entry, Entry]];
	});
}

/** Each body at its own document's level is the same body in another place; at one level it is another way to write it. */
function renaming(a: Entry, b: Entry, left: Level, right: Level): Classified {
	if (a.body?.level === left && b.body?.level === right) return folded('department-localised', 'localised');
	if (a.body?.level === b.body?.level) return folded('term-equivalent', 'orthographic');
	return substantive('authority-level-dropped', 'unclear');
}

function leadMoved(
	ours: readonly Entry[],
	theirs: readonly Entry[],
	pairs: readonly [Entry, Entry][],
): boolean {
	const [first, now] = [ours[0], theirs[0]];
	if (!first || !now) return false;
	return !pairs.some(([a, b]) => a === first && b === now);
}

/** Both leading bodies stand on both sides, in another order. */
function leadChange(ours: readonly Entry[], theirs: readonly Entry[]): NameChange[] {
	const [first, now] = [ours[0] as Entry, theirs[0] as Entry];
	return [
		{
			...substantive('lead-department-changed', 'neutral'),
			left: span(first),
			right: span(now),
		},
	];
}

function span({ start, end }: Entry): { start: number; end: number } {
	return { start, end };
}

function placeIn(list: readonly Entry[], index: number): { start: number; end: number } {
	const at = list[index]?.start ?? list.at(-1)?.end ?? 0;
	return { start: at, end: at };
}
