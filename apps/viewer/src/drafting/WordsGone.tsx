import { textDifference } from '@qingdan/core';
import { splitBySpans } from '../marks/marks.js';

/** The parent's words, with those that are not here any more marked. */
export function WordsGone({ was, text }: { readonly was: string; readonly text: string }) {
	const spans = textDifference(was, text)
		.edits.filter(({ left }) => left.end > left.start)
		.map(({ left }, index) => ({ id: String(index), ...left }));
	return splitBySpans(was, spans).map((segment) =>
		segment.spans.length > 0 ? <del key={segment.start}>{segment.text}</del> : segment.text,
	);
}
