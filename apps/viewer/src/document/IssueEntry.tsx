import type { DocumentPlace } from '../address/document-place.js';
import type { EvidencePlace } from '../address/evidence-place.js';
import { useLinkTo } from '../address/use-address.js';
import { useLabels } from '../words/use-labels.js';
import { useWords } from '../words/use-words.js';
import { fieldOf, type Issue } from './issues.js';

interface Props {
	readonly issue: Issue;
	readonly place: DocumentPlace;
}

interface Where {
	readonly name: string;
	readonly evidence: EvidencePlace;
}

/** One thing to know about the source, with a way to each place it is about. */
export function IssueEntry({ issue, place }: Props) {
	const words = useWords();
	const labels = useLabels();
	const linkTo = useLinkTo();
	const named = (item: number, field: ReturnType<typeof fieldOf>): Where => ({
		name: `${words.item(item)} · ${labels.field[field]}`,
		evidence: { kind: 'cell', item, field },
	});
	const places = (): readonly Where[] => {
		if (issue.kind === 'doubt') {
			const [first, ...others] = issue.cells;
			if (!first) return [];
			if (others.length === 0) return [named(first.item.number, first.field)];
			return issue.cells.map(({ item, field }) => ({
				name: words.item(item.number),
				evidence: { kind: 'cell', item: item.number, field },
			}));
		}
		const field = fieldOf(issue.kind === 'repair' ? issue.repair.field : null);
		if (issue.item) return [named(issue.item.number, field)];
		return issue.provision
			? [{ name: issue.provision, evidence: { kind: 'provision', id: issue.provision } }]
			: [];
	};
	return (
		<li className="issue" data-kind={issue.kind}>
			<span className="issue-kind">
				{issue.kind === 'repair'
					? labels.repair[issue.repair.kind]
					: issue.kind === 'doubt'
						? `${words.doubt} · ${labels.severity[issue.severity]}`
						: words.anomaly}
			</span>
			<span className="issue-where">
				{places().map(({ name, evidence }) => (
					<a key={name} href={linkTo({ ...place, evidence })}>
						{name}
					</a>
				))}
			</span>
			<span className="issue-note" lang="zh-CN">
				{issue.kind === 'repair'
					? issue.repair.note
					: issue.kind === 'doubt'
						? issue.message
						: issue.anomaly.note}
			</span>
		</li>
	);
}
