import { ruleIds, rules } from '@qingdan/core';
import { ruleName } from '../check/checked.js';
import { wordsOf } from '../languages.js';
import { bullets, heading, markdown, plainText } from '../markdown.js';
import { rulePage } from './markdown.js';

/** The pages of the documentation: one a rule, and one that lists them. */
export function rulePages(): { readonly file: string; readonly text: string }[] {
	const [zh, en] = [wordsOf('zh'), wordsOf('en')];
	const areas = [...new Set(rules.map(({ area }) => area))].sort();
	const index = markdown([
		heading(1, `${zh.check.explain.pagesTitle} / ${en.check.explain.pagesTitle}`),
		...areas.flatMap((area) => [
			heading(2, `${zh.check.explain.area[area]} / ${en.check.explain.area[area]}`),
			...bullets(
				ruleIds
					.filter((id) => rules.find(({ ids }) => ids.includes(id))?.area === area)
					.map((id) => [
						{ type: 'link' as const, url: `${id}.md`, children: [plainText(id)] },
						plainText(` ${ruleName(id, zh)} / ${ruleName(id, en)}`),
					]),
			),
		]),
	]);
	return [
		{ file: 'README.md', text: index },
		...ruleIds.map((id) => ({ file: `${id}.md`, text: rulePage({ id }) })),
	];
}
