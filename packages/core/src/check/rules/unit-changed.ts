import { kinds, rule } from '../rule.js';

/** For each person, household or other unit. */
export const unitChanged = rule({
	ids: ['unit-changed'],
	area: 'standard',
	stage: 2,
	weights: ['warning', 'warning', 'warning', '-'],
	mirror: 'symmetric',
	takes: kinds('unit-changed'),
});
