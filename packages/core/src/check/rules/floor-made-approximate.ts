import { kinds, rule } from '../rule.js';

/** A floor becomes approximate. */
export const floorMadeApproximate = rule({
	ids: ['floor-made-approximate'],
	area: 'standard',
	stage: 1,
	weights: ['warning', 'warning', 'info', '-'],
	mirror: 'one-way',
	takes: kinds('floor-made-approximate'),
	examples: [
		{
			field: 'content',
			parent: '每人每月不低于50元。',
			child: '每人每月50元左右。',
			found: ['floor-made-approximate'],
		},
		{ field: 'content', parent: '每人每月不低于50元。', child: '每人每月50元。', found: ['floor-to-fixed'] },
	],
});
