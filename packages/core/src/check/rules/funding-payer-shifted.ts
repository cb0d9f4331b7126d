import { rule } from '../rule.js';

/** Another level or fund pays; whether in place of the first or besides it a person has to judge. */
export const fundingPayerShifted = rule({
	ids: ['funding-payer-shifted'],
	area: 'responsibility',
	stage: 1,
	weights: ['error', 'warning', 'info', '-'],
	mirror: 'symmetric',
	takes: ({ kind }) => (kind === 'funding-payer-shifted' ? { rule: kind, verdict: 'review' } : undefined),
	examples: [
		{
			field: 'content',
			parent: '省级每人每月补助400元。',
			child: '市级每人每月补助400元。',
			found: ['funding-payer-shifted'],
		},
		{
			field: 'content',
			parent: '省级每人每月补助400元。',
			child: '省级每人每月补助500元。',
			found: ['amount-raised'],
		},
	],
});
