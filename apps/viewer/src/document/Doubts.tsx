import type { PresentedPolicy } from '@qingdan/core';
import type { DocumentPlace } from '../address/document-place.js';
import { useWords } from '../words/use-words.js';
import { IssueEntry } from './IssueEntry.js';
import { issuesOf } from './issues.js';

interface Props {
	readonly policy: PresentedPolicy;
	readonly place: DocumentPlace;
}

/** Where the copy was damaged, the original slipped, or nothing could be decided. */
export function Doubts({ policy, place }: Props) {
	const words = useWords();
	const issues = issuesOf(policy);
	return (
		<section id="unit-issues" className="issues" tabIndex={-1} aria-label={words.doubtsTitle}>
			<h2>{words.doubtsTitle}</h2>
			<p className="quiet">{issues.length > 0 ? words.doubtsLine : words.doubtsNone}</p>
			<ul>
				{issues.map((issue) => (
					<IssueEntry
						key={JSON.stringify([issue.kind, issue.item?.number, issue.provision, noteOf(issue)])}
						issue={issue}
						place={place}
					/>
				))}
			</ul>
		</section>
	);
}

function noteOf(issue: ReturnType<typeof issuesOf>[number]): string {
	switch (issue.kind) {
		case 'repair':
			return `${issue.repair.id} ${issue.repair.field}`;
		case 'anomaly':
			return issue.anomaly.id;
		case 'doubt':
			return `${issue.severity} ${issue.message}`;
	}
}
