/** What a token is: it decides where marks may begin and end. */
export type TokenKind = 'number' | 'division' | 'territory' | 'punctuation' | 'word' | 'character';

/** A piece of a text that is compared as a whole. */
export interface Token {
	readonly text: string;
	readonly kind: TokenKind;
	readonly start: number;
	readonly end: number;
}

/** Words that are compared as a whole. */
export interface Lexicon {
	readonly territories: readonly string[];
	readonly terms: readonly string[];
}

/** Ways of naming the divisions of a county level, as one word: their brackets and commas belong to them. */
const division =
	'县（[市区旗]、[市区旗](?:、[市区旗])*）|县（[市区旗]）|市（[县区旗](?:、[县区旗])*）|区（县）|县市区|县区|区县|(?:乡镇|街道|镇|乡)（(?:街道|乡镇|街|镇|办)）|村（(?:社区|居)）|社区（村）';

const numeral = '[一二三四五六七八九十百千两]';
const unit =
	'(?:%|％|个百分点|倍|亿元|万元|元|万人次|人次|万人|万户|万张|周岁|岁|个月|个|年|月|日|天|次|小时|分钟|平方米|场次|场|张|名|人|户|所|家|项|级|份|公里|字|条)';
// Repetitions are bounded, so that a text of nothing but numerals costs no more than any other.
const number = [
	'\\d{1,3}(?:[：:∶]\\d{1,3}){1,3}',
	'\\d{4}年(?:\\d{1,2}月(?:\\d{1,2}日)?)?',
	'[\\d一二三四五六七八九十]{1,9}(?:、[\\d一二三四五六七八九十]{1,9}){1,20}(?:级|类|档)',
	'\\d{1,2}[/／]\\d{1,2}(?![\\d/／])',
	`\\d{1,3}(?:,\\d{3}){1,4}(?!\\d)${unit}?`,
	`\\d+(?:\\.\\d+)?(?:[—–~～至-]+\\d+(?:\\.\\d+)?)?${unit}?`,
	'[二三四五六七八九十]{1,3}分之[一二三四五六七八九十]{1,3}',
	'百分之(?:\\d+(?:\\.\\d+)?|[一二三四五六七八九十百两点]+)',
	'第[一二三四五六七八九十百千零〇○\\d]{1,15}[条款项章节编](?:之[一二三四五六七八九十])?',
	`(?:${numeral}|[万零〇○]){1,30}(?:个?工作日|平方米|级|份|次|周岁|岁|日|天|小时|分钟|万?元|倍|个月|月|年|名|张|所|家|成)`,
].join('|');

/** A document that is named, with its number: another document is another word. */
const citation = '《[^《》]{1,80}》(?:（[^（）]{1,30}号）)?';

/** What a pattern cuts out, and the characters with which it can begin: elsewhere it is not tried. */
interface Pattern {
	readonly kind: TokenKind;
	readonly first: RegExp;
	readonly pattern: RegExp;
}

const sticky = (source: string) => new RegExp(source, 'suy');
const documents: Pattern = { kind: 'word', first: /《/, pattern: sticky(citation) };
const patterns: readonly Pattern[] = [
	{ kind: 'word', first: /[A-Za-z]/, pattern: sticky('[A-Za-z]+') },
	{ kind: 'division', first: /[县市区乡街镇村社]/, pattern: sticky(division) },
	{ kind: 'number', first: /[\d一二三四五六七八九十百千两第]/, pattern: sticky(number) },
	{ kind: 'word', first: /每/, pattern: sticky('每(?:季度|半年|百户|[人户年月日天周季次餐床生班村镇乡])') },
	{ kind: 'territory', first: /[本我全各]/, pattern: sticky('[本我全各][省市县区州旗](?![（、市区])') },
];

/** Single units as texts, made once: most tokens are one. */
const singles: (string | undefined)[] = new Array(0x10000);

function single(code: number): string {
	const known = singles[code];
	if (known !== undefined) return known;
	const made = String.fromCharCode(code);
	singles[code] = made;
	return made;
}

/** What can begin with a UTF-16 unit: patterns by their places in the list as bits, and what more has to be looked at. */
const [isMark, isHigh, isQuote, isName] = [32, 64, 128, 256];
const unknown = -1;
const beginnings = new Int16Array(0x10000).fill(unknown);

function beginningOf(code: number): number {
	const known = beginnings[code] as number;
	if (known !== unknown) return known;
	const char = single(code);
	const bits =
		patterns.reduce((sum, { first }, at) => sum + (first.test(char) ? 1 << at : 0), 0) +
		(/[\p{P}\p{S}\s]/u.test(char) ? isMark : 0) +
		(code >= 0xd800 && code < 0xdc00 ? isHigh : 0) +
		(documents.first.test(char) ? isQuote : 0);
	beginnings[code] = bits;
	return bits;
}

/** Names by their first unit, longer ones first, so that 辽宁省 wins over 辽宁; names of letters alone. */
type Names = ReadonlyMap<number, readonly string[]>;

function namesOf(words: readonly string[]): Names {
	const names = new Map<number, string[]>();
	for (const word of new Set(words)) {
		if (!/^\p{L}+$/u.test(word)) continue;
		const list = names.get(word.charCodeAt(0));
		if (list) list.push(word);
		else names.set(word.charCodeAt(0), [word]);
	}
	for (const list of names.values()) list.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
	return names;
}

interface Dictionary {
	readonly terms: Names;
	readonly territories: Names;
	/** what can begin with each unit, names included; filled in as units come up */
	readonly begins: Int16Array;
}

const sorted = new WeakMap<readonly string[], Names>();

/** The terms of a vocabulary serve many comparisons, and are sorted once. */
function termsOf(terms: readonly string[]): Names {
	const made = sorted.get(terms) ?? namesOf(terms);
	sorted.set(terms, made);
	return made;
}

const dictionaries = new WeakMap<Lexicon, Dictionary>();

function dictionaryOf(lexicon: Lexicon): Dictionary {
	const made = dictionaries.get(lexicon);
	if (made) return made;
	const begins = new Int16Array(0x10000).fill(unknown);
	const [terms, territories] = [termsOf(lexicon.terms), namesOf(lexicon.territories)];
	for (const code of [...terms.keys(), ...territories.keys()]) begins[code] = beginningOf(code) | isName;
	const dictionary = { terms, territories, begins };
	dictionaries.set(lexicon, dictionary);
	return dictionary;
}

const noNames: Lexicon = { territories: [], terms: [] };

/**
 * Cuts a text into tokens: a quantity with its unit, a name of divisions, a name of a territory and a Latin word are one
 * token each, every other character is its own.
 * @param lexicon names of regions (辽宁) and terms (当地低保标准) that count as one token each
 */
export function tokenise(text: string, lexicon: Lexicon = noNames): Token[] {
	const dictionary = dictionaryOf(lexicon);
	const { begins } = dictionary;
	const tokens: Token[] = [];
	let start = 0;
	while (start < text.length) {
		const code = text.charCodeAt(start);
		let known = begins[code] as number;
		if (known === unknown) {
			known = beginningOf(code);
			begins[code] = known;
		}
		const long = known === 0 || known === isMark ? undefined : longer(text, start, code, known, dictionary);
		const token = long ?? {
			text: single(code),
			kind: (known & isMark) === 0 ? 'character' : 'punctuation',
			start,
			end: start + 1,
		};
		tokens.push(token);
		start = token.end;
	}
	return tokens;
}

/** The token of several units that begins at a place: what is named wins over what is counted, and that over a territory. */
function longer(
	text: string,
	start: number,
	code: number,
	known: number,
	{ terms, territories }: Dictionary,
): Token | undefined {
	const token = (end: number, kind: TokenKind): Token => ({ text: text.slice(start, end), kind, start, end });
	const cited = (known & isQuote) === 0 ? 0 : matchAt(documents, text, start);
	if (cited > 0) return token(cited, 'word');
	const term = (known & isName) === 0 ? 0 : nameAt(terms, text, start, code);
	if (term > 0) return token(term, 'word');
	for (let bits = known & (isMark - 1), at = 0; bits > 0; bits >>= 1, at++) {
		if ((bits & 1) === 0) continue;
		const pattern = patterns[at] as Pattern;
		const end = matchAt(pattern, text, start);
		if (end > 0) return token(end, pattern.kind);
	}
	const territory = (known & isName) === 0 ? 0 : nameAt(territories, text, start, code);
	if (territory > 0) return token(territory, 'territory');
	if ((known & isHigh) === 0 || !isLow(text.charCodeAt(start + 1))) return undefined;
	return token(start + 2, /[\p{P}\p{S}]/u.test(text.slice(start, start + 2)) ? 'punctuation' : 'character');
}

function isLow(code: number): boolean {
	return code >= 0xdc00 && code < 0xe000;
}

function matchAt({ pattern }: Pattern, text: string, start: number): number {
	pattern.lastIndex = start;
	return pattern.test(text) ? pattern.lastIndex : 0;
}

function nameAt(names: Names, text: string, start: number, code: number): number {
	const list = names.get(code);
	if (list) for (const name of list) if (text.startsWith(name, start)) return start + name.length;
	return 0;
}
