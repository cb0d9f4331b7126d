import { kinds, rule } from '../rule.js';

/** A floor becomes a ceiling. */
export const floorToCeiling = rule({
	ids: ['floor-to-ceiling'],
	area: 'standard',
	stage: 1,
	weights: ['error', 'warning', 'info', '-'],
	mirror: 'one-way',
	takes: kinds('floor-to-ceiling'),
	examples: [
		{
			field: 'content',
			parent: '每人每月不低于50元。',
			child: '每人每月不超过50元。',
			found: ['floor-to-ceiling'],
		},
		{
			field: 'content',
			parent: '每人每月不低于50元。',
			child: '每人每月不低于60元。',
			found: ['amount-raised'],
		},
	],
});
