import type { RootContent } from 'mdast';
import { wordsOf } from '../languages.js';
import { bullets, heading, markdown, paragraph, plainText, strong, table } from '../markdown.js';
import type { Page } from '../page.js';
import type { Language } from '../words.js';
import { type Explained, pageOf } from './explained.js';

/** A rule's page as Markdown. */
export function explainAsMarkdown(subject: Explained, { words }: Page): string {
	return markdown(section(subject, words.language.startsWith('zh') ? 'zh' : 'en', 1));
}

/** A rule's page in both languages, as the documentation holds it. */
export function rulePage(subject: Explained): string {
	return markdown([...section(subject, 'zh', 1), ...section(subject, 'en', 2)]);
}

function section(subject: Explained, language: Language, depth: 1 | 2): RootContent[] {
	const words = wordsOf(language);
	const page = pageOf(subject, words);
	const { check, report } = words;
	const { explain } = check;
	const said = (label: string, text: string) => paragraph(strong(label), plainText(`${report.colon}${text}`));
	return [
		heading(depth, `${page.name} ${page.id}`),
		said(explain.looks, page.looks),
		said(check.why, page.why),
		said(check.what, page.fix),
		said(explain.areaTitle, page.area),
		said(explain.mirror, page.mirror),
		table(
			page.weights.map(([relation]) => relation),
			[page.weights.map(([, weight]) => [plainText(weight)])],
		),
		...(page.examples.length === 0 ? [] : [paragraph(strong(explain.examples))]),
		...bullets(
			page.examples.map(({ parent, child, found }) => [
				...(parent === null
					? []
					: [plainText(`${check.parentSide.replace(/\s/g, '')}${report.colon}${parent} `)]),
				plainText(`${check.draftSide.replace(/\s/g, '')}${report.colon}${child} → `),
				strong(found.length === 0 ? explain.nothing : found.join(report.comma)),
			]),
		),
	];
}
