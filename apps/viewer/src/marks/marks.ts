/** A part of a text to be marked, in UTF-16 offsets; an empty span marks a place. */
export interface Span {
	readonly id: string;
	readonly start: number;
	readonly end: number;
}

/** A piece of a text over which the same spans lie. */
export interface Segment {
	readonly text: string;
	readonly start: number;
	/** ids of the spans that cover it, shortest first; of an empty segment, the places that stand here */
	readonly spans: readonly string[];
}

/** Cuts a text at every boundary of its spans. The segments joined are the text again; empty ones stand for places. */
export function splitBySpans(text: string, spans: readonly Span[]): Segment[] {
	const inside = spans
		.map(({ id, start, end }) => ({ id, start: Math.max(0, start), end: Math.min(text.length, end) }))
		.filter(({ start, end }) => start <= end);
	const bySize = [...inside].sort((a, b) => a.end - a.start - (b.end - b.start));
	const cuts = [...new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])])].sort(
		(a, b) => a - b,
	);
	return cuts.flatMap((start, index) => {
		const places = inside.filter((span) => span.start === start && span.end === start).map(({ id }) => id);
		const place: Segment[] = places.length > 0 ? [{ text: '', start, spans: places }] : [];
		const end = cuts[index + 1];
		if (end === undefined) return place;
		const covering = bySize.filter((span) => span.start <= start && span.end >= end).map(({ id }) => id);
		return [...place, { text: text.slice(start, end), start, spans: covering }];
	});
}
