/** What a token is: it decides where marks may begin and end. */
export type TokenKind = 'number' | 'division' | 'territory' | 'punctuation' | 'word' | 'character';

/** A piece of a text that is compared as a whole. */
export interface Token {
	readonly text: string;
	readonly kind: TokenKind;
	readonly start: number;
	readonly end: number;
}

/** Ways of naming the divisions of a county level, as one word: their brackets and commas belong to them. */
const division =
	'县（[市区旗]、[市区旗](?:、[市区旗])*）|县（[市区旗]）|市（[县区旗](?:、[县区旗])*）|区（县）|县市区|县区|区县';

const numeral = '[一二三四五六七八九十百千两]';
const unit =
	'(?:%|％|倍|万元|元|周岁|岁|个月|个|年|月|日|天|次|小时|分钟|平方米|张|名|人|户|所|家|项|级|份|公里|字|条)';
const number = [
	'\\d{4}年(?:\\d{1,2}月(?:\\d{1,2}日)?)?',
	'[\\d一二三四五六七八九十]+(?:、[\\d一二三四五六七八九十]+)+(?:级|类|档)',
	`\\d+(?:\\.\\d+)?(?:[—–~～至-]+\\d+(?:\\.\\d+)?)?${unit}?`,
	`${numeral}+(?:级|份|次|周岁|岁|元|倍|个月|年|名|张|所|家|成)`,
].join('|');

/** Words that are compared as a whole. */
export interface Lexicon {
	readonly territories: readonly string[];
	readonly terms: readonly string[];
}

/** A document that is named, with its number: another document is another word. */
const citation = '《[^《》]{1,80}》(?:（[^（）]{1,30}号）)?';

const compiled = new Map<string, RegExp>();

/** Longer names first, so that 辽宁省 wins over 辽宁; a name of letters alone needs no escape. */
function alternatives(names: readonly string[]): string[] {
	return names
		.filter((name) => /^\p{L}+$/u.test(name))
		.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

function pattern({ territories, terms }: Lexicon): RegExp {
	const key = [...territories, '', ...terms].join('|');
	let regex = compiled.get(key);
	if (!regex) {
		const territory = ['[本我全各][省市县区州旗](?![（、市区])', ...alternatives(territories)].join('|');
		const word = [citation, ...alternatives(terms), '[A-Za-z]+'].join('|');
		regex = new RegExp(`(${word})|(${division})|(${number})|(${territory})|([\\p{P}\\p{S}\\s])|(.)`, 'gsu');
		compiled.set(key, regex);
	}
	return regex;
}

/**
 * Cuts a text into tokens: a quantity with its unit, a name of divisions, a name of a territory and a Latin word are one
 * token each, every other character is its own.
 * @param lexicon names of regions (辽宁) and terms (当地低保标准) that count as one token each
 */
export function tokenise(text: string, lexicon: Lexicon = { territories: [], terms: [] }): Token[] {
	const regex = pattern(lexicon);
	const tokens: Token[] = [];
	regex.lastIndex = 0;
	for (let match = regex.exec(text); match !== null; match = regex.exec(text)) {
		let group = 1;
		while (match[group] === undefined) group++;
		const end = match.index + match[0].length;
		tokens.push({ text: match[0], kind: kinds[group - 1] as TokenKind, start: match.index, end });
	}
	return tokens;
}

/** The kinds in the order of the groups of the pattern: the first that fits wins. */
const kinds: readonly TokenKind[] = ['word', 'division', 'number', 'territory', 'punctuation', 'character'];
