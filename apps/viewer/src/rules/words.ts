import { type OwnWords, useOwnWords } from '../words/use-own-words.js';

const zh = {
	title: '规则和差异种类',
	line: '对照中的差异种类和核对的规则，各看什么，为什么，怎么办，轻重如何。',
	filter: '筛选',
	found: (count: number) => `${count} 条`,
	none: '没有这样的规则，请换一个词。',
	looks: '看什么',
	why: '为什么',
	fix: '怎么办',
	weights: '轻重',
	example: '例',
	parent: '上位',
	child: '下位',
};

const en: typeof zh = {
	title: 'Rules and kinds of difference',
	line: 'What each kind of difference and each rule of the check looks at, why it matters, what to do, and how grave it is.',
	filter: 'Filter',
	found: (count) => `${count} ${count === 1 ? 'rule' : 'rules'}`,
	none: 'There is no such rule; try another word.',
	looks: 'Looks at',
	why: 'Why',
	fix: 'What to do',
	weights: 'Gravity',
	example: 'Example',
	parent: 'above',
	child: 'below',
};

const words: OwnWords<typeof zh> = { zh, en };

export function useRulesWords(): typeof zh {
	return useOwnWords(words);
}
