import type { FurnitureKind } from '../../document.js';
import type { TextLine } from './lines.js';

export interface PageLines {
	readonly height: number;
	readonly lines: readonly TextLine[];
}

/** Headers and footers stand within this part of the page at its top and bottom. */
const edge = 0.12;
const pageNumber = /^[\s—–－\-―·~第页共/]*\d{1,4}[\s—–－\-―·~第页共/\d]*$/;

/**
 * Judges which lines are header, footer or page number: those that stand at the same height with the same words, digits
 * aside, on at least half of the pages and on two; and a bare page number at an edge.
 */
export function furnitureIn(pages: readonly PageLines[]): ReadonlyMap<TextLine, FurnitureKind> {
	const seen = new Map<string, Set<number>>();
	pages.forEach(({ height, lines }, page) => {
		for (const line of lines) {
			if (!edgeOf(line, height)) continue;
			for (const key of keysOf(line)) {
				const found = seen.get(key) ?? new Set();
				seen.set(key, found.add(page));
			}
		}
	});
	const enough = Math.max(2, Math.ceil(pages.length / 2));
	const found = new Map<TextLine, FurnitureKind>();
	for (const { height, lines } of pages) {
		for (const line of lines) {
			const at = edgeOf(line, height);
			if (!at) continue;
			const isNumber = pageNumber.test(line.text) && line.text.length <= 20;
			const repeats = keysOf(line).some((key) => (seen.get(key)?.size ?? 0) >= enough);
			if (isNumber) found.set(line, 'page-number');
			else if (repeats) found.set(line, at);
		}
	}
	return found;
}

function edgeOf(line: TextLine, height: number): 'header' | 'footer' | undefined {
	if (line.y < edge * height) return 'header';
	return line.y > (1 - edge) * height ? 'footer' : undefined;
}

/** Its words without digits and its height, which may be rounded to either side. */
function keysOf(line: TextLine): string[] {
	const words = line.text.replace(/\d+/g, '#');
	return [Math.floor(line.y / 6), Math.ceil(line.y / 6)].map((height) => `${height}:${words}`);
}
