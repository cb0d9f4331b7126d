import { kinds, rule } from '../rule.js';

/** Terms for divisions, where the level itself stays. */
export const divisionTermLocalised = rule({
	ids: ['division-term-localised'],
	area: 'responsibility',
	stage: 1,
	weights: ['info', 'info', 'info', '-'],
	mirror: 'folding',
	takes: kinds('division-term-localised'),
});
