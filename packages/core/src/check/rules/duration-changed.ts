import { kinds, rule } from '../rule.js';

/** A period of time. */
export const durationChanged = rule({
	ids: ['duration-changed'],
	area: 'standard',
	stage: 2,
	weights: ['warning', 'warning', 'warning', '-'],
	mirror: 'symmetric',
	takes: kinds('duration-changed'),
});
