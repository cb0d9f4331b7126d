import { splitBySpans } from './marks.js';
import type { QuotedLine } from './quote.js';

/** A line of a source text with the words that are meant. */
export function MarkedLine({ line }: { readonly line: QuotedLine }) {
	return splitBySpans(line.text, line.spans).map(({ text, start, spans }) =>
		spans.length > 0 ? (
			<mark key={start} className={spans.includes('repaired') ? 'mark-repaired' : 'mark-meant'}>
				{text}
			</mark>
		) : (
			text
		),
	);
}
