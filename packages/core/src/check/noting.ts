import type { Details, NotCheckableReason, Span } from './finding.js';
import type { Noted } from './rule.js';
import type { RuleId } from './rule-ids.js';

type Rest = Omit<Noted, 'rule' | 'outcome' | 'relation'>;

/** Something wrong in the draft alone. */
export function alone(rule: RuleId, rest: Rest = {}): Noted {
	return { rule, outcome: 'finding', relation: 'single', effect: 'none', ...rest };
}

/** Something between the draft and its parent. */
export function between(rule: RuleId, relation: Noted['relation'], rest: Rest): Noted {
	return { rule, outcome: 'finding', relation, ...rest };
}

/** Something that held. */
export function held(rule: RuleId, relation: Noted['relation'], rest: Rest = {}): Noted {
	return { rule, outcome: 'pass', relation, ...rest };
}

/** Something that cannot be judged. */
export function unjudgeable(
	rule: RuleId,
	reason: NotCheckableReason,
	rest: Rest = {},
	details: Details = {},
): Noted {
	return { rule, outcome: 'not-checkable', relation: 'single', ...rest, details: { reason, ...details } };
}

/** The first place of words in a text. */
export function spanOf(text: string, words: string, variant?: string): Span {
	const start = Math.max(0, text.indexOf(words));
	return { text: words, start, end: start + words.length, ...(variant === undefined ? {} : { variant }) };
}
