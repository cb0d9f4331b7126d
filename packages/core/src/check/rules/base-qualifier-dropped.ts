import { kinds, rule } from '../rule.js';

/** A word that says whose base it is: 当地. */
export const baseQualifierDropped = rule({
	ids: ['base-qualifier-dropped', 'base-qualifier-added'],
	area: 'standard',
	stage: 2,
	weights: ['info', 'info', '-', '-'],
	mirror: [['base-qualifier-dropped', 'base-qualifier-added']],
	takes: kinds('base-qualifier-dropped', 'base-qualifier-added'),
	examples: [
		{
			field: 'content',
			parent: '每人每月不低于50元，根据当地经济社会发展水平调整。',
			child: '每人每月不低于50元，根据经济社会发展水平调整。',
			found: ['base-qualifier-dropped'],
		},
		{
			field: 'content',
			parent: '每人每月不低于50元，根据经济社会发展水平调整。',
			child: '每人每月不低于50元，根据当地经济社会发展水平调整。',
			found: ['base-qualifier-added'],
		},
		{
			field: 'content',
			parent: '每人每月不低于50元，根据当地经济社会发展水平调整。',
			child: '每人每月不低于60元，根据当地经济社会发展水平调整。',
			found: ['amount-raised'],
		},
	],
});
