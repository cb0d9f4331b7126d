import { numberValue } from '@qingdan/core';

/** The kinds of numbers that provisions print, from part to dash. */
export type MarkerKind =
	| 'part'
	| 'chapter'
	| 'section'
	| 'article'
	| 'han'
	| 'han-bracket'
	| 'digit'
	| 'decimal'
	| 'digit-bracket'
	| 'circled'
	| 'dash';

/** A printed number at the beginning of a provision. */
export interface Marker {
	readonly kind: MarkerKind;
	/** as printed, without layout */
	readonly printed: string;
	/** its place in its list; 0 where it has none */
	readonly value: number;
	/** what follows it */
	readonly rest: string;
}

const han = '[〇零一二三四五六七八九十百千]';
const article = `第(${han}{1,8}|\\d{1,4})条(?:之${han}{1,3})?`;
/** What follows an article's number where a sentence only refers to it: 第五条规定的…, 第五条第二款, 第五条至第八条. */
const referred = '[、，。；的]|规定|第|款(?!项)|项(?!目)|至(?!少|迟|今)|(?:和|及|或|或者|以及)第';
const articleSetApart = new RegExp(`^${article}`);
const patterns: readonly (readonly [MarkerKind, RegExp])[] = [
	['part', new RegExp(`^第(${han}+)编`)],
	['chapter', new RegExp(`^第(${han}{1,6}|\\d{1,3})章`)],
	['section', new RegExp(`^第(${han}{1,6}|\\d{1,3})节`)],
	['article', new RegExp(`^${article}(?!${referred})`)],
	['han', new RegExp(`^(${han}{1,4})[、.．]`)],
	['han-bracket', new RegExp(`^[（(](${han}{1,4})[）)][、.．]?`)],
	['decimal', /^(\d{1,2}(?:[.．]\d{1,2}){1,3})(?![\d%％倍元万亿个年月日周岁])(?=.)/],
	['digit', /^(\d{1,3})[.．、](?!\d(?!\d{3}年))/],
	['digit-bracket', /^[（(]?(\d{1,3})[）)](?![\d])[、.．]?/],
	['circled', /^([①-⑳])[、.．]?/],
	['dash', /^(——|－－|--|—(?!—))/],
];

/** Whether a space, or a word processor, sets an article's number apart from what follows it: then it is no reference. */
export function isSetApart(text: string): boolean {
	return /^\s*第[^\s条]{1,8}条(?:之[^\s]{1,3})?\s/.test(text);
}

/**
 * The marker that a text without layout begins with.
 * @param apart whether the number of an article is set apart from what follows
 */
export function markerOf(text: string, apart = false): Marker | undefined {
	for (const [kind, pattern] of patterns) {
		const match = (apart && kind === 'article' ? articleSetApart : pattern).exec(text);
		if (!match) continue;
		const [printed, number = ''] = match;
		return { kind, printed, value: placeInList(kind, number), rest: text.slice(printed.length) };
	}
	return undefined;
}

function placeInList(kind: MarkerKind, number: string): number {
	if (kind === 'dash') return 0;
	if (kind === 'circled') return (number.codePointAt(0) ?? 0) - 0x245f;
	if (kind === 'decimal') return Number(number.split(/[.．]/).at(-1));
	return numberValue(number) ?? 0;
}

/** Ranks of the divisions of a law; what is not among them nests by the order in which it first comes. */
export const divisionRank: Readonly<Partial<Record<MarkerKind, number>>> = {
	part: 1,
	chapter: 2,
	section: 3,
	article: 4,
};
