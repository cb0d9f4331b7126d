import type { Written } from './query.js';

/** What the rules and kinds of difference mean. */
export interface RulesPlace {
	readonly view: 'rules';
	/** id of the one that is meant */
	readonly rule?: string;
}

export function parseRulesPlace([rule, ...more]: readonly string[]): RulesPlace | undefined {
	if (more.length > 0) return undefined;
	return { view: 'rules', ...(rule === undefined ? {} : { rule }) };
}

export function writeRulesPlace({ rule }: RulesPlace): Written {
	return { path: rule === undefined ? [] : [rule], query: {} };
}
