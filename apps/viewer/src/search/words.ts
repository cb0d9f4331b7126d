import { type OwnWords, useOwnWords } from '../words/use-own-words.js';
import type { SearchGroup } from './entries.js';

const zh = {
	title: '搜索',
	titleOf: (query: string) => `搜索“${query}”`,
	groups: {
		document: '文件',
		cited: '被引用的文件',
		item: '服务项目',
		measure: '专题',
		figure: '标准数字',
		body: '责任单位',
		provision: '条款标题',
		text: '正文与清单文字',
	} satisfies Record<SearchGroup, string>,
	found: (count: number) => `找到 ${count} 处`,
	nothing: (query: string) =>
		`没有找到“${query}”。可试简短些的词、拼音首字母（gljt）、数字（≥50元、80岁）或文号。`,
	more: (count: number) => `另有 ${count} 处`,
	all: '显示全部结果',
	start: '可搜文件名、文号、服务项目、责任单位和全文；拼音及首字母（gljt）；数字（≥50元、80岁、55%）。',
};

const en: typeof zh = {
	title: 'Search',
	titleOf: (query) => `Search for “${query}”`,
	groups: {
		document: 'Documents',
		cited: 'Cited documents',
		item: 'Services',
		measure: 'Measures',
		figure: 'Figures',
		body: 'Responsible bodies',
		provision: 'Headings',
		text: 'Text',
	},
	found: (count) => `${count} found`,
	nothing: (query) =>
		`Nothing found for “${query}”. Try fewer words, pinyin or its initials (gljt), a number (≥50元, 80岁) or a document number.`,
	more: (count) => `${count} more`,
	all: 'Show everything',
	start:
		'Titles, document numbers, services, bodies and all text; pinyin and its initials (gljt); numbers (≥50元, 80岁, 55%).',
};

const words: OwnWords<typeof zh> = { zh, en };

export function useSearchWords(): typeof zh {
	return useOwnWords(words);
}
