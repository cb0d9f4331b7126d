import { kinds, rule } from '../rule.js';

/** A floor becomes approximate. */
export const floorMadeApproximate = rule({
	ids: ['floor-made-approximate'],
	area: 'standard',
	stage: 1,
	weights: ['warning', 'warning', 'info', '-'],
	mirror: 'one-way',
	takes: kinds('floor-made-approximate'),
});
