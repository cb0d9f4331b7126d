import { alone, spanOf } from '../noting.js';
import { kinds, rule } from '../rule.js';

/** An item or one of its figures starts on another day than the document. */
export const itemEffectiveDiffers = rule({
	ids: ['item-effective-differs'],
	area: 'document',
	stage: 2,
	weights: ['notice', 'notice', 'info', 'notice'],
	mirror: 'symmetric',
	takes: kinds('item-effective-differs'),
	inspect: ({ draft }) => {
		const { effective } = draft.held.policy.dates;
		const start = effective.value ?? effective.assumed;
		return draft.items.flatMap(({ item }) => {
			const starts = [item.applies, ...(item.parameters ?? []).map(({ applies }) => applies)];
			const other = starts.find((one) => one?.from !== undefined && one.from !== start);
			if (!other?.from) return [];
			const text = other.evidence?.quote ?? other.from;
			return [
				alone('item-effective-differs', {
					child: item.number,
					field: 'parameters',
					to: spanOf(text, text),
					details: { from: other.from, document: start ?? '' },
				}),
			];
		});
	},
	examples: [
		{
			child: { items: [{ name: '健康体检', applies: { from: '2025-01-01', basis: 'stated' } }] },
			found: ['item-effective-differs'],
		},
		{ child: { items: [{ name: '健康体检', applies: { from: '2024-01-01', basis: 'stated' } }] }, found: [] },
	],
});
