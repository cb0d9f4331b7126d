import { nameBit, type Profile } from './grams.js';
import type { LikenessTable } from './item-similarity.js';

/** A part is so alike to the whole, at least. */
const resembling = 1 / 4;
/**
 * What makes a part: so much of the part standing in the whole; so much of what stands there being
 * its own and not also the other part's; so much of the whole covered by both together.
 */
const third = 1 / 3;

/**
 * Finds what was split or merged: an item that stayed alone and is, beside the partner of a pair, another part of the
 * whole on the other side. A part says what the other part does not say; an item that merely resembles both has nothing of
 * its own. What the name of a part says beyond the other part, the whole mentions somewhere: it serves those people, too.
 * @param assigned pairs of row and column that belong together
 * @returns further pairs, each with the row or the column of an assigned one
 */
export function furtherParts(
	table: LikenessTable,
	assigned: readonly (readonly [number, number])[],
): [number, number][] {
	const [rows, columns] = [
		new Set(assigned.map(([row]) => row)),
		new Set(assigned.map(([, column]) => column)),
	];
	const loose = (items: readonly Profile[], used: ReadonlySet<number>) =>
		[...items.keys()].filter((at) => !used.has(at));
	const likeness = (row: number, column: number) => table.all[row]?.[column] ?? 0;
	const candidates = [
		...loose(table.right, columns).flatMap((column) =>
			best(assigned, ([row]) => likeness(row, column)).map(([row, first]) => ({
				link: [row, column] as [number, number],
				whole: table.left[row],
				parts: [table.right[first], table.right[column]],
			})),
		),
		...loose(table.left, rows).flatMap((row) =>
			best(assigned, ([, column]) => likeness(row, column)).map(([first, column]) => ({
				link: [row, column] as [number, number],
				whole: table.right[column],
				parts: [table.left[first], table.left[row]],
			})),
		),
	];
	return candidates
		.filter(
			({ whole, parts: [first, second] }) => whole && first && second && divide(whole, first, second, table),
		)
		.map(({ link }) => link);
}

type Pair = readonly [number, number];

/** The assigned pair whose whole a loose item resembles most, if it does so enough. */
function best(assigned: readonly Pair[], likeness: (pair: Pair) => number): Pair[] {
	let found: Pair | undefined;
	let most = resembling;
	for (const pair of assigned) {
		if (likeness(pair) < most) continue;
		most = likeness(pair);
		found = pair;
	}
	return found ? [found] : [];
}

/** Whether two items are two parts of a whole, by the weight of the words that they share with it. */
function divide(whole: Profile, first: Profile, second: Profile, { weights }: LikenessTable): boolean {
	const [inWhole, inFirst] = [new Set(whole.grams), new Set(first.grams)];
	const weight = (grams: readonly number[]) =>
		grams.reduce((sum, gram) => sum + (weights[gram] as number), 0);
	const ofFirst = first.grams.filter((gram) => inWhole.has(gram));
	const ofSecond = second.grams.filter((gram) => inWhole.has(gram));
	const both = weight(ofSecond.filter((gram) => inFirst.has(gram)));
	const [a, b] = [weight(ofFirst), weight(ofSecond)];
	const mentioned = (part: Profile, other: Profile) => {
		const inOther = new Set(other.grams);
		const own = part.grams.filter(
			(gram, at) => ((part.parts[at] as number) & nameBit) !== 0 && !inOther.has(gram),
		);
		return weight(own.filter((gram) => inWhole.has(gram))) >= weight(own) / 6;
	};
	return (
		b >= third * weight(second.grams) &&
		a - both >= third * a &&
		b - both >= third * b &&
		a + b - both >= third * weight(whole.grams) &&
		mentioned(first, second) &&
		mentioned(second, first)
	);
}
