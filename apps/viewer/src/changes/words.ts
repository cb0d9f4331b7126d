import type { Audience } from '../address/changes-place.js';
import { type OwnWords, useOwnWords } from '../words/use-own-words.js';

const zh = {
	title: '变更日志',
	audience: '写给谁看',
	audiences: { public: '公示', drafter: '起草人', researcher: '研究者' } satisfies Record<Audience, string>,
	compare: '逐项对照',
	show: '在对照表中查看',
	old: '原文',
	new: '新文',
	source: { left: '原文出处', right: '新文出处' },
	choose: '选择两份文件看变更日志',
};

const en: typeof zh = {
	title: 'Change log',
	audience: 'Written for',
	audiences: { public: 'the public', drafter: 'the drafter', researcher: 'researchers' },
	compare: 'Side by side',
	show: 'Show in the comparison',
	old: 'before',
	new: 'after',
	source: { left: 'source before', right: 'source after' },
	choose: 'Choose two documents for a change log',
};

const words: OwnWords<typeof zh> = { zh, en };

export function useChangesWords(): typeof zh {
	return useOwnWords(words);
}
