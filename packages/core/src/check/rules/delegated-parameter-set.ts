import { severityBelow } from '../comparator.js';
import { rule } from '../rule.js';

/** What the parent left open is answered with a number. */
export const delegatedParameterSet = rule({
	ids: ['delegated-parameter-set'],
	area: 'standard',
	stage: 1,
	weights: ['info', 'info', 'info', '-'],
	mirror: [['delegated-parameter-set', 'delegated-parameter-unset']],
	takes: ({ kind, values }, { relation }) => {
		if (kind !== 'delegated-parameter-set') return undefined;
		const severity =
			relation === 'child-of' && values?.from && values.to
				? severityBelow(values.from, values.to)
				: undefined;
		return severity ? { rule: kind, severity } : { rule: kind };
	},
	examples: [
		{
			field: 'content',
			parent: '发放高龄津贴，具体标准由各市、县（市、区）政府确定。',
			child: '发放高龄津贴，补贴标准为每人每月不低于30元，具体标准由各市、县（市、区）政府确定。',
			found: ['delegated-parameter-set'],
		},
		{
			field: 'content',
			parent: '发放高龄津贴，补贴标准为每人每月不低于30元。',
			child: '发放高龄津贴，补贴标准为每人每月不低于35元。',
			found: ['amount-raised'],
		},
	],
});
