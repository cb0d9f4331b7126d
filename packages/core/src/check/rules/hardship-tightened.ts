import { kinds, rule } from '../rule.js';

/** The degree of hardship, by what contains what. */
export const hardshipTightened = rule({
	ids: ['hardship-tightened', 'hardship-loosened'],
	area: 'population',
	stage: 2,
	weights: {
		'hardship-tightened': ['error', 'warning', 'info', '-'],
		'hardship-loosened': ['info', 'info', 'info', '-'],
	},
	mirror: [['hardship-tightened', 'hardship-loosened']],
	takes: kinds('hardship-tightened', 'hardship-loosened'),
	examples: [
		{
			field: 'target',
			parent: '低保对象中的老年人',
			child: '特困人员中的老年人',
			found: ['hardship-tightened'],
		},
		{
			field: 'target',
			parent: '低保家庭中的老年人',
			child: '低保边缘家庭中的老年人',
			found: ['hardship-loosened'],
		},
		{
			field: 'target',
			parent: '特困人员中的老年人',
			child: '特困供养对象中的老年人',
			found: ['term-equivalent'],
		},
	],
});
