import { type OwnWords, useOwnWords } from '../words/use-own-words.js';

const zh = {
	title: '沿革',
	line: '文件之间谁贯彻谁、引用谁、取代谁。自上而下按层级，自左而右按年份；虚框是被引用而未收录的文件。',
	drawing: '文件关系图',
	list: '逐份列出',
	all: '全部文件',
	around: (name: string) => `以${name}为中心`,
	year: (year: number) => `${year}`,
	noYear: '年份不详',
	incoming: '被以下文件',
	outgoing: '本文件',
	open: '打开文件',
	none: '没有与其他文件的关系。',
	openQuestions: '留待下级确定的事项',
	questionsLine: '上级清单留下的、谁已答复、对谁还没有定。',
	noQuestions: '没有留待确定的事项。',
	answers: '答复',
	noAnswer: '所收录的文件中没有答复',
};

const en: typeof zh = {
	title: 'Lineage',
	line: 'Which document implements, cites or replaces which. Levels from top to bottom, years from left to right; a dashed frame is a document that is cited and not held.',
	drawing: 'How documents hang together',
	list: 'Document by document',
	all: 'All documents',
	around: (name) => `Around ${name}`,
	year: (year) => `${year}`,
	noYear: 'year unknown',
	incoming: 'by others',
	outgoing: 'to others',
	open: 'Open the document',
	none: 'No relation to another document.',
	openQuestions: 'What was left to be decided below',
	questionsLine: 'What higher lists left open, who replied, and for whom it is still open.',
	noQuestions: 'Nothing was left to be decided.',
	answers: 'Reply',
	noAnswer: 'no reply in the documents held',
};

const words: OwnWords<typeof zh> = { zh, en };

export function useLineageWords(): typeof zh {
	return useOwnWords(words);
}
