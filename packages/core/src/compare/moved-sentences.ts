import { assign } from '../align/assign.js';
import { bareText } from '../text/layout.js';
import { bigrams, dice } from '../text/similarity.js';
import type { CellSpan } from './cell.js';
import { tooMany } from './region.js';

/** Two texts with the sentences that stand elsewhere in the other taken out. */
export interface Rearranged {
	/** sentences that are on both sides, in another order */
	readonly moved: readonly (readonly [left: CellSpan, right: CellSpan])[];
	/** what is left of each text, in pieces in order */
	readonly left: readonly CellSpan[];
	readonly right: readonly CellSpan[];
}

/** Shorter sentences are no statement that could be recognised elsewhere. */
const statement = 8;
/** Sentences as alike as this are one sentence. */
export const same = 2 / 3;

/** Finds the sentences of two texts, in pieces in order, that changed places: the fewest that explain the new order, by their length. */
export function rearranged(left: readonly CellSpan[], right: readonly CellSpan[]): Rearranged {
	const whole = { moved: [], left, right };
	const [ours, theirs] = [left.flatMap(sentencesOf), right.flatMap(sentencesOf)];
	if (ours.length < 2 || theirs.length < 2 || tooMany(ours, theirs)) return whole;
	const grams = (list: readonly CellSpan[]) => list.map((span) => bigrams(wordsOf(span)));
	const [some, others] = [grams(ours), grams(theirs)];
	const likeness = ours.map((a, row) =>
		theirs.map((b, column) =>
			isStatement(a) && isStatement(b)
				? dice(some[row] as Map<string, number>, others[column] as Map<string, number>) -
					1e-6 * Math.abs(row / ours.length - column / theirs.length)
				: 0,
		),
	);
	const pairs = assign(likeness, same);
	const kept = heaviestInOrder(pairs, (row) => size(ours[row] as CellSpan));
	const moved = pairs.filter((pair) => !kept.has(pair));
	if (moved.length === 0) return whole;
	return {
		moved: moved.map(([row, column]) => [ours[row] as CellSpan, theirs[column] as CellSpan] as const),
		left: left.flatMap((piece) =>
			piecesWithout(
				piece,
				moved.map(([row]) => ours[row] as CellSpan),
			),
		),
		right: right.flatMap((piece) =>
			piecesWithout(
				piece,
				moved.map(([, column]) => theirs[column] as CellSpan),
			),
		),
	};
}

/** The words of a span. */
export function wordsOf({ cell, start, end }: CellSpan): string {
	return cell.text.slice(start, end);
}

/** Whether a sentence says enough to be recognised elsewhere. */
export function isStatement(span: CellSpan): boolean {
	return bareText(wordsOf(span)).length >= statement;
}

function size({ start, end }: CellSpan): number {
	return end - start;
}

/** The sentences of a span: they end with 。！？； and line breaks outside brackets. */
export function sentencesOf({ cell, start: from, end }: CellSpan): CellSpan[] {
	const sentences: CellSpan[] = [];
	let start = from;
	let depth = 0;
	for (let at = from; at < end; at++) {
		const char = cell.text[at] as string;
		if (/[（(〔《“]/.test(char)) depth++;
		if (/[）)〕》”]/.test(char)) depth = Math.max(0, depth - 1);
		const closes = char === '\n' || (depth === 0 && /[。！？；]/.test(char));
		if (!closes && at < end - 1) continue;
		sentences.push({ cell, start, end: at + 1 });
		start = at + 1;
	}
	return sentences;
}

/** Of pairs in order of rows, those with rising columns that weigh most together (longest increasing subsequence, by weight). */
function heaviestInOrder<Pair extends readonly [number, number]>(
	pairs: readonly Pair[],
	weight: (row: number) => number,
): ReadonlySet<Pair> {
	const best: { readonly sum: number; readonly before: number }[] = [];
	for (const [at, [row, column]] of pairs.entries()) {
		let [sum, before] = [0, -1];
		for (let earlier = 0; earlier < at; earlier++) {
			const reached = best[earlier]?.sum ?? 0;
			if ((pairs[earlier]?.[1] ?? 0) < column && reached > sum) [sum, before] = [reached, earlier];
		}
		best.push({ sum: sum + weight(row), before });
	}
	let at = best.reduce((most, { sum }, index) => (sum > (best[most]?.sum ?? -1) ? index : most), 0);
	const kept = new Set<Pair>();
	while (at >= 0 && pairs[at]) {
		kept.add(pairs[at] as Pair);
		at = best[at]?.before ?? -1;
	}
	return kept;
}

/** What is left of a span without other spans of its text. */
export function piecesWithout(
	{ cell, start, end }: CellSpan,
	out: readonly { start: number; end: number }[],
): CellSpan[] {
	const pieces: CellSpan[] = [];
	let at = start;
	const inside = out.filter((one) => one.start >= start && one.end <= end);
	for (const gone of inside.sort((a, b) => a.start - b.start)) {
		if (gone.start > at) pieces.push({ cell, start: at, end: gone.start });
		at = gone.end;
	}
	if (at < end) pieces.push({ cell, start: at, end });
	return pieces;
}
