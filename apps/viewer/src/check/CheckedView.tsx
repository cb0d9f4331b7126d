import type { Finding } from '@qingdan/core';
import { useState } from 'react';
import type { EvidencePlace } from '../address/evidence-place.js';
import { extentOf } from '../corpus/documents.js';
import { useLibrary } from '../corpus/library.js';
import type { LibraryDocument } from '../corpus/library-document.js';
import { useHeldDrafts } from '../drafts/held-drafts.js';
import { EvidencePanel } from '../evidence/EvidencePanel.js';
import { CheckDownloads } from './CheckDownloads.js';
import type { Checking, CheckSession, CheckSettings, CheckState } from './check-session.js';
import { DraftDoubts } from './DraftDoubts.js';
import { DraftElsewhere } from './DraftElsewhere.js';
import { DraftPlaceForm } from './DraftPlaceForm.js';
import type { Decisions } from './decisions.js';
import { FindingGroups } from './FindingGroups.js';
import { PairDoubts } from './PairDoubts.js';
import { ProblemList } from './ProblemList.js';
import { useCheckWords } from './words.js';

interface Props {
	readonly state: Extract<CheckState, { kind: 'checked' }>;
	readonly checking: Checking;
	readonly session: CheckSession;
	readonly settings: CheckSettings;
}

/** What was read of a draft and what was found in it. */
export function CheckedView({ state, checking, session, settings }: Props) {
	const words = useCheckWords();
	const { documents } = useLibrary();
	const [opened, setOpened] = useState<{ document: LibraryDocument; place: EvidencePlace } | undefined>();
	const own = useHeldDrafts().get(state.key);
	const { draft, fault } = state;
	const { accepted, decisions, by } = checking;
	const { against, language } = settings;
	if (!own) return null;
	const decide = (next: Decisions, name = by) => session.decide(next, name);
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
				<button type="button" className="button" onClick={() => session.reset()}>
					{words.again}
				</button>
			</section>
			{fault && (
				<p role="alert" className="check-refused">
					{words.died}{' '}
					<button type="button" className="button" onClick={() => session.resume()}>
						{words.resume}
					</button>
				</p>
			)}
			{draft.problems.length > 0 && (
				<details className="draft-doubts" open>
					<summary>
						{words.fileProblems} <span className="quiet">{draft.problems.length}</span>
					</summary>
					<ProblemList problems={draft.problems} />
				</details>
			)}
			{draft.yaml === undefined && <DraftPlaceForm draft={own} onTell={(told) => session.tell(told)} />}
			<DraftElsewhere draft={own} parent={parent} />
			<CheckDownloads
				report={report}
				accepted={[...accepted.values()]}
				onRedline={parent ? () => session.redline(language) : undefined}
				onOpinion={(one) => session.opinion(one, language)}
				alignment={draft.alignment}
				onAccepted={(given) => session.accept(new Map([...accepted, ...given]))}
			/>
			{parent && (
				<PairDoubts
					pairs={draft.pairs}
					parent={parent.policy}
					draft={own.policy}
					decided={decisions.pairs}
					by={by}
					onBy={(name) => {
						if (decisions.pairs.length > 0) decide(decisions, name);
						else session.sign(name);
					}}
					onDecide={(pairs) => decide({ ...decisions, pairs })}
				/>
			)}
			<FindingGroups
				report={report}
				draft={own}
				parent={parent}
				onOpen={open}
				onAccept={(deviation) => session.accept(new Map(accepted).set(deviation.fingerprint, deviation))}
				onWithdraw={(fingerprint) => {
					const rest = new Map(accepted);
					rest.delete(fingerprint);
					session.accept(rest);
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
