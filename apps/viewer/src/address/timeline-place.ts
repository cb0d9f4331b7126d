import { dayOf, present, type Written } from './query.js';

/** The documents on a day. */
export interface TimelinePlace {
	readonly view: 'timeline';
	/** YYYY-MM-DD; the last day on which something happens where there is none */
	readonly on?: string;
}

export function parseTimelinePlace(
	path: readonly string[],
	query: URLSearchParams,
): TimelinePlace | undefined {
	return path.length > 0 ? undefined : { view: 'timeline', ...present({ on: dayOf(query.get('on')) }) };
}

export function writeTimelinePlace({ on }: TimelinePlace): Written {
	return { path: [], query: { on } };
}
