import type { Span } from '../marks/marks.js';

/** Places of quotes in a text; a quote that comes twice takes the places one after the other. */
export function quoteSpans(
	text: string,
	quotes: readonly { readonly id: string; readonly quote: string }[],
): Span[] {
	const after = new Map<string, number>();
	return quotes.flatMap(({ id, quote }) => {
		const start = text.indexOf(quote, after.get(quote) ?? 0);
		if (start < 0 || quote === '') return [];
		after.set(quote, start + 1);
		return [{ id, start, end: start + quote.length }];
	});
}
