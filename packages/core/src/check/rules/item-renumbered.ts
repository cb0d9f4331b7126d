import { rule } from '../rule.js';
import { rangesIn } from './note-range-stale.js';

/** Another printed number: folded, unless a note of either table speaks of numbers. */
export const itemRenumbered = rule({
	ids: ['item-renumbered'],
	area: 'item',
	stage: 1,
	weights: ['info', 'info', '-', '-'],
	mirror: 'symmetric',
	takes: ({ kind }, { parent, draft }) => {
		if (kind !== 'item-renumbered') return undefined;
		const spoken = [parent?.catalogue, draft.catalogue].some((catalogue) =>
			(catalogue?.notes ?? []).some(({ text }) => rangesIn(text).length > 0),
		);
		return spoken ? { rule: 'item-renumbered' } : { rule: 'item-renumbered', verdict: 'folded' };
	},
	examples: [
		{
			parent: {
				items: [
					{ id: 'a', name: '健康体检' },
					{ id: 'b', name: '高龄津贴' },
				],
			},
			child: {
				items: [
					{ id: 'b', name: '高龄津贴' },
					{ id: 'a', name: '健康体检' },
				],
			},
			found: ['item-renumbered', 'item-renumbered'],
		},
		{
			parent: {
				items: [
					{ id: 'a', name: '健康体检' },
					{ id: 'b', name: '高龄津贴' },
				],
			},
			child: {
				items: [
					{ id: 'a', name: '健康体检' },
					{ id: 'b', name: '高龄津贴' },
				],
			},
			found: [],
		},
	],
});
