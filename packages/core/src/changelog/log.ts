import type {
	Change,
	ChangeKind,
	ComparedDocument,
	Direction,
	Related,
	RelationToLeft,
	UnitId,
} from '../comparison.js';

/** The sections of a change log, in the order in which they are read. */
export const logGroups = [
	'raised',
	'lowered',
	'added',
	'removed',
	'restructured',
	'responsibility',
	'conditions',
	'wording',
] as const;

export type LogGroup = (typeof logGroups)[number];

/** What an entry tells of: a kind of change, a pair of more than two, or a passage with several changes of its wording. */
export type LogKind = ChangeKind | 'item-split' | 'item-merged' | 'text-rewritten';

/** One cause, with every place where it shows. */
export interface LogEntry {
	/** that of its first place; a note is bound to it, or to that of any other place */
	readonly fingerprint: string;
	readonly kind: LogKind;
	readonly direction: Direction;
	/** the units that it touches, without repetition, in the order of the comparison */
	readonly left: readonly UnitId[];
	readonly right: readonly UnitId[];
	/** every place, with both texts and their evidence */
	readonly changes: readonly Change[];
	/** a person has to look: too little parts the pair from another one */
	readonly review: boolean;
}

/** The entries of one effect. */
export interface LogSection {
	readonly group: LogGroup;
	readonly entries: readonly LogEntry[];
}

/** The catalogue or the main text. */
export interface LogPart {
	readonly kind: 'catalogue' | 'prose';
	/** units of the two sides that belong together; 0 where the two share nothing */
	readonly pairs: number;
	/** units on one side only */
	readonly alone: { readonly left: number; readonly right: number };
	/** sections that have entries, in the order of the groups */
	readonly sections: readonly LogSection[];
	/** fingerprints of the entries that a reader has to know first */
	readonly headline: readonly string[];
	/** units that overlap without one succeeding the other */
	readonly related: readonly Related<UnitId>[];
	/** differences that were to be expected, by kind, most first */
	readonly folded: readonly { readonly kind: ChangeKind; readonly count: number }[];
}

/** A document as a change log names it: what it is, and the exact bytes that were read. */
export interface LogDocument extends ComparedDocument {
	readonly edition: string;
	readonly digests: {
		/** of the policy file; missing where it was not read from a file */
		readonly policy?: string;
		/** of its source text */
		readonly source: string;
	};
}

/** What a reader has to be told before the entries. */
export type LogWarning = 'nothing-shared' | 'older-than-predecessor' | 'sides-swapped' | 'pairs-to-review';

/** By how much an edition number goes up: 1.0.0 to 2.0.0, to 1.1.0, to 1.0.1, or not at all. */
export type EditionStep = 'major' | 'minor' | 'patch' | 'none';

/** The step that the changes suggest, and how many entries speak for it. */
export interface EditionSuggestion {
	readonly step: EditionStep;
	readonly reductions: number;
	readonly additions: number;
	readonly others: number;
	readonly wording: number;
	/** of all these, entries whose effect a person has to judge */
	readonly unclear: number;
}

/** What changed from one document to another, by effect. Every change of the comparison is in an entry or counted as folded. */
export interface ChangeLog {
	readonly relation: RelationToLeft;
	readonly left: LogDocument;
	readonly right: LogDocument;
	readonly warnings: readonly LogWarning[];
	readonly suggestion: EditionSuggestion;
	/** the catalogue first */
	readonly parts: readonly LogPart[];
}
