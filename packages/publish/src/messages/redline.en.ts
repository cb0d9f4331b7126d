import type { RedlineWords } from './redline.zh.js';

/** The words of a redline, in English. */
export const redlineEn: RedlineWords = {
	title: (title) => `${title} (redline)`,
	author: 'Qingdan',
	needsFile: (format) => `The format ${format} is a file and no screen shows it; write it with --out.`,
};
