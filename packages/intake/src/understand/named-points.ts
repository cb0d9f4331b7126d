import type { Provision } from '@qingdan/schema';
import { type MarkerKind, markerOf } from './markers.js';

/** Documents that are lists by name, and those that are where their points repeat one form. */
const suffix = '(?:[（(][^（）()]{1,24}[）)]){0,2}$';
const lists = new RegExp(`(?:清单|目录|事项)${suffix}`);
const measures = new RegExp(`(?:措施|举措|政策)(?:的?意见)?${suffix}`);
const fewest = 3;

/**
 * Finds the points of a list that prints no labels: numbers of one kind at the ends of the tree, each with a name and what is
 * said of it. A title must call the document a list; where it speaks of measures or policies, most points must
 * also end with who is responsible or state an amount. Laws, plans and notices have no such title and stay text.
 */
export function namedPointsOf(
	provisions: readonly Provision[],
	title: string,
): ReadonlySet<Provision> | undefined {
	const isList = lists.test(title);
	if (!isList && !measures.test(title)) return undefined;
	const kind = commonestKind(provisions.flatMap(leavesOf));
	const all = provisions.flatMap(allOf).filter(({ number }) => kind !== undefined && kindOf(number) === kind);
	const points = all.filter((one) => {
		const named = isList ? nameOf(one) : spokenName(one);
		return named !== undefined && (one.text !== undefined || endsTree(one));
	});
	if (points.length < fewest || points.length * 5 < all.length * 4) return undefined;
	const telling = points.filter(({ text = '', departments }) => departments || /\d(?:%|万?元|倍)/.test(text));
	if (!isList && telling.length * 5 < points.length * 3) return undefined;
	return new Set(points);
}

function kindOf(number: string | null): MarkerKind | undefined {
	return markerOf(number ?? '')?.kind;
}

function commonestKind(provisions: readonly Provision[]): MarkerKind | undefined {
	const counts = new Map<MarkerKind, number>();
	for (const { number } of provisions) {
		const kind = kindOf(number);
		if (kind) counts.set(kind, (counts.get(kind) ?? 0) + 1);
	}
	return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

function allOf(provision: Provision): Provision[] {
	return [provision, ...(provision.children ?? []).flatMap(allOf)];
}

/** Numbered provisions with nothing below them but further paragraphs and short lists of their own. */
function leavesOf(provision: Provision): Provision[] {
	return provision.number !== null && endsTree(provision)
		? [provision]
		: (provision.children ?? []).flatMap(leavesOf);
}

function endsTree({ children = [] }: Provision): boolean {
	return children.every(({ number, heading, children: below }) => {
		const kind = kindOf(number);
		const short = kind === undefined || kind === 'digit-bracket' || kind === 'circled' || kind === 'dash';
		return heading === undefined && !below && short;
	});
}

interface Named {
	readonly name: string;
	readonly text: string | undefined;
}

/** The name of a point and what is said of it: a heading, the words before a colon, or all of it where it is no sentence. */
export function nameOf(provision: Provision): Named | undefined {
	const { text } = provision;
	const entry = text !== undefined && [...text].length <= 80 && !/[。；;：:]/.test(text) ? text : undefined;
	return spokenName(provision) ?? (entry === undefined ? undefined : { name: entry, text: undefined });
}

function spokenName({ heading, text }: Provision): Named | undefined {
	if (heading !== undefined) return { name: heading, text };
	const [printed, name] = /^([^，,。；;：:]{2,30})[:：](?=.)/.exec(text ?? '') ?? [];
	return printed === undefined || name === undefined
		? undefined
		: { name, text: (text ?? '').slice(printed.length) };
}
