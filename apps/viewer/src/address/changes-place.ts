import { oneOf, present, type Written } from './query.js';
import { formatSidedEvidence, parseSidedEvidence, type SidedEvidence } from './sided-evidence.js';

/** For whom a change log is written. */
export const audiences = ['public', 'drafter', 'researcher'] as const;
export type Audience = (typeof audiences)[number];

/** The change log of two documents. */
export interface ChangesPlace {
	readonly view: 'changes';
	readonly left?: string;
	readonly right?: string;
	readonly audience?: Audience;
	readonly evidence?: SidedEvidence;
}

export function parseChangesPlace(
	[left, right, ...more]: readonly string[],
	query: URLSearchParams,
): ChangesPlace | undefined {
	if (more.length > 0) return undefined;
	return {
		view: 'changes',
		...present({
			left,
			right,
			audience: oneOf(audiences, query.get('for')),
			evidence: parseSidedEvidence(query.get('evidence')),
		}),
	};
}

export function writeChangesPlace({ left, right, audience, evidence }: ChangesPlace): Written {
	return {
		path: [left, right].filter((key) => key !== undefined),
		query: { for: audience, evidence: evidence && formatSidedEvidence(evidence) },
	};
}
