import type { ChangeKind } from '../comparison.js';
import type { ClassifiedEdit } from './grouping.js';
import { classify } from './kinds/classify.js';
import type { EditContext } from './kinds/kind.js';

/**
 * What an edit is; where it replaces one recognised thing by another (按时足额 → 为符合条件的老年人), it is a loss and a
 * gain, and each is a change.
 */
export function classifiedParts(context: EditContext): ClassifiedEdit[] {
	const classified = classify(context);
	const { from, to } = context;
	const open = classified.kind === 'wording-changed' && from !== '' && to !== '';
	if (!open || from.length + to.length > wordsAtMost) return [{ context, classified }];
	const parted = cutsOf(from, to)
		.map(([cut, place]) => partsAt(context, cut, place))
		.find((parts) => parts.every(isRecognised));
	return parted ?? [{ context, classified }];
}

/** Where an edit may fall into two: between its sides, and inside one of them where the rest answers the other. */
function cutsOf(from: string, to: string): [number, number][] {
	const inside = (text: string) => [...Array(Math.min(text.length, longest)).keys()].slice(1);
	return [
		[from.length, 0],
		...inside(from).flatMap((at): [number, number][] => [
			[at, 0],
			[at, to.length],
		]),
		...inside(to).flatMap((at): [number, number][] => [
			[0, at],
			[from.length, at],
		]),
	];
}

/** Beyond this an edit holds statements, and says by itself what it is or not at all. */
const wordsAtMost = 400;
/** Longer words are a statement of their own, and cut at no place but their ends. */
const longest = 24;

function partsAt(context: EditContext, cut: number, place: number): ClassifiedEdit[] {
	const { from, to, edit, before, after } = context;
	const [left, right] = [edit.left.start + cut, edit.right.start + place];
	return [
		{
			...context,
			edit: {
				left: { start: edit.left.start, end: left },
				right: { start: edit.right.start, end: right },
			},
			from: from.slice(0, cut),
			to: to.slice(0, place),
			after: { left: from.slice(cut) + after.left, right: to.slice(place) + after.right },
		},
		{
			...context,
			edit: { left: { start: left, end: edit.left.end }, right: { start: right, end: edit.right.end } },
			from: from.slice(cut),
			to: to.slice(place),
			before: { left: before.left + from.slice(0, cut), right: before.right + to.slice(0, place) },
		},
	].map((own) => ({ context: own, classified: classify(own) }));
}

function isRecognised({ context: { from, to }, classified: { kind } }: ClassifiedEdit): boolean {
	if (kind === 'wording-changed' || kind === 'punctuation-only') return false;
	return !isClauseKind(kind) || /[，。；：]$/.test(from + to);
}

function isClauseKind(kind: ChangeKind): boolean {
	return kind === 'clause-dropped' || kind === 'clause-added';
}
