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
			/([《》「」，。、；：（）“”—·〔〕\d]{0,40}\p{Script=Han}[\p{Script=Han}《》「」，。、；：（）“”—·〔〕\d]*)/u,
		)
		.map((part, index) => (index % 2 === 1 ? `<span lang="zh-CN">${escaped(part)}</span>` : escaped(part)))
		.join('');
}

/** Text as text, with hidden characters written out. */
export function escaped(text: string): string {
	return visible(text).replace(/[&<>"']/g, (char) => entities[char] ?? char);
}

/** What a page is made of. */
interface PrintablePage {
	/** BCP 47 */
	readonly language: string;
	/** as text */
	readonly title: string;
	readonly style: string;
	/** HTML, with a line break at its end */
	readonly main: string;
	/** class of what the page holds */
	readonly mainClass?: string;
}

/** A page to read and print. It holds no script and loads nothing, and the browser is told to refuse both. */
export function printablePage({ language, title, style, main, mainClass }: PrintablePage): string {
	return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<main${mainClass === undefined ? '' : ` class="${mainClass}"`}>
${main}</main>
</body>
</html>
`;
}
