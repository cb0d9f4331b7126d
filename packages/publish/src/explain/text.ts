import type { Page } from '../page.js';
import { type Explained, pageOf } from './explained.js';

/** A rule's page for a terminal. */
export function explainAsText(subject: Explained, { words, style }: Page): string {
	const page = pageOf(subject, words);
	const { check, report } = words;
	const { explain } = check;
	const line = (label: string, text: string) => `${label}${report.colon}${text}`;
	return [
		style.strong(`${page.id}  ${page.name}`),
		'',
		line(explain.looks, page.looks),
		line(check.why, page.why),
		line(check.what, page.fix),
		line(explain.areaTitle, page.area),
		line(check.weight, page.weights.map(([relation, weight]) => `${relation} ${weight}`).join(report.comma)),
		line(explain.mirror, page.mirror),
		...(page.examples.length === 0 ? [] : ['', explain.examples]),
		...page.examples.flatMap(({ parent, child, found }) => [
			...(parent === null ? [] : [`  ${check.parentSide}${report.colon}${parent}`]),
			`  ${check.draftSide}${report.colon}${child}`,
			`  → ${found.length === 0 ? explain.nothing : found.join(report.comma)}`,
			'',
		]),
	]
		.join('\n')
		.replace(/\n{0,8}$/, '\n');
}
