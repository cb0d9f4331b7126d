import { type Lexicon, type Token, tokenise } from '../text/token.js';
import type { ListEdit } from './shortest-edits.js';
import { type Effort, fullEffort, tokenEdits } from './token-edits.js';

/** A stretch in which two texts differ, in UTF-16 offsets of each; one of the two may be empty. */
export interface TextEdit {
	readonly left: { readonly start: number; readonly end: number };
	readonly right: { readonly start: number; readonly end: number };
	/** too much differs to be told apart word by word: the stretch counts as replaced whole */
	readonly bounded?: true;
}

/** What two token lists share, as a part of both together, and where they differ. */
export interface Difference {
	readonly edits: readonly TextEdit[];
	/** 0 to 1: equal tokens of all tokens */
	readonly likeness: number;
}

const clauseEnds = '，。；：！？,;:!?';
const clauseEnd = new RegExp(`[${clauseEnds}]`);
const clauseEndCodes: ReadonlySet<number> = new Set([...clauseEnds].map((mark) => mark.charCodeAt(0)));

function isClauseEnd(code: number): boolean {
	return clauseEndCodes.has(code);
}

/**
 * The differences of two texts, readable, as those of their tokens; clauses that both begin or end with are left aside
 * before anything is cut into tokens.
 */
export function textDifference(
	left: string,
	right: string,
	lexicon?: Lexicon,
	effort: Effort = fullEffort(),
): Difference {
	const [start, end] = sharedEnds(left, right);
	const ours = tokenise(left.slice(start, left.length - end), lexicon);
	const theirs = tokenise(right.slice(start, right.length - end), lexicon);
	const { edits, likeness } = difference(ours, theirs, effort);
	const changed = (1 - likeness) * (ours.length + theirs.length);
	const all = ours.length + theirs.length + 2 * (start + end);
	const moved = ({ start: from, end: to }: TextEdit['left']) => ({ start: from + start, end: to + start });
	return {
		edits:
			start === 0
				? edits
				: edits.map(({ left: a, right: b, ...more }) => ({ ...more, left: moved(a), right: moved(b) })),
		likeness: all === 0 ? 1 : 1 - changed / all,
	};
}

/** How many characters two texts share at their beginnings and at their ends, in whole clauses: no token reaches across. */
function sharedEnds(left: string, right: string): [number, number] {
	const shorter = Math.min(left.length, right.length);
	let start = 0;
	while (start < shorter && left.charCodeAt(start) === right.charCodeAt(start)) start++;
	let end = 0;
	const [ours, theirs] = [left.length - 1, right.length - 1];
	while (end < shorter - start && left.charCodeAt(ours - end) === right.charCodeAt(theirs - end)) end++;
	while (start > 0 && !isClauseEnd(left.charCodeAt(start - 1))) start--;
	while (end > 0 && !isClauseEnd(left.charCodeAt(left.length - end - 1))) end--;
	const split = opened(left, left.length - end) || opened(right, right.length - end);
	return [opened(left, start) ? 0 : start, split ? 0 : end];
}

/** Whether a place lies inside brackets. */
function opened(text: string, at: number): boolean {
	for (const [open, close] of [
		['《', '》'],
		['（', '）'],
	] as const) {
		const last = at === 0 ? -1 : text.lastIndexOf(open, at - 1);
		if (last >= 0 && text.indexOf(close, last) >= at) return true;
	}
	return false;
}

/** The differences of two token lists, readable: no marks of one character between marks, none across a punctuation mark. */
export function difference(
	left: readonly Token[],
	right: readonly Token[],
	effort: Effort = fullEffort(),
): Difference {
	const raw = tokenEdits(left, right, effort);
	const changed = raw.reduce(
		(sum, edit) => sum + edit.leftTo - edit.leftFrom + edit.rightTo - edit.rightFrom,
		0,
	);
	const all = left.length + right.length;
	const likeness = all === 0 ? 1 : 1 - changed / all;
	const edits = joined(raw, left, right, likeness)
		.map((edit) => settled(edit, left, right))
		.flatMap((edit) => parted(edit, left, right))
		.map((edit) => inOffsets(edit, left, right));
	return { edits, likeness };
}

/** Texts less alike than this share characters by chance. */
const loose = 0.75;

/**
 * Joins edits that a single character parts: a lone equal character between two marks is chance. Where the texts are far
 * apart, so are two. A name, a term or a quantity that is an edit by itself stays one.
 */
function joined(
	edits: readonly ListEdit[],
	left: readonly Token[],
	right: readonly Token[],
	likeness: number,
): ListEdit[] {
	const reach = likeness < loose ? 2 : 1;
	const result: ListEdit[] = [];
	for (const edit of edits) {
		const last = result.at(-1);
		const between = last ? left.slice(last.leftTo, edit.leftFrom) : [];
		const chance = between.length <= reach && between.every(({ kind }) => kind === 'character');
		if (last && chance && replacesWith(last, edit, likeness, between.length, left, right)) {
			last.leftTo = edit.leftTo;
			last.rightTo = edit.rightTo;
			if (edit.bounded) last.bounded = true;
		} else result.push({ ...edit });
	}
	return result;
}

/** Whether two edits are parts of one replacement. */
function replacesWith(
	last: ListEdit,
	edit: ListEdit,
	likeness: number,
	gap: number,
	left: readonly Token[],
	right: readonly Token[],
): boolean {
	if ([last, edit].some((one) => isName(one, left, right))) return false;
	const letters = ({ leftFrom, leftTo, rightFrom, rightTo }: ListEdit) =>
		leftTo - leftFrom + rightTo - rightFrom;
	// 体检 → 体格检查: two pieces of one word.
	const word = !mixed(last, edit) && gap === 1 && Math.min(letters(last), letters(edit)) === 1;
	if (word)
		return [last, edit].every(
			({ leftFrom, leftTo, rightFrom, rightTo }) =>
				everyToken(left, leftFrom, leftTo, isCharacter) && everyToken(right, rightFrom, rightTo, isCharacter),
		);
	return likeness < loose ? mixed(last, edit) : bothSides(last) && bothSides(edit);
}

/** Whether an edit replaces nothing but names, terms and quantities. */
function isName(
	{ leftFrom, leftTo, rightFrom, rightTo }: ListEdit,
	left: readonly Token[],
	right: readonly Token[],
) {
	const named = (tokens: readonly Token[], from: number, to: number) =>
		to > from && everyToken(tokens, from, to, ({ kind }) => kind !== 'character' && kind !== 'punctuation');
	return named(left, leftFrom, leftTo) && named(right, rightFrom, rightTo);
}

/** Stops at the first token that fails and copies nothing: an edit that grows is asked for each piece it takes in. */
function everyToken(
	tokens: readonly Token[],
	from: number,
	to: number,
	holds: (token: Token) => boolean,
): boolean {
	for (let at = from; at < to; at++) if (!holds(tokens[at] as Token)) return false;
	return true;
}

function isCharacter({ kind }: Token): boolean {
	return kind === 'character';
}

/** Two deletions in a row, or two insertions, are two losses or two gains; anything else is one thing said otherwise. */
function mixed(a: ListEdit, b: ListEdit): boolean {
	const deletes = a.rightFrom === a.rightTo && b.rightFrom === b.rightTo;
	const inserts = a.leftFrom === a.leftTo && b.leftFrom === b.leftTo;
	return !deletes && !inserts;
}

function bothSides(edit: ListEdit): boolean {
	return edit.leftTo > edit.leftFrom && edit.rightTo > edit.rightFrom;
}

/**
 * Slides a pure insertion or deletion to where it reads best: a phrase that repeats its surroundings can stand at several
 * places, and it belongs between punctuation marks.
 */
function settled(edit: ListEdit, left: readonly Token[], right: readonly Token[]): ListEdit {
	const deletion = edit.rightFrom === edit.rightTo;
	const insertion = edit.leftFrom === edit.leftTo;
	if (deletion === insertion) return edit;
	const tokens = deletion ? left : right;
	const from = deletion ? edit.leftFrom : edit.rightFrom;
	const to = deletion ? edit.leftTo : edit.rightTo;
	const same = (a: number, b: number) => tokens[a] !== undefined && tokens[a]?.text === tokens[b]?.text;
	const slides = [0];
	for (let by = 1; same(from - by, to - by); by++) slides.push(-by);
	for (let by = 1; same(from + by - 1, to + by - 1); by++) slides.push(by);
	const best = slides.reduce((a, b) =>
		merit(tokens, from + b, to + b) > merit(tokens, from + a, to + a) ? b : a,
	);
	return {
		leftFrom: edit.leftFrom + best,
		leftTo: edit.leftTo + best,
		rightFrom: edit.rightFrom + best,
		rightTo: edit.rightTo + best,
	};
}

/** How well a stretch of tokens reads as a phrase of its own. */
function merit(tokens: readonly Token[], from: number, to: number): number {
	const ends = (token: Token | undefined) => token === undefined || clauseEnd.test(token.text);
	const listMark = (token: Token | undefined) => token?.text === '、';
	const marks = (token: Token | undefined) => token === undefined || token.kind === 'punctuation';
	return (
		(ends(tokens[from - 1]) && ends(tokens[to - 1]) ? 8 : 0) +
		(ends(tokens[from]) && ends(tokens[to]) ? 6 : 0) +
		(listMark(tokens[from]) || listMark(tokens[to - 1]) ? 4 : 0) +
		(marks(tokens[from - 1]) ? 2 : 0) +
		(marks(tokens[to]) ? 2 : 0)
	);
}

/** Parts an edit at the ends of clauses, so that no mark reaches across a punctuation mark. */
function parted(edit: ListEdit, left: readonly Token[], right: readonly Token[]): ListEdit[] {
	if (edit.rightFrom === edit.rightTo) {
		return cuts(left, edit.leftFrom, edit.leftTo).map(([leftFrom, leftTo]) => ({
			...edit,
			leftFrom,
			leftTo,
		}));
	}
	if (edit.leftFrom === edit.leftTo) {
		return cuts(right, edit.rightFrom, edit.rightTo).map(([rightFrom, rightTo]) => ({
			...edit,
			rightFrom,
			rightTo,
		}));
	}
	const closing = (token: Token | undefined) => token !== undefined && clauseEnd.test(token.text);
	const lastOfBoth = closing(left[edit.leftTo - 1]) && closing(right[edit.rightTo - 1]);
	if (lastOfBoth && edit.leftTo - edit.leftFrom + edit.rightTo - edit.rightFrom > 2) {
		const body = { ...edit, leftTo: edit.leftTo - 1, rightTo: edit.rightTo - 1 };
		return [
			...parted(body, left, right),
			{ ...edit, leftFrom: edit.leftTo - 1, rightFrom: edit.rightTo - 1 },
		];
	}
	return unequallyParted(edit, left, right);
}

/**
 * A replacement of words by words and whole clauses: the clauses are a gain, or a loss, of their own. Where it begins with a
 * clause they stand before the words that answer, else behind them.
 */
function unequallyParted(edit: ListEdit, left: readonly Token[], right: readonly Token[]): ListEdit[] {
	const [ours, theirs] = [cuts(left, edit.leftFrom, edit.leftTo), cuts(right, edit.rightFrom, edit.rightTo)];
	if ((ours.length === 1) === (theirs.length === 1)) return [edit];
	const begins = (tokens: readonly Token[], at: number) =>
		at === 0 || clauseEnd.test(tokens[at - 1]?.text ?? '');
	const atStart = begins(left, edit.leftFrom) && begins(right, edit.rightFrom);
	const longer = ours.length > 1 ? left : right;
	const pieces = ours.length > 1 ? ours : theirs;
	const cut = atStart ? (pieces.at(-1)?.[0] as number) : wordsEnd(longer, pieces[0] as [number, number]);
	const [first, last] = ours.length > 1 ? [edit.leftFrom, edit.leftTo] : [edit.rightFrom, edit.rightTo];
	if (cut <= first || cut >= last) return [edit];
	const [leftCut, rightCut] =
		ours.length > 1
			? [cut, atStart ? edit.rightFrom : edit.rightTo]
			: [atStart ? edit.leftFrom : edit.leftTo, cut];
	return [
		{ ...edit, leftTo: leftCut, rightTo: rightCut },
		{ ...edit, leftFrom: leftCut, rightFrom: rightCut },
	].flatMap((piece) =>
		piece.leftFrom === piece.leftTo || piece.rightFrom === piece.rightTo
			? parted(piece, left, right)
			: [piece],
	);
}

/** Where a clause ends, without the mark that closes it. */
function wordsEnd(tokens: readonly Token[], [, to]: readonly [number, number]): number {
	return clauseEnd.test(tokens[to - 1]?.text ?? '') ? to - 1 : to;
}

/** Cuts a stretch into clauses: each with the mark that closes it, or the mark that opens it where the stretch begins with one. */
function cuts(tokens: readonly Token[], from: number, to: number): [number, number][] {
	const opens = clauseEnd.test(tokens[from]?.text ?? '');
	const pieces: [number, number][] = [];
	let start = from;
	for (let at = from + 1; at < to; at++) {
		const mark = clauseEnd.test(tokens[opens ? at : at - 1]?.text ?? '');
		if (mark) {
			pieces.push([start, at]);
			start = at;
		}
	}
	return [...pieces, [start, to]];
}

function inOffsets(edit: ListEdit, left: readonly Token[], right: readonly Token[]): TextEdit {
	return {
		left: span(left, edit.leftFrom, edit.leftTo),
		right: span(right, edit.rightFrom, edit.rightTo),
		...(edit.bounded ? { bounded: true } : {}),
	};
}

function span(tokens: readonly Token[], from: number, to: number): { start: number; end: number } {
	const start = tokens[from]?.start ?? tokens.at(-1)?.end ?? 0;
	return { start, end: to > from ? (tokens[to - 1]?.end ?? start) : start };
}
