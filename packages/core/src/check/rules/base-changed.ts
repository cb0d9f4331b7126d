import { kinds, rule } from '../rule.js';

/** The base of a share or multiple is another one. */
export const baseChanged = rule({
	ids: ['base-changed'],
	area: 'standard',
	stage: 1,
	weights: ['warning', 'warning', 'info', '-'],
	mirror: 'symmetric',
	takes: kinds('base-changed'),
});
