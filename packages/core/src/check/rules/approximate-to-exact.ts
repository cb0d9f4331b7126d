import { kinds, rule } from '../rule.js';

/** 左右 comes or goes. */
export const approximateToExact = rule({
	ids: ['approximate-to-exact', 'exact-to-approximate'],
	area: 'standard',
	stage: 1,
	weights: {
		'approximate-to-exact': ['notice', 'notice', 'info', '-'],
		'exact-to-approximate': ['warning', 'warning', 'info', '-'],
	},
	mirror: [['approximate-to-exact', 'exact-to-approximate']],
	takes: kinds('approximate-to-exact', 'exact-to-approximate'),
	examples: [
		{
			field: 'content',
			parent: '每人每月50元左右。',
			child: '每人每月50元。',
			found: ['approximate-to-exact'],
		},
		{
			field: 'content',
			parent: '每人每月50元。',
			child: '每人每月50元左右。',
			found: ['exact-to-approximate'],
		},
		{ field: 'content', parent: '每人每月50元左右。', child: '每人每月60元左右。', found: ['amount-raised'] },
	],
});
