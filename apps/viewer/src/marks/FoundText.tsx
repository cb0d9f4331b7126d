import { type Span, splitBySpans } from './marks.js';

interface Props {
	readonly text: string;
	/** the words looked for; nothing is marked without */
	readonly words: string | undefined;
}

/** A text with some words marked wherever they stand. */
export function FoundText({ text, words }: Props) {
	const spans: Span[] = [];
	const [low, wanted] = [text.toLowerCase(), words?.toLowerCase() ?? ''];
	for (let start = wanted === '' ? -1 : low.indexOf(wanted); start >= 0; ) {
		const end = start + wanted.length;
		spans.push({ id: 'found', start, end });
		start = low.indexOf(wanted, end);
	}
	return splitBySpans(text, spans).map((segment) =>
		segment.spans.length > 0 ? (
			<mark key={segment.start} className="mark-meant">
				{segment.text}
			</mark>
		) : (
			segment.text
		),
	);
}
