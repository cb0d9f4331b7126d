import { layoutStream, withoutLayout } from '@qingdan/core';
import type { Span } from './marks.js';

/** One line of a source text, with what of it is meant. */
export interface QuotedLine {
	/** from 1 */
	readonly number: number;
	readonly text: string;
	readonly spans: readonly Span[];
}

/** Words to be found in a source text, and the lines in which they stand. */
export interface Quote {
	readonly id: string;
	readonly text: string;
	readonly first: number;
	readonly last: number;
}

/**
 * Shows lines of a source text with quotes marked. The copy breaks words by spaces, lines and marks of its own, so quotes are
 * sought without them; a quote is sought after the one before it, and from the first line where it is not found there.
 */
export function quotedLines(
	lines: readonly string[],
	shown: readonly number[],
	quotes: readonly Quote[],
): QuotedLine[] {
	const spans = new Map<number, Span[]>();
	let after = 0;
	for (const quote of quotes) {
		const stream = streamOf(lines, quote.first, quote.last);
		const wanted = withoutLayout(quote.text);
		if (wanted === '') continue;
		const text = stream.characters.join('');
		const from = stream.places.findIndex(({ position }) => position >= after);
		let at = from < 0 ? -1 : text.indexOf(wanted, from);
		if (at < 0) at = text.indexOf(wanted);
		if (at < 0) continue;
		const found = stream.places.slice(at, at + wanted.length);
		after = (found.at(-1)?.position ?? after) + 1;
		for (const [number, span] of spansByLine(found, quote.id))
			spans.set(number, [...(spans.get(number) ?? []), span]);
	}
	return shown.map((number) => ({ number, text: lines[number - 1] ?? '', spans: spans.get(number) ?? [] }));
}

interface CharacterPlace {
	readonly line: number;
	readonly offset: number;
	/** grows through the whole source */
	readonly position: number;
}

interface Stream {
	readonly characters: readonly string[];
	readonly places: readonly CharacterPlace[];
}

/** The characters of some lines that are not layout, each with its place. */
function streamOf(lines: readonly string[], first: number, last: number): Stream {
	const { characters, offsets } = layoutStream(lines.slice(first - 1, last).join('\n'));
	let line = first;
	let start = 0;
	const places = offsets.map((offset) => {
		while (offset > start + (lines[line - 1]?.length ?? 0)) {
			start += (lines[line - 1]?.length ?? 0) + 1;
			line++;
		}
		return { line, offset: offset - start, position: line * 1_000_000 + offset - start };
	});
	return { characters, places };
}

function spansByLine(found: readonly CharacterPlace[], id: string): Map<number, Span> {
	const spans = new Map<number, Span>();
	for (const { line, offset } of found) {
		const known = spans.get(line);
		spans.set(line, { id, start: known?.start ?? offset, end: offset + 1 });
	}
	return spans;
}
