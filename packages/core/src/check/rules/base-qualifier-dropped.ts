import { kinds, rule } from '../rule.js';

/** A word that says whose base it is: 当地. */
export const baseQualifierDropped = rule({
	ids: ['base-qualifier-dropped', 'base-qualifier-added'],
	area: 'standard',
	stage: 2,
	weights: ['info', 'info', '-', '-'],
	mirror: [['base-qualifier-dropped', 'base-qualifier-added']],
	takes: kinds('base-qualifier-dropped', 'base-qualifier-added'),
});
