import { diffChars } from 'diff';
import type { Accounting, ChangeClass } from '../comparison.js';
import type { TextEdit } from './difference.js';

/** What one pair of texts adds to the account. */
export interface Entry {
	readonly edits: readonly { readonly edit: TextEdit; readonly class: ChangeClass }[];
	/** the texts of both sides, and the spans that changes claim in them */
	readonly left: { readonly text: string; readonly claimed: readonly TextEdit['left'][] };
	readonly right: { readonly text: string; readonly claimed: readonly TextEdit['left'][] };
}

const foldings: ReadonlySet<ChangeClass> = new Set(['layout', 'orthographic', 'localised']);

/** Whether a class is a folding: expected with the level, the layout or the writing alone. */
export function isFolding(inClass: ChangeClass): boolean {
	return foldings.has(inClass);
}

/**
 * Adds up edited characters. What is unclaimed is found independently of the edits: when all claimed spans are cut out
 * of both texts, what remains must be equal; the characters in which it is not are unclaimed.
 */
export function account(entries: readonly Entry[]): Accounting {
	let claimed = 0;
	let folded = 0;
	let unclaimed = 0;
	for (const { edits, left, right } of entries) {
		for (const { edit, class: inClass } of edits) {
			const size = edit.left.end - edit.left.start + edit.right.end - edit.right.start;
			if (isFolding(inClass)) folded += size;
			else claimed += size;
		}
		const [restLeft, restRight] = [without(left.text, left.claimed), without(right.text, right.claimed)];
		if (restLeft === restRight) continue;
		for (const part of diffChars(restLeft, restRight))
			if (part.added || part.removed) unclaimed += part.value.length;
	}
	return { editedCharacters: claimed + folded + unclaimed, claimed, folded, unclaimed };
}

function without(text: string, spans: readonly TextEdit['left'][]): string {
	let result = '';
	let at = 0;
	for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
		if (start > at) result += text.slice(at, start);
		at = Math.max(at, end);
	}
	return result + text.slice(at);
}
