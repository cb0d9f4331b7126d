import { kinds, rule } from '../rule.js';

/** Cases that are shut out: 不再, 除外, 不予. */
export const exclusionAdded = rule({
	ids: ['exclusion-added', 'exclusion-removed'],
	area: 'population',
	stage: 2,
	weights: {
		'exclusion-added': ['error', 'warning', 'info', '-'],
		'exclusion-removed': ['info', 'info', 'info', '-'],
	},
	mirror: [['exclusion-added', 'exclusion-removed']],
	takes: kinds('exclusion-added', 'exclusion-removed'),
	examples: [
		{
			field: 'content',
			parent: '每月发放100元。',
			child: '每月发放100元。已享受其他补贴的不予发放。',
			found: ['exclusion-added'],
		},
		{
			field: 'content',
			parent: '每月发放100元。已享受其他补贴的不予发放。',
			child: '每月发放100元。',
			found: ['exclusion-removed'],
		},
		{
			field: 'content',
			parent: '每月发放100元。已享受其他补贴的不予发放。',
			child: '每月发放120元。已享受其他补贴的不予发放。',
			found: ['amount-raised'],
		},
	],
});
