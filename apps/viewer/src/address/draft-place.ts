import type { Written } from './query.js';

/** The draft that is being written in this browser. Nothing of it is ever written into an address. */
export interface DraftPlace {
	readonly view: 'draft';
}

export function parseDraftPlace(path: readonly string[]): DraftPlace | undefined {
	return path.length > 0 ? undefined : { view: 'draft' };
}

export function writeDraftPlace(): Written {
	return { path: [], query: {} };
}
