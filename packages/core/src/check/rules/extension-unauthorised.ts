import { rule } from '../rule.js';
import { mayAdd } from './item-added.js';

/** An item is added below a parent that gives no authority to add. */
export const extensionUnauthorised = rule({
	ids: ['extension-unauthorised'],
	area: 'item',
	stage: 2,
	weights: ['notice', '-', '-', '-'],
	mirror: 'one-way',
	takes: ({ kind }, context) =>
		kind === 'item-added' && context.relation === 'child-of' && !mayAdd(context)
			? { rule: 'extension-unauthorised', facets: ['item-added'] }
			: undefined,
	examples: [
		{
			parent: { items: [{ id: 'a', name: '健康体检' }] },
			child: {
				items: [
					{ id: 'a', name: '健康体检' },
					{ id: 'b', name: '高龄津贴' },
				],
			},
			found: ['extension-unauthorised'],
		},
		{
			parent: { items: [{ id: 'a', name: '健康体检' }] },
			child: { items: [{ id: 'a', name: '健康体检' }] },
			found: [],
		},
	],
});
