import { kinds, rule } from '../rule.js';

/** A condition that has to be met: 符合…条件的, 经…鉴定. */
export const conditionAdded = rule({
	ids: ['condition-added', 'condition-removed'],
	area: 'duty',
	stage: 1,
	weights: {
		'condition-added': ['warning', 'warning', 'warning', '-'],
		'condition-removed': ['info', 'info', 'info', '-'],
	},
	mirror: [['condition-added', 'condition-removed']],
	takes: kinds('condition-added', 'condition-removed'),
	examples: [
		{
			field: 'content',
			parent: '每年发放100元。',
			child: '符合规定条件的，每年发放100元。',
			found: ['condition-added'],
		},
		{
			field: 'content',
			parent: '符合规定条件的，每年发放100元。',
			child: '每年发放100元。',
			found: ['condition-removed'],
		},
		{
			field: 'content',
			parent: '符合规定条件的，每年发放100元。',
			child: '符合规定条件的，每年发放200元。',
			found: ['amount-raised'],
		},
	],
});
