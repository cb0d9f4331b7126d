import { kinds, rule } from '../rule.js';

/** The base of a share or multiple is another one. */
export const baseChanged = rule({
	ids: ['base-changed'],
	area: 'standard',
	stage: 1,
	weights: ['warning', 'warning', 'info', '-'],
	mirror: 'symmetric',
	takes: kinds('base-changed'),
	examples: [
		{
			field: 'content',
			parent: '不低于当地低保标准的1.3倍。',
			child: '不低于当地最低工资标准的1.3倍。',
			found: ['base-changed'],
		},
		{
			field: 'content',
			parent: '不低于当地低保标准的1.3倍。',
			child: '不低于当地低保标准的1.5倍。',
			found: ['multiplier-changed'],
		},
	],
});
