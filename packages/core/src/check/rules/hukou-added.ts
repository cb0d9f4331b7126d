import { kinds, rule } from '../rule.js';

/** A requirement of household registration comes or goes. */
export const hukouAdded = rule({
	ids: ['hukou-added', 'hukou-removed'],
	area: 'population',
	stage: 1,
	weights: {
		'hukou-added': ['error', 'warning', 'info', '-'],
		'hukou-removed': ['info', 'info', 'info', '-'],
	},
	mirror: [['hukou-added', 'hukou-removed']],
	takes: kinds('hukou-added', 'hukou-removed'),
	examples: [
		{
			field: 'target',
			parent: '80周岁及以上老年人',
			child: '盘锦户籍80周岁及以上老年人',
			found: ['hukou-added'],
		},
		{
			field: 'target',
			parent: '辽宁户籍80周岁及以上老年人',
			child: '80周岁及以上老年人',
			found: ['hukou-removed'],
		},
		{
			field: 'target',
			parent: '辽宁户籍80周岁及以上老年人',
			child: '盘锦户籍80周岁及以上老年人',
			found: ['hukou-localised'],
		},
	],
});
