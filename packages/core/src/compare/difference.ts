import { type Lexicon, type Token, tokenise } from '../text/token.js';
import { cutsWord } from '../text/word-bounds.js';
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
const clauseEndCodes = new Uint8Array(0x10000);
for (const mark of clauseEnds) clauseEndCodes[mark.charCodeAt(0)] = 1;

function isClauseEnd(code: number): boolean {
	return clauseEndCodes[code] === 1;
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
	return {
		edits: start === 0 ? edits : edits.map((edit) => behind(edit, start)),
		likeness: all === 0 ? 1 : 1 - changed / all,
	};
}

/** An edit of the ends of two texts, in places of the whole texts. */
function behind({ left, right, bounded }: TextEdit, by: number): TextEdit {
	const moved = {
		left: { start: left.start + by, end: left.end + by },
		right: { start: right.start + by, end: right.end + by },
	};
	return bounded ? { ...moved, bounded } : moved;
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
	const split = end > 0 && (opened(left, left.length - end) || opened(right, right.length - end));
	return [opened(left, start) ? 0 : start, split ? 0 : end];
}

/** Whether a place lies inside brackets. */
function opened(text: string, at: number): boolean {
	return at > 0 && (openedBy(text, at, '《', '》') || openedBy(text, at, '（', '）'));
}

function openedBy(text: string, at: number, open: string, close: string): boolean {
	const last = text.lastIndexOf(open, at - 1);
	return last >= 0 && text.indexOf(close, last) >= at;
}

/** The differences of two token lists, readable: no marks of one character between marks, none across a punctuation mark. */
export function difference(
	left: readonly Token[],
	right: readonly Token[],
	effort: Effort = fullEffort(),
): Difference {
	const raw = tokenEdits(left, right, effort);
	const all = left.length + right.length;
	if (raw.length === 0) return { edits: [], likeness: 1 };
	let changed = 0;
	for (const { leftFrom, leftTo, rightFrom, rightTo } of raw)
		changed += leftTo - leftFrom + rightTo - rightFrom;
	const likeness = 1 - changed / all;
	const edits: TextEdit[] = [];
	for (const edit of wholeWords(settledAll(joined(raw, left, right, likeness), left, right), left, right))
		for (const piece of parted(edit, left, right)) edits.push(inOffsets(piece, left, right));
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

function settledAll(edits: readonly ListEdit[], left: readonly Token[], right: readonly Token[]): ListEdit[] {
	const result: ListEdit[] = [];
	for (const [at, edit] of edits.entries()) {
		const [last, next] = [result.at(-1), edits[at + 1]];
		const like = last !== undefined && !mixed(last, edit);
		const room = {
			before: edit.leftFrom - (last?.leftTo ?? 0),
			joins: like,
			after: (next?.leftFrom ?? left.length) - edit.leftTo,
		};
		result.push(settled(edit, room, left, right));
	}
	return result;
}

/**
 * Slides a pure insertion or deletion to where it reads best: a phrase that repeats its surroundings can stand at several
 * places, and it belongs between punctuation marks.
 * @param room equal tokens before it and after it, and whether it can join the loss or gain before them
 */
function settled(
	edit: ListEdit,
	room: { readonly before: number; readonly joins: boolean; readonly after: number },
	left: readonly Token[],
	right: readonly Token[],
): ListEdit {
	const deletion = edit.rightFrom === edit.rightTo;
	const insertion = edit.leftFrom === edit.leftTo;
	if (deletion === insertion) return edit;
	const tokens = deletion ? left : right;
	const from = deletion ? edit.leftFrom : edit.rightFrom;
	const to = deletion ? edit.leftTo : edit.rightTo;
	const same = (a: number, b: number) => tokens[a]?.text === tokens[b]?.text;
	const slides = [0];
	for (let by = 1; by <= room.before && same(from - by, to - by); by++) slides.push(-by);
	for (let by = 1; by <= room.after && same(from + by - 1, to + by - 1); by++) slides.push(by);
	if (slides.length === 1) return edit;
	const [other, place] = deletion ? [right, edit.rightFrom] : [left, edit.leftFrom];
	const worth = (by: number) =>
		merit(tokens, from + by, to + by) +
		(room.joins && room.before === -by ? oneMark : 0) -
		cutWord *
			[cutsWord(tokens, from + by), cutsWord(tokens, to + by), cutsWord(other, place + by)].filter(Boolean)
				.length;
	const best = slides.reduce((a, b) => (worth(b) > worth(a) ? b : a));
	return {
		...edit,
		leftFrom: edit.leftFrom + best,
		leftTo: edit.leftTo + best,
		rightFrom: edit.rightFrom + best,
		rightTo: edit.rightTo + best,
	};
}

/** What it is worth that two marks become one, in the measure of merit. */
const oneMark = 3;
/** What a cut word costs a stretch, in the measure of its merit: less than a clause is worth, more than a mark beside it. */
const cutWord = 3;

/** Widens edits to the words in which they begin and end, on both sides alike, and joins those that meet. */
function wholeWords(edits: readonly ListEdit[], left: readonly Token[], right: readonly Token[]): ListEdit[] {
	const result: ListEdit[] = [];
	for (const [at, edit] of edits.entries()) {
		let { leftFrom, leftTo, rightFrom, rightTo } = edit;
		const last = result.at(-1);
		const next = edits[at + 1];
		while (leftFrom > (last?.leftTo ?? 0) && (cutsWord(left, leftFrom) || cutsWord(right, rightFrom))) {
			leftFrom--;
			rightFrom--;
		}
		while (leftTo < (next?.leftFrom ?? left.length) && (cutsWord(left, leftTo) || cutsWord(right, rightTo))) {
			leftTo++;
			rightTo++;
		}
		if (last && last.leftTo === leftFrom && last.rightTo === rightFrom) {
			last.leftTo = leftTo;
			last.rightTo = rightTo;
			if (edit.bounded) last.bounded = true;
		} else result.push({ ...edit, leftFrom, leftTo, rightFrom, rightTo });
	}
	return result;
}

/** How well a stretch of tokens reads as a phrase of its own. */
function merit(tokens: readonly Token[], from: number, to: number): number {
	const ends = (token: Token | undefined) => token === undefined || closes(token);
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
	if (isOneClause(left, edit.leftFrom, edit.leftTo) && isOneClause(right, edit.rightFrom, edit.rightTo))
		return [edit];
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
	const lastOfBoth = closes(left[edit.leftTo - 1]) && closes(right[edit.rightTo - 1]);
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
	const begins = (tokens: readonly Token[], at: number) => at === 0 || closes(tokens[at - 1]);
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
	return closes(tokens[to - 1]) ? to - 1 : to;
}

/** Whether a token is a mark that ends a clause. */
function closes(token: Token | undefined): boolean {
	return token?.kind === 'punctuation' && isClauseEnd(token.text.charCodeAt(0));
}

/** Whether a stretch holds no mark that ends a clause. */
function isOneClause(tokens: readonly Token[], from: number, to: number): boolean {
	return everyToken(tokens, from, to, isWithin);
}

function isWithin(token: Token): boolean {
	return !closes(token);
}

/** Cuts a stretch into clauses: each with the mark that closes it, or the mark that opens it where the stretch begins with one. */
function cuts(tokens: readonly Token[], from: number, to: number): [number, number][] {
	const opens = closes(tokens[from]);
	const pieces: [number, number][] = [];
	let start = from;
	for (let at = from + 1; at < to; at++) {
		if (closes(tokens[opens ? at : at - 1])) {
			pieces.push([start, at]);
			start = at;
		}
	}
	pieces.push([start, to]);
	return pieces;
}

function inOffsets(edit: ListEdit, left: readonly Token[], right: readonly Token[]): TextEdit {
	const offsets = {
		left: span(left, edit.leftFrom, edit.leftTo),
		right: span(right, edit.rightFrom, edit.rightTo),
	};
	return edit.bounded ? { ...offsets, bounded: true } : offsets;
}

function span(tokens: readonly Token[], from: number, to: number): { start: number; end: number } {
	const start = tokens[from]?.start ?? tokens.at(-1)?.end ?? 0;
	return { start, end: to > from ? (tokens[to - 1]?.end ?? start) : start };
}
