import type { ProblemSentence } from './problem-words.js';

/** Problems of settings and acceptances of a check. */
export const settingProblemsEn = {
	'rule-unknown': (say) => ({
		what: `There is no rule ${say('rule')}.`,
		remedy: say('nearest') ? `Did you mean ${say('nearest')}?` : 'docs/rules/ lists the rules.',
	}),
	'acceptance-duplicate': (say) => ({
		what: `${say('fingerprint')} is accepted twice.`,
		remedy: 'Remove one.',
	}),
	'acceptance-ended': (say) => ({
		what: `It ends ${say('until')}, before ${say('date')}.`,
		remedy: 'Correct the date.',
	}),
} satisfies Record<string, ProblemSentence>;
