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
 * Finds the bracket at the end of a text that names the responsible units: （责任单位：…）, 〔牵头单位：…〕,
 * （…按职责分工负责）. Returns undefined where there is none or none of the names stands in it.
 */
export function responsibilityOf(text: string, names: readonly string[]): Responsibility | undefined {
	const end = text.replace(/[。\s]+$/, '').length;
	const start = opening(text, end - 1);
	if (start === undefined || !speaks.test(text.slice(start, end))) return undefined;
	const places = names.map((name) => text.indexOf(name, start)).filter((at) => at >= 0);
	if (places.length === 0) return undefined;
	const ends = names.map((name) => text.lastIndexOf(name, end) + name.length).filter((at) => at > start);
	return { start, end: text.length, names: { start: Math.min(...places), end: Math.max(...ends) } };
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
