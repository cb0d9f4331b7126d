import { eastAsianWidth } from 'get-east-asian-width';

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Columns that a text takes on a terminal: a Chinese character takes two, a combining mark none. */
export function displayWidth(text: string): number {
	let width = 0;
	for (const { segment } of segmenter.segment(text)) {
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
	for (const { segment, index } of segmenter.segment(text)) {
		taken += eastAsianWidth(segment.codePointAt(0) ?? 0);
		if (taken > width) return `${text.slice(0, index)}…`;
	}
	return text;
}
