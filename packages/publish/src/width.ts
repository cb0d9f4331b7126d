import { eastAsianWidth } from 'get-east-asian-width';

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** So much of a text is handed to the segmenter at once: each step costs it time in proportion to all it was given. */
const window = 512;

/** The graphemes of a text with their places, in time in proportion to its length. */
function* graphemes(text: string): Generator<{ readonly segment: string; readonly index: number }> {
	for (let start = 0; start < text.length; ) {
		const last = start + window >= text.length;
		const found = [...segmenter.segment(text.slice(start, start + window))];
		// What the window may have cut through is read again with what follows; a grapheme that fills it is taken as it is.
		const whole = last || found.length === 1 ? found : found.slice(0, -1);
		for (const { segment, index } of whole) yield { segment, index: start + index };
		start += whole.reduce((sum, { segment }) => sum + segment.length, 0);
	}
}

/** Columns that a text takes on a terminal: a Chinese character takes two, a combining mark none. */
export function displayWidth(text: string): number {
	let width = 0;
	for (const { segment } of graphemes(text)) {
		width += eastAsianWidth(segment.codePointAt(0) ?? 0);
	}
	return width;
}

/** Fills a text with spaces up to a width. */
function padded(text: string, width: number): string {
	return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

/** Rows as aligned columns, two spaces apart, without spaces at line ends. */
export function aligned(rows: readonly (readonly string[])[]): string[] {
	const widths: number[] = [];
	for (const row of rows) {
		row.forEach((cell, index) => {
			widths[index] = Math.max(widths[index] ?? 0, displayWidth(cell));
		});
	}
	return rows.map((row) =>
		row
			.map((cell, index) => padded(cell, widths[index] ?? 0))
			.join('  ')
			.trimEnd(),
	);
}

/** A text cut to a display width, with … where something was cut; no more of it is looked at than fits. */
export function shortened(text: string, width: number): string {
	let taken = 0;
	for (const { segment, index } of graphemes(text)) {
		taken += eastAsianWidth(segment.codePointAt(0) ?? 0);
		if (taken > width) return `${text.slice(0, index)}…`;
	}
	return text;
}
