/** Where a provision names who is responsible: the bracket at its end, and the list of names in it. */
export interface Responsibility {
	readonly start: number;
	readonly end: number;
	readonly names: { readonly start: number; readonly end: number };
}

const closing: Readonly<Record<string, string>> = {
	'）': '（',
	'〕': '〔',
	'］': '［',
	')': '(',
	']': '[',
	'】': '【',
};
const speaks =
	/^[（〔［([【](?:责任|牵头|配合|负责|主管|落实)(?:单位|部门|机构)?[：:︰]|(?:负责|牵头|配合|参与|落实)[）〕］)\]】]$|分工/;

/**
 * Finds what names the responsible units at the end of a text: the bracket （责任单位：…）, 〔牵头单位：…〕,
 * （…按职责分工负责）, or the sentence 由…牵头，…配合. Returns undefined where there is none or none of the names stands in it.
 */
export function responsibilityOf(text: string, names: readonly string[]): Responsibility | undefined {
	const end = text.replace(/[。\s]{1,16}$/, '').length;
	const bracket = opening(text, end - 1);
	const inBracket = bracket !== undefined && speaks.test(text.slice(bracket, end));
	const start = inBracket ? bracket : sentenceAt(text.slice(0, end));
	if (start === undefined) return undefined;
	const places = names.map((name) => text.indexOf(name, start)).filter((at) => at >= 0);
	if (places.length === 0) return undefined;
	const ends = names.map((name) => text.lastIndexOf(name, end) + name.length).filter((at) => at > start);
	return { start, end: text.length, names: { start: Math.min(...places), end: Math.max(...ends) } };
}

/** Where a sentence at the end begins that says who leads and who joins in: 由…牵头，…配合. */
function sentenceAt(text: string): number | undefined {
	const from = Math.max(text.lastIndexOf('。'), text.lastIndexOf('；')) + 1;
	const said = text.slice(from, from + 200);
	return /^由[^，。；]{2,60}牵头/.test(said) && from + said.length === text.length ? from : undefined;
}

/** The bracket that a closing one belongs to. */
function opening(text: string, at: number): number | undefined {
	const close = text[at] ?? '';
	const open = closing[close];
	if (open === undefined) return undefined;
	let depth = 0;
	for (let index = at; index >= 0; index--) {
		if (text[index] === close) depth++;
		if (text[index] === open && --depth === 0) return index;
	}
	return undefined;
}
