import { kinds, rule } from '../rule.js';

/** A fixed amount becomes a ceiling. */
export const fixedToCeiling = rule({
	ids: ['fixed-to-ceiling'],
	area: 'standard',
	stage: 1,
	weights: ['error', 'warning', 'info', '-'],
	mirror: 'one-way',
	takes: kinds('fixed-to-ceiling'),
	examples: [
		{
			field: 'content',
			parent: '每人每月50元。',
			child: '每人每月不超过50元。',
			found: ['fixed-to-ceiling'],
		},
		{ field: 'content', parent: '每人每月50元。', child: '每人每月不低于50元。', found: ['fixed-to-floor'] },
	],
});
