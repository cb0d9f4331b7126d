import { kinds, rule } from '../rule.js';

/** The circle of those served changes, and neither contains the other. */
export const populationReplaced = rule({
	ids: ['population-replaced'],
	area: 'population',
	stage: 1,
	weights: ['warning', 'warning', 'info', '-'],
	mirror: 'symmetric',
	takes: kinds('population-replaced'),
});
