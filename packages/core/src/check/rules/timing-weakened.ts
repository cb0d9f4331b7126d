import { kinds, rule } from '../rule.js';

/** 按时, 及时, 足额 is gone. */
export const timingWeakened = rule({
	ids: ['timing-weakened', 'timing-strengthened'],
	area: 'duty',
	stage: 2,
	weights: {
		'timing-weakened': ['warning', 'warning', 'warning', '-'],
		'timing-strengthened': ['info', 'info', 'info', '-'],
	},
	mirror: [['timing-weakened', 'timing-strengthened']],
	takes: kinds('timing-weakened', 'timing-strengthened'),
	examples: [
		{
			field: 'content',
			parent: '按时足额发放每人每月100元。',
			child: '发放每人每月100元。',
			found: ['timing-weakened'],
		},
		{
			field: 'content',
			parent: '发放每人每月100元。',
			child: '按时足额发放每人每月100元。',
			found: ['timing-strengthened'],
		},
		{
			field: 'content',
			parent: '按时足额发放每人每月100元。',
			child: '按时足额发放每人每月100元。',
			found: [],
		},
	],
});
