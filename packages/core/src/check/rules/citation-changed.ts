import { kinds, rule } from '../rule.js';

/** Another document stands in the place of a citation. */
export const citationChanged = rule({
	ids: ['citation-changed'],
	area: 'document',
	stage: 1,
	weights: ['info', 'info', 'info', '-'],
	mirror: 'symmetric',
	takes: kinds('citation-changed'),
	examples: [
		{
			field: 'content',
			parent: '按照《养老机构管理办法》每月提供2次服务。',
			child: '按照《养老机构服务安全基本规范》每月提供2次服务。',
			found: ['citation-changed'],
		},
		{
			field: 'content',
			parent: '按照《养老机构管理办法》每月提供2次服务。',
			child: '按照《养老机构管理办法》每月提供2次服务。',
			found: ['citation-unresolved'],
		},
	],
});
