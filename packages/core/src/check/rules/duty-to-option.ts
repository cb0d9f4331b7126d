import { kinds, rule } from '../rule.js';

/** A duty of an office becomes an option of the person. */
export const dutyToOption = rule({
	ids: ['duty-to-option', 'option-to-duty'],
	area: 'duty',
	stage: 1,
	weights: {
		'duty-to-option': ['error', 'error', 'info', '-'],
		'option-to-duty': ['info', 'info', 'info', '-'],
	},
	mirror: [['duty-to-option', 'option-to-duty']],
	takes: kinds('duty-to-option', 'option-to-duty'),
	examples: [
		{
			field: 'content',
			parent: '由医保部门每年进行1次评估。',
			child: '可向医保部门提出每年1次评估申请。',
			found: ['duty-to-option'],
		},
		{
			field: 'content',
			parent: '可向医保部门提出每年1次评估申请。',
			child: '由医保部门每年进行1次评估。',
			found: ['option-to-duty'],
		},
		{
			field: 'content',
			parent: '由医保部门每年进行1次评估。',
			child: '由医保部门每年进行2次评估。',
			found: ['frequency-raised'],
		},
	],
});
