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
	],
});
