import { formatHeldEvidence, type HeldEvidence, parseHeldEvidence } from './held-evidence.js';
import { dayOf, present, type Written } from './query.js';

/** The documents on a day. */
export interface TimelinePlace {
	readonly view: 'timeline';
	/** YYYY-MM-DD; the last day on which something happens where there is none */
	readonly on?: string;
	/** code of the region for which it is asked what applies there */
	readonly region?: string;
	readonly evidence?: HeldEvidence;
}

export function parseTimelinePlace(
	path: readonly string[],
	query: URLSearchParams,
): TimelinePlace | undefined {
	if (path.length > 0) return undefined;
	const region = query.get('region') ?? '';
	return {
		view: 'timeline',
		...present({
			on: dayOf(query.get('on')),
			region: /^\d{6}$/.test(region) ? region : undefined,
			evidence: parseHeldEvidence(query.get('evidence')),
		}),
	};
}

export function writeTimelinePlace({ on, region, evidence }: TimelinePlace): Written {
	return { path: [], query: { on, region, evidence: evidence && formatHeldEvidence(evidence) } };
}
