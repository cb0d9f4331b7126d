import { type EvidencePlace, formatEvidencePlace, parseEvidencePlace } from './evidence-place.js';
import { oneOf, present, type Written } from './query.js';

/** What of a document or a comparison is meant: its table or its prose. */
export const parts = ['catalogue', 'text'] as const;
export type Part = (typeof parts)[number];

export interface DocumentPlace {
	readonly view: 'document';
	readonly key: string;
	readonly part?: Part;
	/** the item or provision to scroll to */
	readonly unit?: string;
	readonly evidence?: EvidencePlace;
}

export function parseDocumentPlace(
	[key, ...more]: readonly string[],
	query: URLSearchParams,
): DocumentPlace | undefined {
	if (!key || more.length > 0) return undefined;
	return {
		view: 'document',
		key,
		...present({
			part: oneOf(parts, query.get('part')),
			unit: query.get('unit'),
			evidence: parseEvidencePlace(query.get('evidence') ?? ''),
		}),
	};
}

export function writeDocumentPlace({ key, part, unit, evidence }: DocumentPlace): Written {
	return { path: [key], query: { part, unit, evidence: evidence && formatEvidencePlace(evidence) } };
}
