import type { AcceptedDeviation } from '@qingdan/core';
import type { EvidencePlace } from '../address/evidence-place.js';
import type { LibraryDocument } from '../corpus/library.js';

/** What can be done with a finding. */
export interface FindingActions {
	readonly draft: LibraryDocument;
	readonly parent: LibraryDocument | undefined;
	readonly onOpen: (document: LibraryDocument | undefined, place: EvidencePlace | undefined) => void;
	readonly onAccept: (deviation: AcceptedDeviation) => void;
	readonly onWithdraw: (fingerprint: string) => void;
}
