import { alone } from '../noting.js';
import { rule } from '../rule.js';
import { textsOf } from '../whole-text.js';

/** 岁 and 周岁 side by side: only 周岁 says how an age is counted. One finding for the document. */
export const ageUnitNonstandard = rule({
	ids: ['age-unit-nonstandard'],
	area: 'consistency',
	stage: 1,
	weights: ['-', '-', '-', 'info'],
	mirror: 'single-document',
	inspect: ({ draft }) => {
		const texts = textsOf(draft).map(({ text }) => text);
		const count = (pattern: RegExp) =>
			texts.reduce((sum, text) => sum + [...text.matchAll(pattern)].length, 0);
		const [bare, full] = [count(/\d岁/g), count(/\d周岁/g)];
		if (bare === 0 || full === 0) return [];
		const example =
			texts.flatMap((text) => [...text.matchAll(/\d{1,4}岁[及以上下]{0,4}/g)].map((match) => match[0]))[0] ??
			'';
		return [alone('age-unit-nonstandard', { details: { bare, full, example } })];
	},
	examples: [
		{
			child: {
				items: [
					{ name: '健康体检', target: '65周岁及以上老年人' },
					{ name: '高龄津贴', target: '80岁及以上老年人' },
				],
			},
			found: ['age-unit-nonstandard'],
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
