import type { DocumentPlace } from '../address/document-place.js';
import type { EvidencePlace } from '../address/evidence-place.js';
import { useLinkTo } from '../address/use-address.js';
import { useLabels } from '../words/use-labels.js';
import { useWords } from '../words/use-words.js';
import { cellOf, type Issue } from './issues.js';

interface Props {
	readonly issue: Issue;
	readonly place: DocumentPlace;
}

/** One thing to know about the source, with a way to it. */
export function IssueEntry({ issue, place }: Props) {
	const words = useWords();
	const labels = useLabels();
	const linkTo = useLinkTo();
	const evidence = evidenceOf(issue);
	const where = issue.item
		? `${words.item(issue.item.number)} · ${labels.field[cellOf(issue)]}`
		: issue.provision;
	return (
		<li className="issue" data-kind={issue.kind}>
			<span className="issue-kind">
				{issue.kind === 'repair'
					? labels.repair[issue.repair.kind]
					: issue.kind === 'doubt'
						? words.doubt
						: words.anomaly}
			</span>
			<span className="issue-where">
				{evidence && where ? <a href={linkTo({ ...place, evidence })}>{where}</a> : where}
			</span>
			<span className="issue-note" lang="zh-CN">
				{issue.kind === 'repair'
					? issue.repair.note
					: issue.kind === 'doubt'
						? issue.doubt.message
						: issue.anomaly.note}
			</span>
		</li>
	);
}

function evidenceOf(issue: Issue): EvidencePlace | undefined {
	if (issue.item) return { kind: 'cell', item: issue.item.number, field: cellOf(issue) };
	return issue.provision ? { kind: 'provision', id: issue.provision } : undefined;
}
