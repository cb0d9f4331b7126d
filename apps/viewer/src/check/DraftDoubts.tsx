import { lineSpan } from '@qingdan/core';
import type { Doubt } from '@qingdan/schema';
import { useCheckWords } from './words.js';

/** What the reading of a draft was not sure of, to be ticked off by hand. */
export function DraftDoubts({ doubts }: { readonly doubts: readonly Doubt[] }) {
	const words = useCheckWords();
	if (doubts.length === 0) return null;
	return (
		<section className="draft-doubts" aria-labelledby="draft-doubts">
			<h2 id="draft-doubts">
				{words.doubts} <span className="quiet">{doubts.length}</span>
			</h2>
			<p className="quiet">{words.doubtsLine}</p>
			<ul>
				{doubts.map((doubt) => {
					const [line] = lineSpan(doubt.evidence.lines);
					return (
						<li key={JSON.stringify([doubt.code, doubt.item, doubt.field, line, doubt.message])}>
							<label>
								<input type="checkbox" aria-label={words.doubtDone} />{' '}
								<span className="quiet">{words.doubtLine(line)}</span>{' '}
								<span lang="zh-CN">{doubt.message}</span>
							</label>
						</li>
					);
				})}
			</ul>
		</section>
	);
}
