import { kinds, rule } from '../rule.js';

/** How far recognition or use reaches; it blocks the folding of 省 to 市. */
export const recognitionScopeNarrowed = rule({
	ids: ['recognition-scope-narrowed', 'recognition-scope-widened'],
	area: 'duty',
	stage: 1,
	weights: {
		'recognition-scope-narrowed': ['warning', 'warning', 'warning', '-'],
		'recognition-scope-widened': ['info', 'info', 'info', '-'],
	},
	mirror: [['recognition-scope-narrowed', 'recognition-scope-widened']],
	takes: kinds('recognition-scope-narrowed', 'recognition-scope-widened'),
	examples: [
		{
			field: 'content',
			parent: '每年1次评估结果全省范围互认。',
			child: '每年1次评估结果全市范围互认。',
			found: ['recognition-scope-narrowed'],
		},
		{
			field: 'content',
			parent: '每年1次评估结果全省范围互认。',
			child: '每年1次评估结果全国范围互认。',
			found: ['recognition-scope-widened'],
		},
		{
			field: 'content',
			parent: '在全省范围内每年提供1次服务。',
			child: '在试点县区每年提供1次服务。',
			found: ['recognition-scope-narrowed'],
		},
		{
			field: 'content',
			parent: '在全省范围内每年提供1次服务。',
			child: '在全市范围内每年提供1次服务。',
			found: ['territory-localised'],
		},
		{
			field: 'content',
			parent: '每年1次评估结果全省范围互认。',
			child: '每年1次评估结果全省范围互认。',
			found: [],
		},
	],
});
