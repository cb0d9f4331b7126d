import { kinds, rule } from '../rule.js';

/** A multiple rises or falls. */
export const multiplierChanged = rule({
	ids: ['multiplier-changed'],
	area: 'standard',
	stage: 1,
	weights: ['by-direction', 'warning', 'info', '-'],
	mirror: 'symmetric',
	takes: kinds('multiplier-changed'),
	examples: [
		{
			field: 'content',
			parent: '不低于当地低保标准的1.3倍。',
			child: '不低于当地低保标准的1.1倍。',
			found: ['multiplier-changed'],
		},
		{
			field: 'content',
			parent: '不低于当地低保标准的1.3倍。',
			child: '不低于当地低保标准的1.30倍。',
			found: ['numeral-style'],
		},
	],
});
