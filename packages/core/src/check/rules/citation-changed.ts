import { kinds, rule } from '../rule.js';

/** Another document stands in the place of a citation. */
export const citationChanged = rule({
	ids: ['citation-changed'],
	area: 'document',
	stage: 1,
	weights: ['info', 'info', 'info', '-'],
	mirror: 'symmetric',
	takes: kinds('citation-changed'),
});
