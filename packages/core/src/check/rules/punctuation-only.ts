import { kinds, rule } from '../rule.js';

/** Writing that means the same. */
export const punctuationOnly = rule({
	ids: ['punctuation-only', 'numeral-style', 'layout-only', 'term-equivalent'],
	area: 'text',
	stage: 1,
	weights: ['info', 'info', 'info', '-'],
	mirror: 'folding',
	takes: kinds('punctuation-only', 'numeral-style', 'layout-only', 'term-equivalent'),
	examples: [
		{
			field: 'content',
			parent: '每年体检1次；每人100元。',
			child: '每年体检1次，每人100元。',
			found: ['punctuation-only'],
		},
		{
			field: 'content',
			parent: '持有1、二级残疾证的，每月发放100元。',
			child: '持有一、二级残疾证的，每月发放100元。',
			found: ['numeral-style'],
		},
		{
			field: 'content',
			parent: '每月发放（免费）餐食2次。',
			child: '每月发放(免费)餐食2次。',
			found: ['layout-only', 'layout-only'],
		},
		{
			field: 'content',
			parent: '按照相关规定每月发放100元。',
			child: '按照有关规定每月发放100元。',
			found: ['term-equivalent'],
		},
		{ field: 'content', parent: '每月发放100元。', child: '每月发放110元。', found: ['amount-raised'] },
	],
});
