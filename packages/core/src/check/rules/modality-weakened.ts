import { kinds, rule } from '../rule.js';

/** How binding a sentence is: 应当 > 按规定 > 推动 > 鼓励 > 可以 > 探索. */
export const modalityWeakened = rule({
	ids: ['modality-weakened', 'modality-strengthened'],
	area: 'duty',
	stage: 1,
	weights: {
		'modality-weakened': ['error', 'warning', 'info', '-'],
		'modality-strengthened': ['info', 'info', 'info', '-'],
	},
	mirror: [['modality-weakened', 'modality-strengthened']],
	takes: kinds('modality-weakened', 'modality-strengthened'),
	examples: [
		{
			field: 'content',
			parent: '应当每年提供1次体检。',
			child: '可以每年提供1次体检。',
			found: ['modality-weakened'],
		},
		{
			field: 'content',
			parent: '可以每年提供1次体检。',
			child: '应当每年提供1次体检。',
			found: ['modality-strengthened'],
		},
		{
			field: 'content',
			parent: '每月应当提供2次服务。',
			child: '每月应当提供3次服务。',
			found: ['frequency-raised'],
		},
	],
});
