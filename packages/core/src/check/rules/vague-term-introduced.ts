import { cellsOfItem } from '../context.js';
import { alone } from '../noting.js';
import { kinds, rule } from '../rule.js';

const vague = /原则上|酌情|视情况?|适当|适时|尽可能|尽量/g;

/** Words that leave it to the office whether and how far something is due. */
export const vagueTermIntroduced = rule({
	ids: ['vague-term-introduced', 'vague-term-dropped'],
	area: 'duty',
	stage: 2,
	weights: {
		'vague-term-introduced': ['warning', 'warning', '-', 'info'],
		'vague-term-dropped': ['info', 'info', '-', '-'],
	},
	mirror: [['vague-term-introduced', 'vague-term-dropped']],
	takes: kinds('vague-term-introduced', 'vague-term-dropped'),
	inspect: ({ draft }) =>
		draft.items.flatMap(({ item }) =>
			cellsOfItem(item).flatMap(({ field, text, variant }) =>
				[...text.matchAll(vague)].map((match) =>
					alone('vague-term-introduced', {
						child: item.number,
						field,
						to: {
							text: match[0],
							start: match.index,
							end: match.index + match[0].length,
							...(variant === undefined ? {} : { variant }),
						},
					}),
				),
			),
		),
	examples: [
		{
			field: 'content',
			parent: '每人每月发放100元。',
			child: '原则上每人每月发放100元。',
			found: ['vague-term-introduced'],
		},
		{ field: 'content', parent: '每人每月发放100元。', child: '每人每月发放100元。', found: [] },
		{
			field: 'content',
			parent: '原则上每人每月发放100元。',
			child: '每人每月发放100元。',
			found: ['vague-term-dropped'],
		},
	],
});
