import { between, held, unjudgeable } from '../noting.js';
import { rule } from '../rule.js';

/** A document that takes effect before the one that it carries out. */
export const effectiveBeforeParent = rule({
	ids: ['effective-before-parent'],
	area: 'document',
	stage: 2,
	weights: ['error', '-', '-', '-'],
	mirror: 'one-way',
	inspect: ({ relation, draft, parent }) => {
		if (relation !== 'child-of' || !parent) return [];
		const day = ({ dates }: typeof draft.held.policy) =>
			dates.effective.value ?? dates.issued.value ?? dates.printed?.value ?? null;
		const [above, below] = [day(parent.held.policy), day(draft.held.policy)];
		if (!above || !below) return [unjudgeable('effective-before-parent', 'no-date')];
		if (below >= above) return [held('effective-before-parent', relation)];
		return [between('effective-before-parent', relation, { effect: 'none', details: { above, below } })];
	},
	examples: [
		{
			parent: {
				dates: {
					issued: { value: '2025-01-01', basis: 'stated' },
					effective: { value: '2025-01-01', basis: 'stated' },
				},
			},
			child: {},
			found: ['effective-before-parent'],
		},
		{ parent: {}, child: {}, found: [] },
	],
});
