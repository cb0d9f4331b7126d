import { kinds, rule } from '../rule.js';

/** How often a service is given. */
export const frequencyReduced = rule({
	ids: ['frequency-reduced', 'frequency-raised'],
	area: 'standard',
	stage: 2,
	weights: {
		'frequency-reduced': ['error', 'warning', 'info', '-'],
		'frequency-raised': ['info', 'info', 'info', '-'],
	},
	mirror: [['frequency-reduced', 'frequency-raised']],
	takes: kinds('frequency-reduced', 'frequency-raised'),
	examples: [
		{
			field: 'content',
			parent: '每年提供2次健康体检。',
			child: '每年提供1次健康体检。',
			found: ['frequency-reduced'],
		},
		{
			field: 'content',
			parent: '每年提供1次健康体检。',
			child: '每年提供2次健康体检。',
			found: ['frequency-raised'],
		},
	],
});
