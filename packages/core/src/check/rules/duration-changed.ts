import { kinds, rule } from '../rule.js';

/** A period of time. */
export const durationChanged = rule({
	ids: ['duration-changed'],
	area: 'standard',
	stage: 2,
	weights: ['warning', 'warning', 'warning', '-'],
	mirror: 'symmetric',
	takes: kinds('duration-changed'),
	examples: [
		{
			field: 'content',
			parent: '每月提供2次服务，连续服务不少于6个月。',
			child: '每月提供2次服务，连续服务不少于3个月。',
			found: ['duration-changed'],
		},
		{
			field: 'content',
			parent: '每月提供2次服务，连续服务不少于6个月。',
			child: '每月提供2次服务，连续服务不少于六个月。',
			found: ['numeral-style'],
		},
	],
});
