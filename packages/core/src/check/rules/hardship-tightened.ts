import { kinds, rule } from '../rule.js';

/** The degree of hardship, by what contains what. */
export const hardshipTightened = rule({
	ids: ['hardship-tightened', 'hardship-loosened'],
	area: 'population',
	stage: 2,
	weights: {
		'hardship-tightened': ['error', 'warning', 'info', '-'],
		'hardship-loosened': ['info', 'info', 'info', '-'],
	},
	mirror: [['hardship-tightened', 'hardship-loosened']],
	takes: kinds('hardship-tightened', 'hardship-loosened'),
});
