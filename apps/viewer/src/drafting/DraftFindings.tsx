import type { Finding } from '@qingdan/core';
import { findingInWords, ruleName, subjectInWords } from '@qingdan/publish';
import { severities } from '@qingdan/schema';
import { useLibrary } from '../corpus/library.js';
import { usePublishWords } from '../words/publish-words.js';
import type { DraftedText } from './drafted.js';
import { useDraftingWords } from './words.js';

interface Props {
	readonly text: DraftedText;
	/** whether the draft has gone on and does not resolve */
	readonly stale: boolean;
	readonly onChoose: (id: string) => void;
}

/** What the check finds in the draft as it is written, the gravest first. */
export function DraftFindings({ text, stale, onChoose }: Props) {
	const words = useDraftingWords();
	const publish = usePublishWords();
	const { report, unread } = text;
	const real = report.findings.filter(({ verdict }) => verdict !== 'folded');
	const counts = severities.flatMap((severity) => {
		const count = real.filter((one) => one.severity === severity).length;
		return count > 0 ? [`${publish.labels.severity[severity]} ${count}`] : [];
	});
	const sorted = severities.flatMap((severity) => real.filter((one) => one.severity === severity));
	return (
		<details className="draft-findings" open>
			<summary>
				<h2>{words.findings}</h2>{' '}
				<span role="status">{counts.length > 0 ? counts.join(' · ') : words.findingsNone}</span>
			</summary>
			{stale && <p className="quiet">{words.findingsStale}</p>}
			<ul>
				{sorted.map((finding) => (
					<FoundHere
						key={finding.fingerprint}
						finding={finding}
						item={text.items.find(({ number }) => number !== undefined && number === finding.item?.child)?.id}
						onChoose={onChoose}
					/>
				))}
			</ul>
			{unread.length > 0 && (
				<section aria-label={words.unread}>
					<h3>
						{words.unread} <span className="quiet">{unread.length}</span>
					</h3>
					<p className="quiet">{words.unreadLine}</p>
					<ul>
						{unread.map(({ item, number, quote }) => (
							<li key={`${item} ${quote}`} lang="zh-CN">
								{number}. {quote}{' '}
								<button type="button" className="plain" onClick={() => onChoose(item)}>
									{words.toItem}
								</button>
							</li>
						))}
					</ul>
				</section>
			)}
		</details>
	);
}

interface FoundProps {
	readonly finding: Finding;
	/** id of its item here */
	readonly item: string | undefined;
	readonly onChoose: (id: string) => void;
}

function FoundHere({ finding, item, onChoose }: FoundProps) {
	const words = useDraftingWords();
	const publish = usePublishWords();
	const { vocabulary } = useLibrary();
	const { reason, fix } = findingInWords(finding, { vocabulary }, publish, 'document');
	return (
		<li className="found-here" data-severity={finding.severity}>
			<details>
				<summary>
					<span className="tag">{publish.labels.severity[finding.severity]}</span>{' '}
					<span className="finding-rule">{ruleName(finding.rule, publish)}</span>{' '}
					<span lang="zh-CN">{subjectInWords(finding, publish)}</span>
				</summary>
				<p>{reason}</p>
				<p>{fix}</p>
				{item !== undefined && (
					<button type="button" className="plain" onClick={() => onChoose(item)}>
						{words.toItem}
					</button>
				)}
			</details>
		</li>
	);
}
