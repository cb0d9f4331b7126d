import { rule } from '../rule.js';

/** An item of the parent without a partner in the draft, as far as the parent does not allow leaving out. */
export const itemMissing = rule({
	ids: ['item-missing'],
	area: 'item',
	stage: 1,
	weights: ['error', 'error', 'info', '-'],
	mirror: [['item-missing', 'item-added']],
	takes: ({ kind }, { relation, parent, draft }) => {
		if (kind !== 'item-missing') return undefined;
		const omit = parent?.held.policy.inheritance?.omit;
		const allowed =
			relation === 'child-of' &&
			omit?.allowed === true &&
			(omit.who?.includes(draft.held.policy.level) ?? true);
		return allowed
			? { rule: 'item-missing', severity: 'notice', facets: ['omission-allowed'] }
			: { rule: 'item-missing' };
	},
	examples: [
		{
			parent: {
				items: [
					{ id: 'a', name: '健康体检' },
					{ id: 'b', name: '高龄津贴' },
				],
			},
			child: { items: [{ id: 'a', name: '健康体检' }] },
			found: ['item-missing'],
		},
		{
			parent: { items: [{ id: 'a', name: '健康体检' }] },
			child: { items: [{ id: 'a', name: '健康体检' }] },
			found: [],
		},
	],
});
