import { kinds, rule } from '../rule.js';

/** A scale with steps: a step more, a step less, or another border between two. */
export const tierChanged = rule({
	ids: ['tier-changed', 'tier-added', 'tier-removed'],
	area: 'standard',
	stage: 2,
	weights: ['by-direction', 'by-direction', 'info', '-'],
	mirror: [['tier-added', 'tier-removed']],
	takes: (change, context) => {
		const { field, from, to, values } = change;
		const border = values?.from?.type === 'age' && values.to?.type === 'age';
		if (field === 'target' && from?.variant !== undefined && to?.variant !== undefined && border)
			return { rule: 'tier-changed' };
		return kinds('tier-added', 'tier-removed')(change, context);
	},
});
