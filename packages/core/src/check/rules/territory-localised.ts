import { kinds, rule } from '../rule.js';

/** The own territory by its name or as 我省, 全市. */
export const territoryLocalised = rule({
	ids: ['territory-localised'],
	area: 'responsibility',
	stage: 1,
	weights: ['info', 'info', 'info', '-'],
	mirror: 'folding',
	takes: kinds('territory-localised'),
	examples: [
		{
			field: 'content',
			parent: '每年为全省老年人体检1次。',
			child: '每年为全市老年人体检1次。',
			found: ['territory-localised'],
		},
		{
			field: 'content',
			parent: '每年1次评估结果全省范围互认。',
			child: '每年1次评估结果全市范围互认。',
			found: ['recognition-scope-narrowed'],
		},
	],
});
