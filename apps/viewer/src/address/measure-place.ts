import { formatHeldEvidence, type HeldEvidence, parseHeldEvidence } from './held-evidence.js';
import { present, type Written } from './query.js';

/** One measure through all documents. */
export interface MeasurePlace {
	readonly view: 'measure';
	/** as written: words, a concept, or a parameter */
	readonly measure?: string;
	readonly evidence?: HeldEvidence;
}

export function parseMeasurePlace(
	[measure, ...more]: readonly string[],
	query: URLSearchParams,
): MeasurePlace | undefined {
	if (more.length > 0) return undefined;
	return {
		view: 'measure',
		...present({ measure, evidence: parseHeldEvidence(query.get('evidence')) }),
	};
}

export function writeMeasurePlace({ measure, evidence }: MeasurePlace): Written {
	return {
		path: measure === undefined ? [] : [measure],
		query: { evidence: evidence && formatHeldEvidence(evidence) },
	};
}
