import { visible } from './visible.js';
import type { Words } from './words.js';

const entities: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};

/** Text of documents and of the page together: on a page in another language what is Chinese says so. */
export function marked(text: string, { language }: Words): string {
	if (language.startsWith('zh')) return escaped(text);
	return text
		.split(
			/([\p{Script=Han}《》「」，。、；：（）“”—·〔〕\d]*\p{Script=Han}[\p{Script=Han}《》「」，。、；：（）“”—·〔〕\d]*)/u,
		)
		.map((part, index) => (index % 2 === 1 ? `<span lang="zh-CN">${escaped(part)}</span>` : escaped(part)))
		.join('');
}

/** Text as text, with hidden characters written out. */
export function escaped(text: string): string {
	return visible(text).replace(/[&<>"']/g, (char) => entities[char] ?? char);
}
