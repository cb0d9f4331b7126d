import type { Severity } from '@qingdan/schema';
import type { ComparedDocument, ComparedField, QuantityValue, RelationToLeft } from '../comparison.js';
import type { RuleId } from './rule-ids.js';

/** What a finding is about. */
export type Area =
	| 'item'
	| 'population'
	| 'standard'
	| 'duty'
	| 'responsibility'
	| 'type'
	| 'document'
	| 'consistency'
	| 'text';

/** How the draft stands to what it is held against; `single` looks at the draft alone. */
export type Relation = RelationToLeft | 'single';

/** Further aspects of a finding: other rules, and what the parent's text says to it. */
export type Facet = RuleId | 'extension-authorised' | 'omission-allowed' | 'matches-higher-level-name';

/** A span of a field's text. */
export interface Span {
	readonly text: string;
	readonly start: number;
	readonly end: number;
	readonly variant?: string;
}

/** Names and numbers that a sentence is filled with. */
export type Details = Readonly<Record<string, string | number | readonly string[]>>;

/** An item by its number, or a provision by its id. */
export type Unit = number | string;

/** fail: against a rule; review: a person has to look; folded: comes with the level or the writing; pass: held. */
export type Verdict = 'fail' | 'review' | 'pass' | 'folded';

/** What a difference means for the older person. */
export type Effect = 'expands' | 'reduces' | 'mixed' | 'none' | 'unknown';

/** A place in a file, from 1, and in the captured source text where that is another file. */
export interface Location {
	readonly file: string;
	readonly line: number;
	readonly column: number;
	readonly source?: { readonly file: string; readonly line: number; readonly column: number };
}

/** An item or provision on both sides; null where it is not on that side. */
export interface FindingItem {
	readonly id: string;
	readonly name: string;
	readonly parent: Unit | null;
	readonly child: Unit | null;
}

/** A span of a field that a finding explains. */
export interface Claim {
	readonly side: 'from' | 'to';
	readonly field: ComparedField;
	readonly start: number;
	readonly end: number;
	readonly variant?: string;
}

/** A person's decision that a deviation stands. */
export interface AcceptedAs {
	readonly by: string;
	readonly date: string;
	readonly reason: string;
	readonly basis: string;
	readonly until: string;
}

/** One finding of one rule at one place. It holds no words. */
export interface Finding {
	/** 12 hexadecimal digits; free of lines, positions and language */
	readonly fingerprint: string;
	readonly rule: RuleId;
	readonly area: Area;
	readonly relation: Relation;
	readonly severity: Severity;
	readonly verdict: Verdict;
	readonly effect: Effect;
	/** null for a finding on the document */
	readonly item: FindingItem | null;
	readonly field: ComparedField | null;
	/** the header of the column, where the model has no field for it */
	readonly column?: string;
	readonly from: QuantityValue | null;
	readonly to: QuantityValue | null;
	readonly text: { readonly from: string | null; readonly to: string | null };
	readonly claims: readonly Claim[];
	/** further aspects of the same edit: no findings of their own */
	readonly facets: readonly Facet[];
	readonly locations: { readonly new: Location | null; readonly parent: Location | null };
	/** all places, the first included, where the same words differ several times in one item */
	readonly places?: readonly {
		readonly field: ComparedField | null;
		readonly from: QuantityValue | null;
		readonly to: QuantityValue | null;
		readonly locations: { readonly new: Location | null; readonly parent: Location | null };
	}[];
	/** findings that follow from this one */
	readonly related: readonly { readonly rule: RuleId; readonly fingerprint: string }[];
	readonly confidence: {
		/** 0 to 1; null where no items were matched */
		readonly alignment: number | null;
		readonly transcription: 'ok' | 'doubtful';
	};
	readonly details: Details;
	readonly accepted?: AcceptedAs;
	/** whether an earlier report has it; only where one was given */
	readonly baseline?: 'new' | 'unchanged';
}

/** Something that was looked at and held; without an item, a rule that found nothing. */
export interface Pass {
	readonly rule: RuleId;
	readonly relation: Relation;
	readonly item: FindingItem | null;
	readonly field: ComparedField | null;
	readonly from: QuantityValue | null;
	readonly to: QuantityValue | null;
}

/** Something that could not be judged, and why. */
export interface NotCheckable {
	readonly rule: RuleId | null;
	readonly reason: NotCheckableReason;
	readonly item: FindingItem | null;
	readonly details: Details;
}

export type NotCheckableReason =
	| 'no-parent'
	| 'no-prose'
	| 'no-catalogue'
	| 'no-date'
	| 'not-issued'
	| 'match-doubtful'
	| 'parent-not-held'
	| 'contract-silent'
	| 'draft-newer'
	| 'level-assumed';

/** Acceptances that did not serve, by name. */
export interface UnservingAcceptance {
	readonly fingerprint: string;
	readonly rule: string;
	readonly until: string;
}

/** The outcome of a check. */
export interface Report {
	readonly schema: 'qingdan/report/1';
	readonly draft: ComparedDocument;
	readonly parent: ComparedDocument | null;
	readonly relation: Relation;
	readonly on: string | null;
	readonly findings: readonly Finding[];
	readonly passes: readonly Pass[];
	readonly notCheckable: readonly NotCheckable[];
	readonly acceptances: {
		readonly accepted: number;
		readonly expired: readonly UnservingAcceptance[];
		readonly unused: readonly UnservingAcceptance[];
	};
	/** rules that were switched off, with the reason */
	readonly off: readonly { readonly rule: RuleId; readonly reason: string }[];
	readonly summary: {
		readonly error: number;
		readonly warning: number;
		readonly notice: number;
		readonly info: number;
		readonly review: number;
		readonly folded: number;
		readonly accepted: number;
		/** not in the baseline; only where one was given */
		readonly new?: number;
		readonly passes: number;
		readonly notCheckable: number;
	};
}
