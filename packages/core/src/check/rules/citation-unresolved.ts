import { knownAs, type Reference, referencesOf } from '../citations.js';
import type { CheckContext } from '../context.js';
import { alone, spanOf } from '../noting.js';
import { rule } from '../rule.js';

/** A document is named whose text the library does not hold: what it says cannot be checked. */
export const citationUnresolved = rule({
	ids: ['citation-unresolved'],
	area: 'document',
	stage: 1,
	weights: ['-', '-', '-', 'info'],
	mirror: 'single-document',
	inspect: (context) => {
		const seen = new Set<string>();
		return referencesOf(context.draft).flatMap((reference) => {
			const { unit, field, title, number, text } = reference;
			const name = number ?? title ?? '';
			if (seen.has(name) || isOwn(reference, context) || knownAs(reference, context)?.held) return [];
			seen.add(name);
			return [
				alone('citation-unresolved', {
					...(unit === undefined ? {} : { child: unit }),
					field,
					to: spanOf(text, text),
					details: { title: title ?? '', number: number ?? '' },
				}),
			];
		});
	},
	examples: [
		{
			child: { prose: ['一、重点工作。落实《养老机构服务质量基本规范》。'] },
			found: ['citation-unresolved'],
		},
		{
			library: [
				{
					key: 'plan-2020',
					series: 'example/plan',
					edition: '2020-01-01',
					number: '示民发〔2020〕8号',
					title: '示例市养老服务补贴办法',
					prose: ['一、总则。本办法自印发之日起施行。'],
				},
			],
			child: { prose: ['一、重点工作。落实《示例市养老服务补贴办法》。'] },
			found: [],
		},
	],
});

/** The document itself, and its own annexes. */
function isOwn({ title, number }: Reference, { draft }: CheckContext): boolean {
	const { policy } = draft.held;
	if (number !== undefined) return number === policy.number;
	const own = [
		policy.title,
		...(policy.catalogues ?? []).map((one) => one.title),
		...(policy.components ?? []).map((one) => one.title),
	];
	return own.some((one) => one.includes(title ?? '') || (title ?? '').includes(one));
}
