import { kinds, rule } from '../rule.js';

/** A share rises or falls. */
export const percentChanged = rule({
	ids: ['percent-changed'],
	area: 'standard',
	stage: 1,
	weights: ['by-direction', 'warning', 'info', '-'],
	mirror: 'symmetric',
	takes: kinds('percent-changed'),
	examples: [
		{
			field: 'content',
			parent: '按缴费额的50%给予补贴。',
			child: '按缴费额的40%给予补贴。',
			found: ['percent-changed'],
		},
		{
			field: 'content',
			parent: '按缴费额的50%给予补贴。',
			child: '按缴费额的50％给予补贴。',
			found: ['layout-only'],
		},
	],
});
