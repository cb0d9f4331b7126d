import { lineSpan } from '@qingdan/core';
import type { Repair } from '@qingdan/schema';
import { useLabels } from '../words/use-labels.js';
import { useWords } from '../words/use-words.js';

interface Props {
	readonly repair: Repair;
	/** the text as repaired */
	readonly text: string;
}

/** What was damaged in our copy, as captured and as put right. */
export function RepairNote({ repair, text }: Props) {
	const words = useWords();
	const labels = useLabels();
	const checked = repair.checkedAgainst;
	return (
		<section className="repair">
			<h3>
				{labels.repair[repair.kind]}
				<span className="quiet"> · {labels.confidence[repair.confidence]}</span>
			</h3>
			<p lang="zh-CN">{repair.note}</p>
			<dl>
				<dt>{words.before}</dt>
				<dd>
					<ol className="pieces">
						{repair.before.map((piece) => (
							<li key={`${piece.lines}${piece.text}`}>
								<span className="quiet">{words.lineNumber(...lineSpan(piece.lines))}</span>{' '}
								<span className="document-text" lang="zh-CN">
									{piece.text}
								</span>
							</li>
						))}
					</ol>
				</dd>
				<dt>{words.after}</dt>
				<dd className="document-text" lang="zh-CN">
					{text}
				</dd>
				{checked && (
					<>
						<dt>{words.checkedAgainst}</dt>
						<dd>
							<span className="quiet">
								{checked.source ?? ''} {words.lineNumber(...lineSpan(checked.lines))}
							</span>{' '}
							<span className="document-text" lang="zh-CN">
								{checked.quote}
							</span>
						</dd>
					</>
				)}
			</dl>
		</section>
	);
}
