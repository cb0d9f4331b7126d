import { MarkedLine } from '../marks/MarkedLine.js';
import type { QuotedLine } from '../marks/quote.js';

interface Props {
	readonly file: string;
	readonly lines: readonly QuotedLine[];
}

/** Lines of a source text as captured, numbered as evidence counts them. */
export function SourceLines({ file, lines }: Props) {
	return (
		<figure className="source">
			<figcaption>{file}</figcaption>
			<ol className="source-lines">
				{lines.map((line) => (
					<li key={line.number} value={line.number} data-line={line.number}>
						<span className="source-number" aria-hidden="true">
							{line.number}
						</span>
						<span className="source-text" lang="zh-CN">
							<MarkedLine line={line} />
						</span>
					</li>
				))}
			</ol>
		</figure>
	);
}
