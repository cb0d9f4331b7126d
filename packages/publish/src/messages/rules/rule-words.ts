import type { ChangeKind, RuleId } from '@qingdan/core';

/** What the page of a rule says. */
export interface RuleWords {
	/** what it looks at */
	readonly looks: string;
	/** why that matters */
	readonly why: string;
	/** what to do; {from} and {to} stand for the two sides */
	readonly fix: string;
	/** what was found, filled from the details of a finding */
	readonly found?: string;
}

/** A name for each rule that is no kind of difference; those have theirs among the labels. */
export type RuleNames = Record<Exclude<RuleId, ChangeKind>, string> & Partial<Record<RuleId, string>>;
