import { limits } from '@qingdan/schema';
import type { Token } from '../text/token.js';
import { betweenAnchors } from './anchors.js';
import { type ListEdit, shortestEdits } from './shortest-edits.js';

/** What may still be spent on looking for the fewest edits: it grows with the square of their number (Myers 1986). */
export interface Effort {
	left: number;
}

/** As much as one text may take; texts that are compared together share it. */
export function fullEffort(): Effort {
	return { left: limits.edits ** 2 };
}

/**
 * The fewest edits of tokens; of long texts the edits of sentences, and of tokens inside the sentences that differ. What
 * would take more effort than is left counts as replaced whole.
 */
export function tokenEdits(left: readonly Token[], right: readonly Token[], effort: Effort): ListEdit[] {
	if (left.length + right.length <= limits.comparedTokens) return edits(left, right, effort);
	const [ours, theirs] = [sentencesOf(left), sentencesOf(right)];
	return edits(ours, theirs, effort)
		.flatMap((edit) => pairwise(edit, ours, theirs, left, right))
		.map((edit) => ({
			leftFrom: tokenAt(ours, edit.leftFrom, left),
			leftTo: tokenAt(ours, edit.leftTo, left),
			rightFrom: tokenAt(theirs, edit.rightFrom, right),
			rightTo: tokenAt(theirs, edit.rightTo, right),
		}))
		.flatMap((piece) => (isLong(piece) ? inside(piece, left, right, anchored) : [piece]))
		.flatMap((piece) =>
			isLong(piece)
				? [{ ...piece, bounded: true as const }]
				: inside(piece, left, right, (a, b) => edits(a, b, effort)),
		);
}

function sizeOf({ leftFrom, leftTo, rightFrom, rightTo }: ListEdit): number {
	return leftTo - leftFrom + rightTo - rightFrom;
}

/** Whether a replacement is too long to be looked into. */
function isLong(edit: ListEdit): boolean {
	return edit.leftTo > edit.leftFrom && edit.rightTo > edit.rightFrom && sizeOf(edit) > limits.comparedTokens;
}

/** The edits inside a stretch, in places of the whole lists. */
function inside(
	{ leftFrom, leftTo, rightFrom, rightTo }: ListEdit,
	left: readonly Token[],
	right: readonly Token[],
	find: (left: readonly Token[], right: readonly Token[]) => ListEdit[],
): ListEdit[] {
	return find(left.slice(leftFrom, leftTo), right.slice(rightFrom, rightTo)).map((edit) => ({
		...edit,
		leftFrom: leftFrom + edit.leftFrom,
		leftTo: leftFrom + edit.leftTo,
		rightFrom: rightFrom + edit.rightFrom,
		rightTo: rightFrom + edit.rightTo,
	}));
}

function anchored(left: readonly Token[], right: readonly Token[]): ListEdit[] {
	const longer = new Map<string, number>();
	return betweenAnchors(numbered(left, longer), numbered(right, longer));
}

/** Too many sentences in a row that differ are held against one another in their order, where they are equally many. */
function pairwise(
	edit: ListEdit,
	ours: readonly Sentence[],
	theirs: readonly Sentence[],
	left: readonly Token[],
	right: readonly Token[],
): ListEdit[] {
	const { leftFrom, leftTo, rightFrom, rightTo } = edit;
	const tokens =
		tokenAt(ours, leftTo, left) -
		tokenAt(ours, leftFrom, left) +
		tokenAt(theirs, rightTo, right) -
		tokenAt(theirs, rightFrom, right);
	if (tokens <= limits.comparedTokens || leftTo - leftFrom !== rightTo - rightFrom) return [edit];
	return [...Array(leftTo - leftFrom).keys()].map((at) => ({
		leftFrom: leftFrom + at,
		leftTo: leftFrom + at + 1,
		rightFrom: rightFrom + at,
		rightTo: rightFrom + at + 1,
	}));
}

const sentenceEnd = /[。；！？\n]/;

interface Sentence {
	readonly text: string;
	/** index of its first token */
	readonly from: number;
}

function sentencesOf(tokens: readonly Token[]): Sentence[] {
	const sentences: Sentence[] = [];
	let from = 0;
	for (let at = 1; at <= tokens.length; at++) {
		if (at < tokens.length && !sentenceEnd.test(tokens[at - 1]?.text ?? '')) continue;
		const text = tokens.slice(from, at).map((token) => token.text);
		sentences.push({ text: text.join(''), from });
		from = at;
	}
	return sentences;
}

function tokenAt(sentences: readonly Sentence[], index: number, tokens: readonly Token[]): number {
	return sentences[index]?.from ?? tokens.length;
}

/** Equal numbers for equal texts: a character is its code, and what is longer has its place in a list. */
function numbered(list: readonly { text: string }[], longer: Map<string, number>): number[] {
	const result: number[] = new Array(list.length);
	for (let at = 0; at < list.length; at++) {
		const { text } = list[at] as { text: string };
		let number = text.length === 1 ? text.charCodeAt(0) : longer.get(text);
		if (number === undefined) {
			number = 0x10000 + longer.size;
			longer.set(text, number);
		}
		result[at] = number;
	}
	return result;
}

/** The fewest edits, or one that replaces everything where more would be needed than the effort allows. */
function edits(
	left: readonly { text: string }[],
	right: readonly { text: string }[],
	effort: Effort,
): ListEdit[] {
	if (left.length === 0 || right.length === 0)
		return left.length + right.length === 0 ? [] : [all(left, right)];
	const longer = new Map<string, number>();
	const most = Math.min(limits.edits, Math.floor(Math.sqrt(effort.left)));
	const found = shortestEdits(numbered(left, longer), numbered(right, longer), most);
	let count = 0;
	if (found) for (const edit of found) count += sizeOf(edit);
	else count = Math.min(most, left.length + right.length);
	effort.left -= count * count;
	return found ?? [{ ...all(left, right), bounded: true }];
}

function all(left: readonly unknown[], right: readonly unknown[]): ListEdit {
	return { leftFrom: 0, leftTo: left.length, rightFrom: 0, rightTo: right.length };
}
