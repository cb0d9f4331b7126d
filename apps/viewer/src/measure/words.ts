import { type OwnWords, useOwnWords } from '../words/use-own-words.js';

const zh = {
	title: '专题追踪',
	line: '一项措施在各份文件中怎么写：按日期排列，写了的、没写的都列出。',
	label: '措施',
	hint: '写一个词（彩票公益金、15分钟），或从下面选一项服务',
	go: '追踪',
	services: '服务项目',
	titleOf: (name: string) => `追踪：${name}`,
	counted: (found: number, all: number) => `${all} 份文件中 ${found} 份提到`,
	alsoConcept: (name: string) => `“${name}”也是一项服务，可连同别名一起追踪`,
	nothing: (name: string) => `没有一份文件提到“${name}”。`,
	near: '相近的名称：',
	notHeld: (count: number) => `另有 ${count} 份只被引用、未收录的文件，无法查对`,
	plot: '数值',
	change: '变化',
	quotes: '原文',
	asText: '图的文字形式',
	place: '地区',
	day: '日期',
	figureColumn: '数值',
	source: (line: number) => `原文第 ${line} 行`,
	unnamed: '此参数',
};

const en: typeof zh = {
	title: 'Follow a measure',
	line: 'How each document words one measure, by date; those that are silent are listed too.',
	label: 'Measure',
	hint: 'Write a word (彩票公益金, 15分钟) or choose a service below',
	go: 'Follow',
	services: 'Services',
	titleOf: (name) => `Following: ${name}`,
	counted: (found, all) => `${found} of ${all} documents speak of it`,
	alsoConcept: (name) => `“${name}” is a service too: follow it with its other names`,
	nothing: (name) => `No document speaks of “${name}”.`,
	near: 'Names that come near: ',
	notHeld: (count) => `${count} more documents are only cited and cannot be checked`,
	plot: 'Figures',
	change: 'Change',
	quotes: 'Quotes',
	asText: 'The plot as text',
	place: 'Place',
	day: 'Date',
	figureColumn: 'Figure',
	source: (line) => `source, line ${line}`,
	unnamed: 'this parameter',
};

const words: OwnWords<typeof zh> = { zh, en };

/** The words of the view of a measure that publish does not have. */
export function useMeasureWords(): typeof zh {
	return useOwnWords(words);
}
