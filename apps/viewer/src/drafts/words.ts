import { type OwnWords, useOwnWords } from '../words/use-own-words.js';

const zh = {
	draft: (number: number) => `草案${number}`,
	drafts: '本页中的草案',
	own: '放入自己的草案',
	ownLine: '草案只在本页的内存中读取和对照，不写入网址、标题、历史或存储；关闭或刷新本页即不复存在。',
	putAt: '放在',
	release: (name: string) => `移除${name}`,
	released: '移除',
	goneTitle: '草案已不在本页',
	gone: '这里显示过一份您放入的草案。草案只在内存中，刷新、关闭或移除后不再保留，网址里也没有它的任何内容。请重新放入。',
	again: '重新放入并核对',
	againCompare: '重新放入并对照',
};

const en: typeof zh = {
	draft: (number) => `Draft ${number}`,
	drafts: 'Drafts in this page',
	own: 'Put in a draft of your own',
	ownLine:
		'The draft is read and compared in the memory of this page; nothing of it is written into the address, the title, the history or any storage, and closing or reloading the page ends it.',
	putAt: 'Put it',
	release: (name) => `Remove ${name}`,
	released: 'Remove',
	goneTitle: 'The draft is not in this page any more',
	gone: 'A draft of yours was shown here. It was in memory alone and ended when the page was reloaded or it was removed; nothing of it is in the address. Put it in again.',
	again: 'Put it in and check it',
	againCompare: 'Put it in and compare it',
};

const words: OwnWords<typeof zh> = { zh, en };

export function useDraftsWords(): typeof zh {
	return useOwnWords(words);
}
