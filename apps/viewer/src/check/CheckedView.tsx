import type { AcceptedDeviation, Finding, Report } from '@qingdan/core';
import { useMemo, useState } from 'react';
import type { EvidencePlace } from '../address/evidence-place.js';
import { extentOf } from '../corpus/documents.js';
import { useLibrary } from '../corpus/library.js';
import { type LibraryDocument, libraryDocument } from '../corpus/library-document.js';
import { EvidencePanel } from '../evidence/EvidencePanel.js';
import { CheckDownloads } from './CheckDownloads.js';
import type { CheckedDraft } from './check-job.js';
import { DraftDoubts } from './DraftDoubts.js';
import { type Decisions, noDecisions } from './decisions.js';
import { FindingGroups } from './FindingGroups.js';
import { PairDoubts } from './PairDoubts.js';
import { useCheckWords } from './words.js';

interface Props {
	readonly draft: CheckedDraft;
	readonly against: string | undefined;
	readonly onAgain: () => void;
	readonly onRedline: () => void;
	readonly onOpinion: (report: Report) => void;
	readonly onDecide: (decisions: Decisions, by: string) => void;
}

/** What was read of a draft and what was found in it. All of it lives in this component and nowhere else. */
export function CheckedView({ draft, against, onAgain, onRedline, onOpinion, onDecide }: Props) {
	const words = useCheckWords();
	const { documents, vocabulary } = useLibrary();
	const [accepted, setAccepted] = useState<ReadonlyMap<string, AcceptedDeviation>>(new Map());
	const [opened, setOpened] = useState<{ document: LibraryDocument; place: EvidencePlace } | undefined>();
	const [decisions, setDecisions] = useState<Decisions>(noDecisions);
	const [by, setBy] = useState('');
	const decide = (next: Decisions, name = by) => {
		setDecisions(next);
		onDecide(next, name.trim());
	};
	const own = useMemo(() => {
		const { policy, text, name } = draft;
		const held = {
			policy,
			file: name,
			source: { file: name, digest: policy.source.digest, text },
			place: () => ({ line: 1, column: 1 }),
		};
		return libraryDocument(held, vocabulary);
	}, [draft, vocabulary]);
	const parent = documents.get(against ?? '');
	const { items, provisions } = extentOf(own.policy);
	const findings = draft.report.findings.map((finding): Finding => {
		const found = accepted.get(finding.fingerprint);
		return found ? { ...finding, accepted: found } : finding;
	});
	const report = {
		...draft.report,
		findings,
		summary: { ...draft.report.summary, accepted: accepted.size },
	};
	const open = (document: LibraryDocument | undefined, place: EvidencePlace | undefined) => {
		if (document && place) setOpened({ document, place });
	};
	return (
		<>
			<section className="check-draft" aria-label={words.draft}>
				<h2 lang="zh-CN">{own.policy.title}</h2>
				<p className="quiet">
					{words.read(items, provisions)}
					{draft.account && `；${words.account(draft.account.characters, draft.account.doubted)}`}
					{!parent && ` ${words.noParent}`}
				</p>
				<button type="button" className="button" onClick={onAgain}>
					{words.again}
				</button>
			</section>
			<CheckDownloads
				report={report}
				accepted={[...accepted.values()]}
				onRedline={parent ? onRedline : undefined}
				onOpinion={onOpinion}
				alignment={draft.alignment}
			/>
			{parent && (
				<PairDoubts
					pairs={draft.pairs}
					parent={parent.policy}
					draft={own.policy}
					decided={decisions.pairs}
					by={by}
					onBy={(name) => {
						setBy(name);
						if (decisions.pairs.length > 0) decide(decisions, name);
					}}
					onDecide={(pairs) => decide({ ...decisions, pairs })}
				/>
			)}
			<FindingGroups
				report={report}
				draft={own}
				parent={parent}
				onOpen={open}
				onAccept={(deviation) => setAccepted(new Map(accepted).set(deviation.fingerprint, deviation))}
				onWithdraw={(fingerprint) => {
					const rest = new Map(accepted);
					rest.delete(fingerprint);
					setAccepted(rest);
				}}
			/>
			<DraftDoubts
				doubts={draft.doubts}
				decided={decisions.cells}
				onDecide={(one) => {
					const others = decisions.cells.filter(
						({ item, field }) => item !== one.item || field !== one.field,
					);
					decide({ ...decisions, cells: [...others, one] });
				}}
			/>
			{opened && (
				<EvidencePanel
					key={JSON.stringify(opened.place)}
					document={opened.document}
					place={opened.place}
					onClose={() => setOpened(undefined)}
				/>
			)}
		</>
	);
}
