import { type EvidencePlace, formatEvidencePlace, parseEvidencePlace } from './evidence-place.js';
import { splitOnce } from './query.js';

/** Evidence of one of several documents. */
export interface HeldEvidence {
	readonly key: string;
	readonly place: EvidencePlace;
}

export function formatHeldEvidence({ key, place }: HeldEvidence): string {
	return `${key}!${formatEvidencePlace(place)}`;
}

export function parseHeldEvidence(written: string | null): HeldEvidence | undefined {
	const [key, rest] = splitOnce(written ?? '', '!');
	const place = parseEvidencePlace(rest);
	return key !== '' && place ? { key, place } : undefined;
}
