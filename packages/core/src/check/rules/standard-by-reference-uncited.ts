import { cellsOfItem } from '../context.js';
import { alone, spanOf } from '../noting.js';
import { rule } from '../rule.js';

const reference = /(?:按照?|依照|参照|执行)(?<standard>[^，。；《》、（）]{2,24}?(?:标准|办法))/g;

/** A standard that lies elsewhere and is named without title or number, so that nobody can look it up. */
export const standardByReferenceUncited = rule({
	ids: ['standard-by-reference-uncited'],
	area: 'standard',
	stage: 2,
	weights: ['-', '-', '-', 'notice'],
	mirror: 'single-document',
	inspect: ({ draft, vocabulary }) => {
		const indices = vocabulary.terms.indices.flatMap(({ names }) => names);
		const own = draft.items.map(({ item }) => item.name);
		return draft.items.flatMap(({ item }) =>
			cellsOfItem(item).flatMap(({ field, text, variant }) =>
				[...text.matchAll(reference)].flatMap((match) => {
					const standard = (match.groups?.standard ?? '').replace(/^(?:其|该|有关|相关|当地|国家)/, '');
					const known = indices.some(
						(name) => name.includes(standard) || standard.includes(name.replace(/^当地/, '')),
					);
					const bare = standard.replace(/(?:标准|办法)$/, '');
					if (known || bare.length < 2 || (bare.length > 3 && own.some((name) => name.includes(bare))))
						return [];
					return [
						alone('standard-by-reference-uncited', {
							child: item.number,
							field,
							to: spanOf(text, match.groups?.standard ?? '', variant),
							details: { standard },
						}),
					];
				}),
			),
		);
	},
	examples: [
		{
			field: 'content',
			child: '按照省级指导标准发放护理补贴。',
			found: ['standard-by-reference-uncited'],
		},
		{ field: 'content', child: '按照《护理补贴办法》（示民发〔2024〕1号）每月发放100元。', found: [] },
	],
});
