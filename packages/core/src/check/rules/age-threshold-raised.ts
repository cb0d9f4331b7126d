import { kinds, rule } from '../rule.js';

/** The age from which a service is due. */
export const ageThresholdRaised = rule({
	ids: ['age-threshold-raised', 'age-threshold-lowered'],
	area: 'population',
	stage: 1,
	weights: {
		'age-threshold-raised': ['error', 'warning', 'info', '-'],
		'age-threshold-lowered': ['info', 'info', 'info', '-'],
	},
	mirror: [['age-threshold-raised', 'age-threshold-lowered']],
	takes: kinds('age-threshold-raised', 'age-threshold-lowered'),
	examples: [
		{
			field: 'target',
			parent: '60周岁及以上老年人',
			child: '65周岁及以上老年人',
			found: ['age-threshold-raised'],
		},
		{
			field: 'target',
			parent: '65周岁及以上老年人',
			child: '60周岁及以上老年人',
			found: ['age-threshold-lowered'],
		},
		{ field: 'target', parent: '60周岁及以上老年人', child: '60周岁以上老年人', found: ['term-equivalent'] },
	],
});
