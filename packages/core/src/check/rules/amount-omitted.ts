import { kinds, rule } from '../rule.js';

/** What the parent states as an amount is not stated. */
export const amountOmitted = rule({
	ids: ['amount-omitted'],
	area: 'standard',
	stage: 1,
	weights: ['error', 'warning', 'info', '-'],
	mirror: 'one-way',
	takes: kinds('amount-omitted'),
	examples: [
		{
			field: 'content',
			parent: '每人每月发放50元。',
			child: '每人每月发放补贴。',
			found: ['amount-omitted'],
		},
		{
			field: 'content',
			parent: '每人每月发放50元。',
			child: '发放每人每月50元。',
			found: ['wording-changed'],
		},
	],
});
