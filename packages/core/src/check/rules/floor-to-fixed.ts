import { kinds, rule } from '../rule.js';

/** A floor and a fixed amount change places. */
export const floorToFixed = rule({
	ids: ['floor-to-fixed', 'fixed-to-floor'],
	area: 'standard',
	stage: 1,
	weights: ['notice', 'notice', 'info', '-'],
	mirror: [['floor-to-fixed', 'fixed-to-floor']],
	takes: kinds('floor-to-fixed', 'fixed-to-floor'),
	examples: [
		{ field: 'content', parent: '每人每月不低于50元。', child: '每人每月50元。', found: ['floor-to-fixed'] },
		{ field: 'content', parent: '每人每月50元。', child: '每人每月不低于50元。', found: ['fixed-to-floor'] },
		{
			field: 'content',
			parent: '每人每月不低于50元。',
			child: '每人每月不低于60元。',
			found: ['amount-raised'],
		},
	],
});
