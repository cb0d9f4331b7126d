import { readFileSync } from 'node:fs';
import { type Change, type ComparedUnits, compare } from '@qingdan/core';
import { describe, expect, it } from 'vitest';
import { corpus } from '../corpus/held-corpus.js';
import { lawOf } from './law-reading.js';

/** Two editions of an article, paragraph by paragraph, and what a reader sees. */
interface Case {
	readonly name: string;
	readonly old: readonly string[];
	readonly new: readonly string[];
	/** words that are gone, and that nothing answers */
	readonly lost?: readonly string[];
	readonly gained?: readonly string[];
	/** words that are in both and stand where they stood, or have moved: no difference */
	readonly kept?: readonly string[];
	/** sentences that stand elsewhere now */
	readonly moved?: readonly string[];
	/** words that answer each other */
	readonly changed?: readonly (readonly [string, string])[];
	/** words that are not held against each other */
	readonly never?: readonly (readonly [string, string])[];
}

const cases: readonly Case[] = JSON.parse(readFileSync(new URL('sentences.json', import.meta.url), 'utf8'));

const planOf = (paragraphs: readonly string[]) =>
	[
		'# 某某市养老服务办法',
		`第一条　${paragraphs[0]}`,
		...paragraphs.slice(1),
		'第二条　本办法自印发之日起施行。',
	].join('\n\n');

/** The words that a change takes and puts, piece by piece where it claims pieces. */
function piecesOf({ from, to, claims }: Change): (readonly [string, string])[] {
	const cut = (side: Change['from'], span: { start: number; end: number }) =>
		(side?.text ?? '').slice(span.start - (side?.start ?? 0), span.end - (side?.start ?? 0));
	if (!claims) return [[from?.text ?? '', to?.text ?? '']];
	return claims.map((claim) => [cut(from, claim.from), cut(to, claim.to)] as const);
}

const holds = (text: string, words: string) => text.includes(words);
const within = (text: string, words: string) => text !== '' && (text.includes(words) || words.includes(text));

describe.each(cases.map((one) => [one.name, one] as const))('%s', (_name, wanted) => {
	it('holds sentences against those of their subject', async () => {
		const [left, right] = [await lawOf(planOf(wanted.old), 'old'), await lawOf(planOf(wanted.new), 'new')];
		const found = compare(left, right, corpus.vocabulary) as ComparedUnits<string>;
		const pieces = found.changes
			.filter(({ kind, field }) => kind !== 'clause-moved' && field === 'text')
			.flatMap(piecesOf);
		const moves = found.changes.filter(({ kind }) => kind === 'clause-moved');
		const wrong = [
			...(wanted.lost ?? [])
				.filter((words) => !pieces.some(([a, b]) => holds(a, words) && b === ''))
				.map((words) => `not lost: ${words}`),
			...(wanted.lost?.length === 0 && pieces.some(([a, b]) => a.length > 4 && b === '')
				? ['something lost']
				: []),
			...(wanted.gained ?? [])
				.filter((words) => !pieces.some(([a, b]) => holds(b, words) && a === ''))
				.map((words) => `not gained: ${words}`),
			...(wanted.gained?.length === 0 && pieces.some(([a, b]) => b.length > 4 && a === '')
				? ['something gained']
				: []),
			...(wanted.kept ?? [])
				.filter((words) => pieces.some(([a, b]) => holds(a, words) || holds(b, words)))
				.map((words) => `not kept: ${words}`),
			...(wanted.moved ?? [])
				.filter((words) => !moves.some(({ from }) => holds(from?.text ?? '', words)))
				.map((words) => `not moved: ${words}`),
			...(wanted.changed ?? [])
				.filter(([a, b]) => !pieces.some(([from, to]) => within(from, a) && within(to, b)))
				.map((pair) => `not changed: ${pair.join(' → ')}`),
			...(wanted.never ?? [])
				.filter(([a, b]) => pieces.some(([from, to]) => within(from, a) && within(to, b)))
				.map((pair) => `held: ${pair.join(' → ')}`),
		];
		const told = pieces.map(([a, b]) => `「${a}」→「${b}」`);
		expect(wrong.length === 0 ? [] : [...wrong, ...told]).toEqual([]);
		expect(found.accounting.unclaimed).toBe(0);
	});
});
