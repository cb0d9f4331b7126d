import type { Doubt } from './generated/types.js';

/** What a reader of documents may be unsure of. */
export type DoubtCode =
	| 'title-not-found'
	| 'issuer-not-found'
	| 'region-not-found'
	| 'date-not-found'
	| 'number-not-found'
	| 'text-unassigned'
	| 'left-out'
	| 'reader-unsure'
	| 'row-broken'
	| 'cell-joined'
	| 'cell-restored'
	| 'cells-run-together'
	| 'cells-shifted'
	| 'restored-by-parent'
	| 'cell-blank'
	| 'cell-unusual'
	| 'words-repeated'
	| 'row-missing'
	| 'population-unsure'
	| 'points-as-items'
	| 'name-missing'
	| 'merged-over-break'
	| 'fragment-misplaced'
	| 'body-unknown'
	| 'number-unread'
	| 'concept-proposed'
	| 'citation-unknown'
	| 'deadline-ambiguous'
	| 'parameter-unsure'
	| 'explanation'
	| 'table-flattened'
	| 'traditional-script'
	| 'paragraph-joined'
	| 'paragraph-cut'
	| 'aim-unread'
	| 'aim-unsure'
	| 'personal-data'
	| 'source-changed'
	| 'reading-unproven';

/** A doubt without its words: what code, place and values say is put in words where it is shown or written. */
export interface OpenDoubt extends Omit<Doubt, 'message' | 'code'> {
	readonly code: DoubtCode;
	/** what the words need: texts as printed, counts */
	readonly values: Readonly<Record<string, string>>;
}
