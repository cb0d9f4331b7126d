import { type Change, type ComparedUnits, compare, flatProvisions, numberedProvisions } from '@qingdan/core';
import { describe, expect, it } from 'vitest';
import { corpus, held } from '../corpus/held-corpus.js';

const keys = ['liaoning-2020', 'liaoning-2021-pilot', 'liaoning-2023', 'panjin-2024', 'luliang-2023'];
const couples = keys.flatMap((left) =>
	keys.filter((right) => right !== left).map((right) => [left, right] as const),
);

const textsOf = (key: string) =>
	new Map(
		flatProvisions(numberedProvisions(held(key).policy.provisions ?? [])).map(({ id, provision }) => [
			id,
			provision.text ?? '',
		]),
	);

/** A text without all that changes claim in it; each character may be claimed once. */
function unclaimed(text: string, changes: readonly Change<string>[], side: 'from' | 'to'): string {
	const characters: (string | undefined)[] = text.split('');
	for (const change of changes) {
		const own = change[side];
		if (!own) continue;
		for (const { start, end } of change.claims?.map((claim) => claim[side]) ?? [own]) {
			for (let at = start; at < end; at++) {
				if (characters[at] === undefined) throw new Error(`claimed twice: ${text[at]} at ${at} of ${text}`);
				characters[at] = undefined;
			}
		}
	}
	return characters.join('');
}

describe.each(couples)('every character of the main texts of %s and %s', (left, right) => {
	const comparison = compare(held(left), held(right), corpus.vocabulary);
	const { pairs, changes, accounting } = (comparison.prose ?? comparison) as ComparedUnits<string>;
	const [ours, theirs] = [textsOf(left), textsOf(right)];
	const inParts = new Set(pairs.flatMap(({ parts = [] }) => parts.flatMap((part) => part.left)));
	const single = pairs
		.flatMap((pair) => [...(inParts.has(pair.left[0] ?? '') ? [] : [pair]), ...(pair.parts ?? [])])
		.filter((pair) => pair.left.length === 1 && pair.right.length === 1);

	it('is equal on both sides or in one change', () => {
		const names = (id: string, texts: Map<string, string>, policy: string) => {
			const list = flatProvisions(numberedProvisions(held(policy).policy.provisions ?? []));
			const found = list.find((one) => one.id === id)?.provision.departments ?? [];
			const text = texts.get(id) ?? '';
			const from = Math.min(...found.map((name) => text.lastIndexOf(name)).filter((at) => at >= 0));
			// The list of responsible units is compared as a list.
			return Number.isFinite(from) && /单位|部门|负责/.test(text.slice(Math.max(0, from - 6)))
				? from
				: text.length;
		};
		for (const {
			left: [a = ''],
			right: [b = ''],
		} of single) {
			const own = changes.filter(
				({ field, left: x, right: y }) => field === 'text' && x.includes(a) && y.includes(b),
			);
			const [before, after] = [ours.get(a) ?? '', theirs.get(b) ?? ''];
			const rest = [unclaimed(before, own, 'from'), unclaimed(after, own, 'to')];
			if (names(a, ours, left) === before.length && names(b, theirs, right) === after.length)
				expect([a, b, rest[0]]).toEqual([a, b, rest[1]]);
		}
	});

	it('is in the account', () => {
		expect(accounting.unclaimed).toBe(0);
		expect(accounting.claimed + accounting.folded).toBe(accounting.editedCharacters);
	});
});
