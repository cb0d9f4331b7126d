/** Widths of a letter in pixels, at the size that a plot is written in: not measured, but never too small. */
const han = 15;
const other = 8;

/**
 * Breaks a text into lines of at most some pixels, at spaces and between Han characters: what is drawn does not break by
 * itself.
 */
export function brokenInto(text: string, width: number): string[] {
	const lines: string[] = [];
	let line = '';
	let taken = 0;
	for (const part of text.match(/\s+|[^\s\p{Script=Han}]+|\p{Script=Han}/gu) ?? []) {
		const size = [...part].reduce((sum, letter) => sum + (letter > '\u2e7f' ? han : other), 0);
		if (taken + size > width && line !== '') {
			lines.push(line);
			line = '';
			taken = 0;
		}
		if (line === '' && part.trim() === '') continue;
		line += part;
		taken += size;
	}
	return line === '' ? lines : [...lines, line];
}
