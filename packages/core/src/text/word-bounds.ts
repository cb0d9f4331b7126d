import { commonWords } from './common-words.js';
import type { Token } from './token.js';

let seconds: (string | undefined)[] | undefined;

/** By the code of the first character of common words, their second ones. */
function table(): readonly (string | undefined)[] {
	if (seconds) return seconds;
	seconds = new Array(0x10000);
	for (const group of commonWords.trim().split(/\s/)) seconds[group.charCodeAt(0)] = group.slice(1);
	return seconds;
}

/** Whether the tokens at a place and before it are the two characters of a word. */
function linked(tokens: readonly Token[], at: number): boolean {
	const [first, second] = [tokens[at - 1], tokens[at]];
	if (first?.kind !== 'character' || second?.kind !== 'character') return false;
	return table()[first.text.charCodeAt(0)]?.includes(second.text) === true;
}

/** Characters in a row that could all be words with their neighbours; no sentence has as many. */
const farthest = 32;

/**
 * Whether a place between two tokens lies inside a word, in every way to cut the text into the fewest words: of 会 议 员 工
 * each two neighbours are a word, and 会议 and 员工 take fewer words than 议员 between two characters. In a chain of
 * neighbours that are words that is so where evenly many stand on either side.
 */
export function cutsWord(tokens: readonly Token[], at: number): boolean {
	if (!linked(tokens, at)) return false;
	let [before, after] = [0, 0];
	while (before < farthest && linked(tokens, at - 1 - before)) before++;
	while (after < farthest && linked(tokens, at + 1 + after)) after++;
	return before % 2 === 0 && after % 2 === 0;
}

/** Whether a token is no single character, or the first character of a common word. */
export function beginsWord(tokens: readonly Token[], at: number): boolean {
	const kind = tokens[at]?.kind;
	return kind !== undefined && (kind === 'character' ? linked(tokens, at + 1) : kind !== 'punctuation');
}
