import { kinds, rule } from '../rule.js';

/** Free, halved, reduced, in full. */
export const freeToPaid = rule({
	ids: ['free-to-paid', 'paid-to-free'],
	area: 'standard',
	stage: 2,
	weights: {
		'free-to-paid': ['error', 'warning', 'info', '-'],
		'paid-to-free': ['info', 'info', 'info', '-'],
	},
	mirror: [['free-to-paid', 'paid-to-free']],
	takes: kinds('free-to-paid', 'paid-to-free'),
	examples: [
		{
			field: 'content',
			parent: '70周岁以上老年人免费乘车。',
			child: '70周岁以上老年人减半乘车。',
			found: ['free-to-paid'],
		},
		{
			field: 'content',
			parent: '70周岁以上老年人减半乘车。',
			child: '70周岁以上老年人免费乘车。',
			found: ['paid-to-free'],
		},
		{
			field: 'content',
			parent: '60周岁以上老年人免收门票。',
			child: '60周岁以上老年人酌情减免门票。',
			found: ['free-to-paid'],
		},
		{
			field: 'content',
			parent: '60周岁以上老年人减半乘车。',
			child: '60周岁以上老年人按八折乘车。',
			found: ['free-to-paid'],
		},
		{
			field: 'content',
			parent: '60周岁以上老年人免收门票。',
			child: '60周岁以上老年人免交门票。',
			found: ['wording-changed'],
		},
		{
			field: 'content',
			parent: '免费提供每年1次健康体检。',
			child: '免费提供每年2次健康体检。',
			found: ['frequency-raised'],
		},
	],
});
