import { kinds, rule } from '../rule.js';

/** The service type of an item is another one. */
export const serviceTypeChanged = rule({
	ids: ['service-type-changed'],
	area: 'type',
	stage: 1,
	weights: ['warning', 'warning', 'info', '-'],
	mirror: 'symmetric',
	takes: kinds('service-type-changed'),
	examples: [
		{ field: 'serviceType', parent: '关爱服务', child: '照护服务', found: ['service-type-changed'] },
		{ field: 'serviceType', parent: '关爱服务', child: '关爱服务', found: [] },
	],
});
