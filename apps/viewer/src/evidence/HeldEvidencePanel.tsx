import type { HeldEvidence } from '../address/held-evidence.js';
import { useFindDocument } from '../drafts/use-find-document.js';
import { EvidencePanel } from './EvidencePanel.js';

interface Props {
	readonly evidence: HeldEvidence | undefined;
	readonly onClose: () => void;
}

/** The source of something in one of several documents. */
export function HeldEvidencePanel({ evidence, onClose }: Props) {
	const document = useFindDocument()(evidence?.key);
	if (!evidence || !document) return null;
	return (
		<EvidencePanel
			key={JSON.stringify(evidence)}
			document={document}
			place={evidence.place}
			onClose={onClose}
		/>
	);
}
