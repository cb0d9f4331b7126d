import { alone } from '../noting.js';
import { rule } from '../rule.js';
import { textsOf } from '../whole-text.js';

/** 以上 and 及以上 side by side for ages: the same in law (以上 counts the number itself), untidy all the same. */
export const boundaryWordInconsistent = rule({
	ids: ['boundary-word-inconsistent'],
	area: 'consistency',
	stage: 2,
	weights: ['-', '-', '-', 'info'],
	mirror: 'single-document',
	inspect: ({ draft }) => {
		const uses = textsOf(draft).flatMap((place) =>
			[...place.text.matchAll(/\d{1,4}周?岁(?:（[^）]{0,60}）)?(及)?以上/g)].map((match) => ({
				place,
				match,
				full: match[1] !== undefined,
			})),
		);
		const full = uses.filter((one) => one.full).length;
		const short = uses.length - full;
		if (full === 0 || short === 0) return [];
		// The document as a whole mixes them: one finding, for all places.
		const rare = uses.find((one) => one.full === full < short);
		return [alone('boundary-word-inconsistent', { details: { full, short, example: rare?.match[0] ?? '' } })];
	},
	examples: [
		{
			child: {
				items: [
					{ name: '健康体检', target: '65周岁及以上老年人' },
					{ name: '高龄津贴', target: '80周岁以上老年人' },
				],
			},
			found: ['boundary-word-inconsistent'],
		},
		{
			child: {
				items: [
					{ name: '健康体检', target: '65周岁及以上老年人' },
					{ name: '高龄津贴', target: '80周岁及以上老年人' },
				],
			},
			found: [],
		},
	],
});
