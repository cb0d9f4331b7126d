import { kinds, rule } from '../rule.js';

/** Each month, quarter or year. */
export const periodChanged = rule({
	ids: ['period-changed'],
	area: 'standard',
	stage: 2,
	weights: ['warning', 'warning', 'warning', '-'],
	mirror: 'symmetric',
	takes: kinds('period-changed'),
	examples: [
		{
			field: 'content',
			parent: '补贴标准为每人每月100元。',
			child: '补贴标准为每人每季度100元。',
			found: ['period-changed'],
		},
		{
			field: 'content',
			parent: '补贴标准为每人每月100元。',
			child: '补贴标准为每人每月110元。',
			found: ['amount-raised'],
		},
	],
});
