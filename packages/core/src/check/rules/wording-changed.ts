import { kinds, rule } from '../rule.js';

/** What no other rule takes. */
export const wordingChanged = rule({
	ids: ['wording-changed'],
	area: 'text',
	stage: 1,
	weights: ['notice', 'notice', 'info', '-'],
	mirror: 'residue',
	takes: kinds('wording-changed'),
});
