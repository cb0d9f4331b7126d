import type { ProblemSentence } from './problem-words.js';

/** 检查设置和登记的问题 / problems of settings and acceptances of a check */
export const settingProblemsZh = {
	'rule-unknown': (say) => ({
		what: `没有规则 ${say('rule')}。`,
		remedy: say('nearest') ? `是不是 ${say('nearest')}？` : '各规则见 docs/rules/。',
	}),
	'acceptance-duplicate': (say) => ({
		what: `指纹 ${say('fingerprint')} 登记了两次。`,
		remedy: '删去其中一条。',
	}),
	'acceptance-ended': (say) => ({
		what: `有效期 ${say('until')} 早于登记日期 ${say('date')}。`,
		remedy: '改正日期。',
	}),
} satisfies Record<string, ProblemSentence>;
