import { alignItems, flatProvisions, numberedProvisions, shortestEdits, textDifference } from '@qingdan/core';
import type { Item, Policy } from '@qingdan/schema';
import { diffChars } from 'diff';
import fastDiff from 'fast-diff';
import type { Ways } from './measure.js';

/** Two versions of a text. */
export type TextPair = readonly [string, string];

/** The fields of items that belong together and differ. */
export function changedFields(left: readonly Item[], right: readonly Item[]): TextPair[] {
	return alignItems(left, right, undefined).pairs.flatMap(({ left: [a], right: [b] }) =>
		(['name', 'target', 'content'] as const).flatMap((field): TextPair[] => {
			const [from, to] = [a?.[field] ?? '', b?.[field] ?? ''];
			return from === to || from === '' || to === '' ? [] : [[from, to]];
		}),
	);
}

/** The main text of a policy in one piece. */
export function wholeProse({ provisions }: Policy): string {
	return flatProvisions(numberedProvisions(provisions ?? []))
		.map(({ provision }) => `${provision.heading ?? ''}${provision.text ?? ''}`)
		.join('\n');
}

/** The ways to find the differences of characters that are held against each other. */
export function differs(pairs: readonly TextPair[]): Ways {
	const each = (differ: (from: string, to: string) => { readonly length: number } | undefined) => () =>
		pairs.reduce((sum, [from, to]) => sum + (differ(from, to)?.length ?? 0), 0);
	return {
		'qingdan, characters': each((from, to) => shortestEdits(codes(from), codes(to), from.length + to.length)),
		'qingdan, words and readable marks': each((from, to) => textDifference(from, to).edits),
		'jsdiff diffChars': each((from, to) => diffChars(from, to)),
		'fast-diff': each((from, to) => fastDiff(from, to)),
	};
}

function codes(text: string): number[] {
	const result: number[] = [];
	for (let at = 0; at < text.length; at++) result.push(text.charCodeAt(at));
	return result;
}
