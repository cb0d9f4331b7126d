import { kinds, rule } from '../rule.js';

/** Each month, quarter or year. */
export const periodChanged = rule({
	ids: ['period-changed'],
	area: 'standard',
	stage: 2,
	weights: ['warning', 'warning', 'warning', '-'],
	mirror: 'symmetric',
	takes: kinds('period-changed'),
});
