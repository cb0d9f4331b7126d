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
			field: 'target',
			parent: '60周岁及以上老年人',
			child: '签订服务协议的60周岁及以上老年人',
			found: ['condition-added'],
		},
		{
			field: 'content',
			parent: '免费开放公园。',
			child: '仅限工作日免费开放公园。',
			found: ['condition-added'],
		},
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
