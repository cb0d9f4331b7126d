import { oneOf, present, type Written } from './query.js';

/** How a draft may stand to the document that it is held against. */
export const checkRelations = ['child-of', 'successor-of', 'peer-of'] as const;
export type CheckRelation = (typeof checkRelations)[number];

/** A draft held against a document. Nothing of the draft is ever written into an address. */
export interface CheckPlace {
	readonly view: 'check';
	/** key of the document it is held against */
	readonly against?: string;
	/** how the draft stands to that document, where it is not bound by it */
	readonly relation?: CheckRelation;
}

export function parseCheckPlace(
	[against, ...more]: readonly string[],
	query: URLSearchParams,
): CheckPlace | undefined {
	if (more.length > 0) return undefined;
	const relation = oneOf(checkRelations, query.get('relation'));
	return { view: 'check', ...present({ against, relation }) };
}

export function writeCheckPlace({ against, relation }: CheckPlace): Written {
	return { path: against === undefined ? [] : [against], query: { relation } };
}
