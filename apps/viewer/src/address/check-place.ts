import { present, type Written } from './query.js';

/** A draft held against a document. Nothing of the draft is ever written into an address. */
export interface CheckPlace {
	readonly view: 'check';
	/** key of the document it is held against */
	readonly against?: string;
}

export function parseCheckPlace([against, ...more]: readonly string[]): CheckPlace | undefined {
	return more.length > 0 ? undefined : { view: 'check', ...present({ against }) };
}

export function writeCheckPlace({ against }: CheckPlace): Written {
	return { path: against === undefined ? [] : [against], query: {} };
}
