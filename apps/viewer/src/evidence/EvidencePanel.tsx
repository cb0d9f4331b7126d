import { useEffect, useId, useRef } from 'react';
import type { EvidencePlace } from '../address/evidence-place.js';
import { CopyButton } from '../citation/CopyButton.js';
import { citationOf } from '../citation/citation.js';
import type { LibraryDocument } from '../corpus/library.js';
import { DocumentText } from '../marks/DocumentText.js';
import { useWords } from '../words/use-words.js';
import { EnactedNote } from './EnactedNote.js';
import { EvidenceNotes } from './EvidenceNotes.js';
import { evidenceAt } from './evidence.js';
import { RepairNote } from './RepairNote.js';
import { SourceLines } from './SourceLines.js';
import { SubjectTitle } from './SubjectTitle.js';

interface Props {
	readonly document: LibraryDocument;
	readonly place: EvidencePlace;
	readonly onClose: () => void;
}

/** The drawer with the source of what was chosen. */
export function EvidencePanel({ document, place, onClose }: Props) {
	const words = useWords();
	const dialog = useRef<HTMLDialogElement>(null);
	const title = useId();
	useEffect(() => {
		const { current } = dialog;
		if (!current?.open) current?.showModal();
		return () => current?.close();
	}, []);
	const evidence = evidenceAt(document, place);
	return (
		<dialog ref={dialog} className="evidence" aria-labelledby={title} onClose={onClose}>
			<header className="evidence-head">
				<p className="evidence-kicker">
					{words.evidence}
					<span lang="zh-CN"> · {document.policy.title}</span>
				</p>
				<h2 id={title}>{evidence ? <SubjectTitle subject={evidence.subject} /> : words.evidence}</h2>
				<p className="evidence-cite">
					<CopyButton text={() => citationOf(document, place)}>{words.copyCitation}</CopyButton>
				</p>
				<button type="button" className="evidence-close" onClick={() => dialog.current?.close()}>
					{words.close}
				</button>
			</header>
			{evidence ? (
				<div className="evidence-body">
					<section>
						<h3>{words.encodedText}</h3>
						<p className="document-text evidence-text" lang="zh-CN">
							<DocumentText text={evidence.text} quote={evidence.quote} />
						</p>
					</section>
					<EvidenceNotes evidence={evidence} />
					{evidence.enacted && <EnactedNote enacted={evidence.enacted} />}
					{(!evidence.enacted || evidence.lines.length > 0) && (
						<section>
							<h3>{evidence.enacted ? words.capturedBefore : words.capturedLines}</h3>
							{document.held.source.text === '' ? (
								<p className="quiet">{words.sourceElsewhere}</p>
							) : (
								<SourceLines file={document.held.source.file} lines={evidence.lines} />
							)}
						</section>
					)}
					{evidence.repairs.map((repair) => (
						<RepairNote key={repair.id} repair={repair} text={evidence.text} />
					))}
				</div>
			) : (
				<p className="evidence-body">{words.noEvidence}</p>
			)}
		</dialog>
	);
}
