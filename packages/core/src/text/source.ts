import type { Lines } from '@qingdan/schema';
import { layoutStream, withoutLayout } from './layout.js';

/** A found piece of a source text, as a span of its characters without layout. */
export interface Found {
	readonly start: number;
	readonly end: number;
}

/** A source text in which quotes can be found by line. */
export interface SourceIndex {
	readonly lineCount: number;
	/** All places of a quote within lines, layout aside. */
	find(quote: string, lines: Lines): Found[];
	/** Marks a found piece as claimed by the policy. */
	claim(found: Found): void;
	/** Whether a piece was claimed before. */
	isClaimed(found: Found): boolean;
	/** Whether a piece fills a cell or a line. */
	standsAlone(found: Found): boolean;
	/** The letters and digits that nothing claims, line by line. */
	unclaimed(): { line: number; column: number; text: string }[];
	/** The place of a character, from 1. */
	placeAt(offset: number): { line: number; column: number };
}

/** The first and last line that a reference names. */
export function lineSpan(lines: Lines): [number, number] {
	return typeof lines === 'number' ? [lines, lines] : lines;
}

/** Lines of a text as they are counted in evidence: parted by line feeds, from 1. */
export function linesOf(text: string): string[] {
	return text.split('\n');
}

const indexes = new WeakMap<object, SourceIndex>();

/**
 * The lines in which a text stands, within the lines that it is known to be in; these where it is not found as printed.
 * @param source the source text; its index is made once
 */
export function exactLines(source: { readonly text: string }, text: string, lines: Lines): [number, number] {
	const index = indexOf(source);
	const [found] = index.find(text, lines);
	return found ? [index.placeAt(found.start).line, index.placeAt(found.end - 1).line] : lineSpan(lines);
}

/**
 * The place of one character of a text within the lines that the text is known to be in; undefined where it is not found
 * as printed.
 * @param offset of the character in the text
 */
export function placeOfWords(
	source: { readonly text: string },
	text: string,
	lines: Lines,
	offset: number,
): { line: number; column: number } | undefined {
	const index = indexOf(source);
	const [found] = index.find(text, lines);
	return (
		found && index.placeAt(Math.min(found.start + withoutLayout(text.slice(0, offset)).length, found.end - 1))
	);
}

function indexOf(source: { readonly text: string }): SourceIndex {
	const index = indexes.get(source) ?? indexSource(source.text);
	indexes.set(source, index);
	return index;
}

/** Makes a source text searchable by line. */
export function indexSource(text: string): SourceIndex {
	const { characters, offsets } = layoutStream(text);
	const stream = characters.join('');
	const lineStarts = [0];
	for (let index = 0; index < text.length; index++) if (text[index] === '\n') lineStarts.push(index + 1);
	const claimed = new Uint8Array(stream.length);
	const firstInStream = (offset: number) => lowerBound(offsets, offset);
	const placeAt = (position: number) => {
		const offset = offsets[position] ?? text.length;
		const line = lowerBound(lineStarts, offset + 1);
		return { line, column: offset - (lineStarts[line - 1] ?? 0) + 1 };
	};
	return {
		lineCount: lineStarts.length,
		find(quote, lines) {
			const [first, last] = lineSpan(lines);
			if (first < 1 || first > last || last > lineStarts.length) return [];
			const from = firstInStream(lineStarts[first - 1] ?? 0);
			const to = last < lineStarts.length ? firstInStream(lineStarts[last] ?? text.length) : stream.length;
			const wanted = withoutLayout(quote);
			const found: Found[] = [];
			if (wanted === '') return found;
			// Only the lines are searched: to look through all that follows for each quote takes time by the square.
			const within = stream.slice(from, to);
			for (let at = within.indexOf(wanted); at >= 0; at = within.indexOf(wanted, at + 1)) {
				found.push({ start: from + at, end: from + at + wanted.length });
			}
			return found;
		},
		claim: ({ start, end }) => claimed.fill(1, start, end),
		isClaimed: ({ start, end }) => claimed.subarray(start, end).some((mark) => mark === 1),
		standsAlone({ start, end }) {
			const ends = (before: number, behind: number) =>
				before < 0 ||
				behind >= stream.length ||
				characters[before] === '\t' ||
				characters[behind] === '\t' ||
				placeAt(before).line !== placeAt(behind).line;
			return ends(start - 1, start) && ends(end - 1, end);
		},
		unclaimed() {
			const left: { line: number; column: number; text: string }[] = [];
			for (let at = 0; at < stream.length; at++) {
				if (claimed[at] === 1 || !/[\p{L}\p{N}]/u.test(characters[at] as string)) continue;
				const place = placeAt(at);
				const last = left.at(-1);
				if (last?.line === place.line) last.text += characters[at];
				else left.push({ ...place, text: characters[at] as string });
			}
			return left;
		},
		placeAt,
	};
}

/**
 * The place of a piece that nothing claims yet: the one that fills a cell or a line where there is one, as a word may stand in
 * a cell of its own and inside the one before it; the first where all are claimed.
 */
export function freePlace(source: SourceIndex, found: readonly Found[]): Found | undefined {
	const unclaimed = found.filter((one) => !source.isClaimed(one));
	return unclaimed.find((one) => source.standsAlone(one)) ?? unclaimed[0] ?? found[0];
}

/** Index of the first value not below the wanted one, in a sorted list. */
function lowerBound(sorted: readonly number[], wanted: number): number {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sorted[middle] as number) < wanted) low = middle + 1;
		else high = middle;
	}
	return low;
}
