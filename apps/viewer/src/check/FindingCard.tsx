import type { Finding } from '@qingdan/core';
import { findingInWords, ruleName, sideInWords, subjectInWords } from '@qingdan/publish';
import { useState } from 'react';
import { useLibrary } from '../corpus/library.js';
import { usePublishWords } from '../words/publish-words.js';
import { AcceptForm } from './AcceptForm.js';
import type { FindingActions } from './finding-actions.js';
import { findingPlace } from './finding-place.js';
import { useCheckWords } from './words.js';

interface Props extends FindingActions {
	readonly finding: Finding;
}

/** One finding: what, where on both sides, why it matters and what to do; it can be accepted with a reason. */
export function FindingCard({ finding, draft, parent, onOpen, onAccept, onWithdraw }: Props) {
	const words = useCheckWords();
	const publish = usePublishWords();
	const { vocabulary } = useLibrary();
	const [accepting, setAccepting] = useState(false);
	const { reason, fix } = findingInWords(finding, { vocabulary }, publish, 'page');
	const from = sideInWords(finding, 'from', publish, vocabulary);
	const to = sideInWords(finding, 'to', publish, vocabulary);
	const ours = findingPlace(finding, 'child');
	const theirs = parent && findingPlace(finding, 'parent');
	const { accepted } = finding;
	return (
		<li className="finding" data-accepted={accepted !== undefined || undefined}>
			<p className="finding-head">
				<span className="finding-rule">{ruleName(finding.rule, publish)}</span>{' '}
				<span lang="zh-CN">{subjectInWords(finding, publish)}</span>
				{finding.verdict === 'review' && <span className="tag">{publish.check.verdict.review}</span>}
				{accepted && <span className="tag">{words.acceptedBy(accepted.by, accepted.until)}</span>}
			</p>
			{from !== null && finding.relation !== 'single' && (
				<p className="listed-side" lang="zh-CN">
					<del>{from}</del>
				</p>
			)}
			{to !== null && (
				<p className="listed-side" lang="zh-CN">
					{finding.relation === 'single' ? to : <ins>{to}</ins>}
				</p>
			)}
			<p className="finding-why">{reason}</p>
			<details className="finding-rule-page">
				<summary className="quiet">{words.rule}</summary>
				<p>{publish.rules[finding.rule].looks}</p>
			</details>
			<p className="finding-fix">
				<span className="quiet">{words.fix}</span> {fix}
			</p>
			<p className="finding-actions">
				{ours && (
					<button type="button" className="plain" onClick={() => onOpen(draft, ours)}>
						{words.openDraft}
					</button>
				)}
				{theirs && (
					<button type="button" className="plain" onClick={() => onOpen(parent, theirs)}>
						{words.openParent}
					</button>
				)}
				{finding.verdict !== 'folded' &&
					(accepted ? (
						<button type="button" className="plain" onClick={() => onWithdraw(finding.fingerprint)}>
							{words.withdraw}
						</button>
					) : (
						<button
							type="button"
							className="plain"
							aria-expanded={accepting}
							onClick={() => setAccepting(!accepting)}
						>
							{words.accept}
						</button>
					))}
			</p>
			{accepting && !accepted && (
				<AcceptForm
					finding={finding}
					onAccept={(deviation) => {
						setAccepting(false);
						onAccept(deviation);
					}}
				/>
			)}
		</li>
	);
}
