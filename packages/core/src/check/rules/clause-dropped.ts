import { kinds, rule } from '../rule.js';

/** Clauses and provisions that stand on one side only. */
export const clauseDropped = rule({
	ids: ['clause-dropped', 'clause-added'],
	area: 'duty',
	stage: 1,
	weights: {
		'clause-dropped': ['warning', 'warning', 'warning', '-'],
		'clause-added': ['info', 'info', 'info', '-'],
	},
	mirror: [['clause-dropped', 'clause-added']],
	takes: kinds('clause-dropped', 'clause-added'),
});
