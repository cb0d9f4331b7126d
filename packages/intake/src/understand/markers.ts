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

const han = '[〇○零一二三四五六七八九十百千]';
const article = `第(${han}{1,8}|\\d{1,4})条(?:之${han}{1,3})?`;
/** What follows an article's number where a sentence only refers to it: 第五条规定的…, 第五条第二款, 第五条至第八条. */
const referred = '[、，。；的]|规定|第|款(?!项)|项(?!目)|至(?!少|迟|今)|(?:和|及|或|或者|以及)第';
const articleSetApart = new RegExp(`^${article}`);
const hanSetApart = new RegExp(`^(${han}{1,3})[、.．]?`);
/** No number is longer. */
const longest = 24;
const patterns: readonly (readonly [MarkerKind, RegExp])[] = [
	['part', new RegExp(`^第(${han}+)编`)],
	['chapter', new RegExp(`^第(${han}{1,6}|\\d{1,3})章`)],
	['section', new RegExp(`^第(${han}{1,6}|\\d{1,3})节`)],
	['article', new RegExp(`^${article}(?!${referred})`)],
	['han', new RegExp(`^(${han}{1,4})[、.．]`)],
	['han-bracket', new RegExp(`^[（(](${han}{1,4})[）)][、.．]?`)],
	['decimal', /^(\d{1,2}(?:[.．]\d{1,2}){1,3})(?![\d%％倍元万亿个年月日周岁])(?=.)/],
	['digit', /^(\d{1,3})(?:[.．、]|。(?=[\u4e00-\u9fa5]))(?!\d(?!\d{3}年))/],
	['digit-bracket', /^[（(]?(\d{1,3})[）)](?![\d])[、.．]?/],
	['circled', /^([①-⑳])[、.．]?/],
	['dash', /^(——|－－|--|—(?!—))/],
];

/**
 * Whether a space, or a word processor, sets a number apart from what follows it: an article's is no reference then, and the
 * number of a short heading needs no mark (一　总体要求).
 */
export function isSetApart(text: string): boolean {
	return (
		/^\s*第[^\s条]{1,8}条(?:之[^\s]{1,3})?\s/.test(text) ||
		/^[\s#*]*[一二三四五六七八九十]{1,3}(?:\s{2,}|\u3000)[^\s，。；：、,;:]{2,30}[\s*]*$/.test(text)
	);
}

/**
 * The marker that a text without layout begins with.
 * @param apart whether the number of an article or a heading is set apart from what follows
 */
export function markerOf(text: string, apart = false): Marker | undefined {
	const figures = text
		.slice(0, longest)
		.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
	for (const [kind, pattern] of patterns) {
		const own =
			apart && kind === 'article' ? articleSetApart : apart && kind === 'han' ? hanSetApart : pattern;
		const match = own.exec(`${figures}${text.slice(longest)}`);
		if (!match) continue;
		const [{ length }, number = ''] = match;
		const printed = text.slice(0, length);
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
