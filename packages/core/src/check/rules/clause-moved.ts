import { kinds, rule } from '../rule.js';

/** A clause stands in the other column. */
export const clauseMoved = rule({
	ids: ['clause-moved'],
	area: 'duty',
	stage: 3,
	weights: ['info', 'info', 'info', '-'],
	mirror: 'symmetric',
	takes: kinds('clause-moved'),
});
