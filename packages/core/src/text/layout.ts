/** What separates cells of a captured table: kept when layout is removed, so that no quote reaches across two cells. */
const cellBoundary = /[\t|]/;
const ignorable = /[\s\u200b-\u200f\u2060\ufeff]/;

/** Full-width ASCII and its half-width twin are one character on the page. */
export function foldWidth(char: string): string {
	const code = char.charCodeAt(0);
	if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
	if (char === '︰') return ':';
	return char;
}

/**
 * A text without its layout (spaces, line breaks, paragraph tags, bold marks, heading marks) and with widths folded: the
 * form in which a quote and its source are held against each other. Never stored.
 */
export function withoutLayout(text: string): string {
	return layoutStream(text).characters.join('').replaceAll('\t', '');
}

/** The letters and digits of a text alone: what two texts that differ in layout and marks have in common. A key, never stored. */
export function bareText(text: string): string {
	return text
		.normalize('NFKC')
		.replaceAll('○', '〇')
		.replace(/[^\p{L}\p{N}]/gu, '');
}

/** The characters of a text that are not layout, each with its offset in the text. A cell boundary is a TAB. */
export function layoutStream(text: string): { characters: string[]; offsets: number[] } {
	const characters: string[] = [];
	const offsets: number[] = [];
	let lineStart = true;
	for (let index = 0; index < text.length; index++) {
		const char = text[index] as string;
		if (char === '\n') lineStart = true;
		const mark = layoutMark(text, index, lineStart);
		if (mark > 0) {
			index += mark - 1;
			continue;
		}
		if (cellBoundary.test(char)) {
			characters.push('\t');
			offsets.push(index);
		} else if (!ignorable.test(char)) {
			characters.push(foldWidth(char));
			offsets.push(index);
		}
		if (!ignorable.test(char)) lineStart = false;
	}
	return { characters, offsets };
}

/** Length of a tag or mark that belongs to the layout at this place, 0 for none. */
function layoutMark(text: string, index: number, lineStart: boolean): number {
	const char = text[index];
	if (char === '<') return text.startsWith('<p>', index) ? 3 : text.startsWith('</p>', index) ? 4 : 0;
	if (char === '*') return text.startsWith('**', index) ? 2 : 0;
	if (char === '\\') return 1;
	if (char === '#' && lineStart) return /^#+/.exec(text.slice(index, index + 7))?.[0].length ?? 0;
	return 0;
}
