import type { CheckContext } from '../context.js';
import { rule } from '../rule.js';

/** An item that the parent does not have, under an enabling clause of the parent where the relation binds. */
export const itemAdded = rule({
	ids: ['item-added'],
	area: 'item',
	stage: 1,
	weights: ['info', 'info', 'info', '-'],
	mirror: [['item-missing', 'item-added']],
	takes: ({ kind }, context) => {
		if (kind !== 'item-added') return undefined;
		return mayAdd(context)
			? { rule: 'item-added', facets: ['extension-authorised'] }
			: { rule: 'item-added' };
	},
	examples: [
		{
			parent: {
				items: [{ id: 'a', name: '健康体检' }],
				inheritance: { add: { allowed: true, who: ['city'], basis: 'stated' } },
			},
			child: {
				items: [
					{ id: 'a', name: '健康体检' },
					{ id: 'b', name: '高龄津贴' },
				],
			},
			found: ['item-added'],
		},
		{
			relation: 'peer-of',
			parent: { items: [{ id: 'a', name: '健康体检' }] },
			child: {
				items: [
					{ id: 'a', name: '健康体检' },
					{ id: 'b', name: '高龄津贴' },
				],
			},
			found: ['item-added'],
		},
		{
			relation: 'peer-of',
			parent: { items: [{ id: 'a', name: '健康体检' }] },
			child: { items: [{ id: 'a', name: '健康体检' }] },
			found: [],
		},
	],
});

/** Whether the parent lets this level add items. */
export function mayAdd({ relation, parent, draft }: CheckContext): boolean {
	const add = parent?.held.policy.inheritance?.add;
	return (
		relation === 'child-of' && add?.allowed === true && (add.who?.includes(draft.held.policy.level) ?? true)
	);
}
