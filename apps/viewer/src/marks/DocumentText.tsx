import { splitBySpans } from './marks.js';

interface Props {
	readonly text: string;
	readonly quote?: string | undefined;
}

/** A text of a document with one quote in it marked. */
export function DocumentText({ text, quote }: Props) {
	const start = quote ? text.indexOf(quote) : -1;
	const spans = quote && start >= 0 ? [{ id: 'meant', start, end: start + quote.length }] : [];
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
