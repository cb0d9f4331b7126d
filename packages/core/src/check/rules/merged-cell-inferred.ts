import { alone } from '../noting.js';
import { rule } from '../rule.js';

/** A cell is empty in print and takes its value from the one above. */
export const mergedCellInferred = rule({
	ids: ['merged-cell-inferred'],
	area: 'text',
	stage: 1,
	weights: ['-', '-', '-', 'info'],
	mirror: 'source',
	inspect: ({ draft }) =>
		draft.items.flatMap(({ item }) =>
			Object.entries(item.sources ?? {}).flatMap(([field, source]) =>
				source?.basis === 'merged-cell'
					? [
							alone('merged-cell-inferred', {
								child: item.number,
								field: field as 'target',
								details: { confidence: source.confidence ?? '' },
							}),
						]
					: [],
			),
		),
	examples: [
		{
			child: {
				items: [
					{ name: '健康体检', serviceType: '关爱服务', sources: { serviceType: { basis: 'merged-cell' } } },
				],
			},
			found: ['merged-cell-inferred'],
		},
		{ child: { items: [{ name: '健康体检', serviceType: '关爱服务' }] }, found: [] },
	],
});
