import { layoutStream } from '../text/layout.js';

/** A stretch of a text, in UTF-16 offsets. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** All places of some words in a text, layout, widths and the case of Latin letters aside; in order, none overlapping. */
export function findWords(text: string, words: string): Span[] {
	const { characters, offsets } = layoutStream(text);
	const stream = characters.join('').toLowerCase();
	const wanted = layoutStream(words).characters.join('').toLowerCase();
	const found: Span[] = [];
	if (wanted === '' || stream.length !== offsets.length) return found;
	for (let at = stream.indexOf(wanted); at >= 0; at = stream.indexOf(wanted, at + wanted.length)) {
		found.push({ start: offsets[at] as number, end: (offsets[at + wanted.length - 1] as number) + 1 });
	}
	return found;
}

/** The sentence around a span: up to 。；！？ or a line break, its own mark included. */
export function sentenceAround(text: string, span: Span): Span {
	return around(text, span, /[。；！？;!?\n]/);
}

/** The clause around a span: up to a comma, colon or bracket as well. */
export function clauseAround(text: string, span: Span): Span {
	return around(text, span, /[。；！？;!?\n，,：:（）()]/);
}

function around(text: string, { start, end }: Span, mark: RegExp): Span {
	let from = start;
	while (from > 0 && !mark.test(text[from - 1] as string)) from--;
	let to = end;
	while (to < text.length && !mark.test(text[to - 1] as string)) to++;
	return { start: from, end: to };
}

/** Whether two stretches share a character. */
export function overlaps(a: Span, b: Span): boolean {
	return a.start < b.end && b.start < a.end;
}
