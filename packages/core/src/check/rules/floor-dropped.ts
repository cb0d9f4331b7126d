import { kinds, rule } from '../rule.js';

/** A floor is gone where the value is left to somebody. */
export const floorDropped = rule({
	ids: ['floor-dropped'],
	area: 'standard',
	stage: 1,
	weights: ['error', 'warning', 'info', '-'],
	mirror: 'one-way',
	takes: kinds('floor-dropped'),
});
