import { type OwnWords, useOwnWords } from '../words/use-own-words.js';

const zh = {
	save: '导出',
	failed: '没有导出：所需的程序没有取到。请刷新本页再试。',
	endings: {
		csv: '表格（CSV）',
		docx: 'Word',
		html: '网页（可打印）',
		json: 'JSON',
		md: 'Markdown',
		xlsx: '表格（Excel）',
		xml: '订阅（Atom）',
		yaml: 'YAML',
	} as Readonly<Record<string, string>>,
	redline: '修订稿（Word）',
	derived: '改动（YAML 草案）',
	document: '公文（Word）',
	page: '公文（网页）',
	alignment: '待确认的对应（YAML）',
};

const en: typeof zh = {
	save: 'Export',
	failed: 'Nothing was exported: the program for it could not be loaded. Reload the page and try again.',
	endings: {
		csv: 'Table (CSV)',
		docx: 'Word',
		html: 'HTML (to print)',
		json: 'JSON',
		md: 'Markdown',
		xlsx: 'Table (Excel)',
		xml: 'Feed (Atom)',
		yaml: 'YAML',
	},
	redline: 'Redline (Word)',
	derived: 'The changes (YAML draft)',
	document: 'Official document (Word)',
	page: 'Official document (HTML)',
	alignment: 'Counterparts to confirm (YAML)',
};

const words: OwnWords<typeof zh> = { zh, en };

export function useFilesWords(): typeof zh {
	return useOwnWords(words);
}
