import { kinds, rule } from '../rule.js';

/** What the parent states as an amount is not stated. */
export const amountOmitted = rule({
	ids: ['amount-omitted'],
	area: 'standard',
	stage: 1,
	weights: ['error', 'warning', 'info', '-'],
	mirror: 'one-way',
	takes: kinds('amount-omitted'),
});
