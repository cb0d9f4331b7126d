import { kinds, rule } from '../rule.js';

/** Items that belong together have different names. */
export const itemRenamed = rule({
	ids: ['item-renamed'],
	area: 'item',
	stage: 1,
	weights: ['notice', 'notice', 'info', '-'],
	mirror: 'symmetric',
	takes: kinds('item-renamed'),
	examples: [
		{ field: 'name', parent: '健康体检', child: '免费健康体检', found: ['item-renamed'] },
		{ field: 'name', parent: '健康体检', child: '健康体检', found: [] },
	],
});
