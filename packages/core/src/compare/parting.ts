import { numbersIn } from '../text/number.js';
import { bigrams, dice } from '../text/similarity.js';
import { tokenise } from '../text/token.js';
import type { TextEdit } from './difference.js';
import type { Stretch } from './stretch.js';

/** One document that is cited in place of another is one thing, however unlike their titles are. */
const soleCitation = /^《[^《》]*》(?:（[^（）]+号）)?$/;

/** Phrases of this length that share next to nothing are two statements, not one said otherwise. */
const phrase = 8;
const strange = 0.35;

/** An edit that replaces one statement by another, unrelated one is a loss and a gain. */
function unrelatedParted(edit: TextEdit, from: string, to: string): TextEdit[] {
	if (from.length < phrase || to.length < phrase) return [edit];
	// Two numbers may answer one question in whatever words.
	if (shareUnit(from, to)) return [edit];
	if (soleCitation.test(from) && soleCitation.test(to)) return [edit];
	if (dice(bigrams(from), bigrams(to)) >= strange) return [edit];
	return lossAndGain(edit);
}

/** Whether two phrases count the same thing, or one that no unit tells. */
function shareUnit(from: string, to: string): boolean {
	if (numbersIn(from).length === 0 || numbersIn(to).length === 0) return false;
	const units = (text: string) =>
		tokenise(text).flatMap(({ kind, text: words }) => (kind === 'number' ? [unitOf(words)] : []));
	const [ours, theirs] = [units(from), units(to)];
	return ours.length === 0 || theirs.length === 0 || ours.some((one) => theirs.includes(one));
}

function unitOf(words: string): string {
	return words.replace(/[\d.一二三四五六七八九十百千两]+/g, '');
}

const boundWords = /[低少高超多大小]于|超过|至[少多]|最[低高]|以[上下内]|左右|约/;

/** Two phrases together up to which words around a quantity are taken apart from it. */
const shortPhrase = 48;

/** 60周岁 → 有需求的65周岁: words that only one side puts before or after a quantity are an edit of their own. */
function quantityParted({ left, right }: TextEdit, from: string, to: string): TextEdit[] | undefined {
	if (from.length + to.length > shortPhrase) return undefined;
	const [was, is] = [soleQuantity(from), soleQuantity(to)];
	if (!was || !is || was.unit !== is.unit) return undefined;
	const [ahead, behind] = [was.start > 0 !== is.start > 0, was.end < from.length !== is.end < to.length];
	const bothAhead = was.start > 0 && is.start > 0;
	const bothBehind = was.end < from.length && is.end < to.length;
	const around = from.slice(0, was.start) + from.slice(was.end) + to.slice(0, is.start) + to.slice(is.end);
	if ((!ahead && !behind) || bothAhead || bothBehind || boundWords.test(around)) return undefined;
	const cuts = [
		[0, was.start, was.end, from.length].map((at) => left.start + at),
		[0, is.start, is.end, to.length].map((at) => right.start + at),
	] as [number[], number[]];
	return [0, 1, 2]
		.map((at) => ({
			left: { start: cuts[0][at] as number, end: cuts[0][at + 1] as number },
			right: { start: cuts[1][at] as number, end: cuts[1][at + 1] as number },
		}))
		.filter((part) => part.left.end > part.left.start || part.right.end > part.right.start);
}

/** The one quantity of a phrase, with what it counts; none where there are several. */
function soleQuantity(text: string) {
	const [only, ...others] = tokenise(text).filter(({ kind }) => kind === 'number');
	return only && others.length === 0 ? { ...only, unit: unitOf(only.text) } : undefined;
}

/** A claim of household that only one side makes is an edit of its own; so is each of two unrelated statements. */
export function parted(stretch: Stretch, territories: readonly string[]): Stretch {
	const claim = new RegExp(
		`^(?:${[...territories, '[本我全][省市县区州旗]'].join('|')})(?:户籍|户口)(?:所在地)?的?`,
		'u',
	);
	const edits = wholeMembers(stretch).flatMap((edit): TextEdit[] => {
		const from = stretch.left.cell.text.slice(edit.left.start, edit.left.end);
		const to = stretch.right.cell.text.slice(edit.right.start, edit.right.end);
		if (from === '' || to === '') return [edit];
		const [ours, theirs] = [claim.exec(from)?.[0].length ?? 0, claim.exec(to)?.[0].length ?? 0];
		if ((ours === 0) === (theirs === 0))
			return quantityParted(edit, from, to) ?? unrelatedParted(edit, from, to);
		const cut = { left: edit.left.start + ours, right: edit.right.start + theirs };
		const parts = [
			{ left: { start: edit.left.start, end: cut.left }, right: { start: edit.right.start, end: cut.right } },
			{ left: { start: cut.left, end: edit.left.end }, right: { start: cut.right, end: edit.right.end } },
		];
		return parts.filter(({ left, right }) => left.end > left.start || right.end > right.start);
	});
	return { ...stretch, edits };
}

function lossAndGain({ left, right, ...more }: TextEdit): TextEdit[] {
	return [
		{ ...more, left, right: { start: right.start, end: right.start } },
		{ ...more, left: { start: left.end, end: left.end }, right },
	];
}

/** A member of a list is a word of its own: 助浴 → 助医 and not 浴 → 医. Longer members are phrases, and keep their marks. */
const memberAtMost = 8;

/** Widens edits inside members of a list to the members, where 、 bounds them on both sides. */
function wholeMembers({ left, right, edits }: Stretch): TextEdit[] {
	return edits.map((edit, at) => {
		if (edit.left.start === edit.left.end || edit.right.start === edit.right.end) return edit;
		const ours = memberAround(left.cell.text, edit.left);
		const theirs = memberAround(right.cell.text, edit.right);
		if (!ours || !theirs) return edit;
		const [last, next] = [edits[at - 1], edits[at + 1]];
		const ahead = edit.left.start - ours.start;
		const behind = ours.end - edit.left.end;
		const same = ahead === edit.right.start - theirs.start && behind === theirs.end - edit.right.end;
		const free = (last?.left.end ?? left.start) <= ours.start && ours.end <= (next?.left.start ?? left.end);
		return same && free ? { ...edit, left: ours, right: theirs } : edit;
	});
}

/** The short member of a list in which a span lies. */
function memberAround(text: string, { start, end }: TextEdit['left']): TextEdit['left'] | undefined {
	const ahead = /(?:^|[、，。；：（“])([^、，。；：（）“”]*)$/.exec(
		text.slice(Math.max(0, start - memberAtMost - 1), start),
	);
	const behind = /^[^、，。；：（）“”]*?(?=[、，。；）”]|等|老年|和|及|$)/.exec(
		text.slice(end, end + memberAtMost + 1),
	);
	if (!ahead || !behind || /[、，。；：]/.test(text.slice(start, end))) return undefined;
	const span = { start: start - (ahead[1] ?? '').length, end: end + behind[0].length };
	const listed = text[span.start - 1] === '、';
	return listed && span.end - span.start <= memberAtMost ? span : undefined;
}
