import { type EvidencePlace, formatEvidencePlace, parseEvidencePlace } from './evidence-place.js';
import { oneOf, splitOnce } from './query.js';

/** The document on the left, the last edition of one's own where there is one, the document on the right. */
export const sides = ['left', 'own', 'right'] as const;
export type Side = (typeof sides)[number];

/** Evidence in one of the documents that stand side by side. */
export interface SidedEvidence {
	readonly side: Side;
	readonly place: EvidencePlace;
}

export function formatSidedEvidence({ side, place }: SidedEvidence): string {
	return `${side}!${formatEvidencePlace(place)}`;
}

export function parseSidedEvidence(written: string | null): SidedEvidence | undefined {
	const [first, rest] = splitOnce(written ?? '', '!');
	const side = oneOf(sides, first);
	const place = parseEvidencePlace(rest);
	return side && place ? { side, place } : undefined;
}
