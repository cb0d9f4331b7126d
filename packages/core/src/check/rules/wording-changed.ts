import { kinds, rule } from '../rule.js';

/** What no other rule takes. */
export const wordingChanged = rule({
	ids: ['wording-changed'],
	area: 'text',
	stage: 1,
	weights: ['notice', 'notice', 'info', '-'],
	mirror: 'residue',
	takes: kinds('wording-changed'),
	examples: [
		{
			field: 'content',
			parent: '采取必要措施，每月提供2次服务。',
			child: '采取其他措施，每月提供2次服务。',
			found: ['wording-changed'],
		},
		{
			field: 'content',
			parent: '按照相关规定，每月提供2次服务。',
			child: '按照有关规定，每月提供2次服务。',
			found: ['term-equivalent'],
		},
	],
});
