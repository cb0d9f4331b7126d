import type { EditContext } from './kinds/kind.js';

/** The words of both texts in which an edit stands. */
export interface Surroundings {
	readonly left: string;
	readonly right: string;
}

const clauseMark = '，。；：！？\\n';
const toMark = new RegExp(`^[^${clauseMark}]*`, 'u');
const mark = new RegExp(`[${clauseMark}]`, 'u');
/** Longer clauses are no wordings of one thing, and are not compared as a whole. */
const clauseAtMost = 160;

/**
 * The clauses in which an edit stands, with whatever else differs in them, and as much of them as both share; none where
 * they are long.
 */
export function wordingsAround(context: EditContext): Surroundings[] {
	const [clauses, shared] = [clausesAround(context), sharedAround(context)];
	const several = clauses?.left !== shared?.left || clauses?.right !== shared?.right;
	return [clauses, several ? shared : undefined].filter((around) => around !== undefined);
}

/** The clauses in which an edit stands. */
function clausesAround({ from, to, before, after }: EditContext): Surroundings | undefined {
	const clause = (ahead: string, words: string, behind: string) =>
		`${sinceMark(ahead)}${words}${toMark.exec(behind)?.[0] ?? ''}`;
	return short({
		left: clause(before.left, from, after.left),
		right: clause(before.right, to, after.right),
	});
}

/** The edit with the words around it that both clauses share. */
function sharedAround({ from, to, before, after }: EditContext): Surroundings | undefined {
	const [a, b] = [before.left, before.right].map((text) => sinceMark(text)) as [string, string];
	let ahead = 0;
	while (ahead < Math.min(a.length, b.length) && a.at(-1 - ahead) === b.at(-1 - ahead)) ahead++;
	const [c, d] = [after.left, after.right].map((text) => toMark.exec(text)?.[0] ?? '') as [string, string];
	let behind = 0;
	while (behind < Math.min(c.length, d.length) && c[behind] === d[behind]) behind++;
	const [start, end] = [a.slice(a.length - ahead), c.slice(0, behind)];
	return short({ left: start + from + end, right: start + to + end });
}

function short(around: Surroundings): Surroundings | undefined {
	return Math.max(around.left.length, around.right.length) > clauseAtMost ? undefined : around;
}

/** The words behind the last mark of a text. A pattern bound to its end would be tried from each place before it. */
function sinceMark(text: string): string {
	let start = text.length;
	while (start > 0 && !mark.test(text[start - 1] as string)) start--;
	return text.slice(start);
}
