import { textDifference } from '@qingdan/core';
import type { MarkedRun, MarkedText } from '../word/blocks.js';

/**
 * Two versions of a text as one: what both have, what was deleted, what was inserted. Without what was inserted it is the
 * old text to the character, without what was deleted the new one.
 */
export function markedText(old: string, latest: string): MarkedText {
	if (old === latest) return runs([{ text: old, mark: 'same' }]);
	const { edits } = textDifference(old, latest);
	const list: MarkedRun[] = [];
	let [from, to] = [0, 0];
	for (const { left, right } of edits) {
		list.push(...shared(old.slice(from, left.start), latest.slice(to, right.start)));
		list.push({ text: old.slice(left.start, left.end), mark: 'deleted' });
		list.push({ text: latest.slice(right.start, right.end), mark: 'inserted' });
		[from, to] = [left.end, right.end];
	}
	list.push(...shared(old.slice(from), latest.slice(to)));
	return runs(list);
}

/** The text as a whole in one version. */
export function wholeText(text: string, mark: MarkedRun['mark']): MarkedText {
	return runs([{ text, mark }]);
}

function shared(old: string, latest: string): MarkedRun[] {
	if (old === latest) return [{ text: old, mark: 'same' }];
	return [
		{ text: old, mark: 'deleted' },
		{ text: latest, mark: 'inserted' },
	];
}

function runs(list: readonly MarkedRun[]): MarkedText {
	return list.filter(({ text }) => text !== '');
}
