import { kinds, rule } from '../rule.js';

/** For each person, household or other unit. */
export const unitChanged = rule({
	ids: ['unit-changed'],
	area: 'standard',
	stage: 2,
	weights: ['warning', 'warning', 'warning', '-'],
	mirror: 'symmetric',
	takes: kinds('unit-changed'),
	examples: [
		{
			field: 'content',
			parent: '补贴标准为每人每月100元。',
			child: '补贴标准为每户每月100元。',
			found: ['unit-changed'],
		},
		{
			field: 'content',
			parent: '补贴标准为每人每月100元。',
			child: '补贴标准为每人每季度100元。',
			found: ['period-changed'],
		},
	],
});
