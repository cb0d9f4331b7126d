import { type Span, splitBySpans } from './marks.js';

interface Props {
	readonly text: string;
	readonly spans: readonly Span[];
	readonly classOf: (id: string) => string;
	readonly hrefOf: (id: string) => string;
}

/** A text in which each marked span is a link; where spans lie over one another, the shortest is meant. */
export function LinkedText({ text, spans, classOf, hrefOf }: Props) {
	return splitBySpans(text, spans).map((segment) => {
		const [id] = segment.spans;
		if (id === undefined) return segment.text;
		return (
			<a key={segment.start} className={classOf(id)} href={hrefOf(id)}>
				{segment.text}
			</a>
		);
	});
}
