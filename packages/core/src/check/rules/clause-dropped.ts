import { kinds, rule } from '../rule.js';

/** Clauses and provisions that stand on one side only. */
export const clauseDropped = rule({
	ids: ['clause-dropped', 'clause-added'],
	area: 'duty',
	stage: 1,
	weights: {
		'clause-dropped': ['warning', 'warning', 'warning', '-'],
		'clause-added': ['info', 'info', 'info', '-'],
	},
	mirror: [['clause-dropped', 'clause-added']],
	takes: kinds('clause-dropped', 'clause-added'),
	examples: [
		{
			field: 'content',
			parent: '每月提供2次服务。建立服务档案。',
			child: '每月提供2次服务。',
			found: ['clause-dropped'],
		},
		{
			field: 'content',
			parent: '每月提供2次服务。',
			child: '每月提供2次服务。建立服务档案。',
			found: ['clause-added'],
		},
		{
			field: 'content',
			parent: '每月提供2次服务。建立服务档案。',
			child: '每月提供3次服务。建立服务档案。',
			found: ['frequency-raised'],
		},
	],
});
