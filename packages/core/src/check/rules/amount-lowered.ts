import { severityBelow } from '../comparator.js';
import { rule } from '../rule.js';

/** An amount falls or rises. What a binding parent says to it depends on the bounds of both. */
export const amountLowered = rule({
	ids: ['amount-lowered', 'amount-raised'],
	area: 'standard',
	stage: 1,
	weights: {
		'amount-lowered': ['error', 'warning', 'info', '-'],
		'amount-raised': ['info', 'info', 'info', '-'],
	},
	mirror: [['amount-lowered', 'amount-raised']],
	takes: ({ kind, values }, { relation }) => {
		if (kind !== 'amount-lowered' && kind !== 'amount-raised') return undefined;
		const severity =
			relation === 'child-of' && values?.from && values.to
				? severityBelow(values.from, values.to)
				: undefined;
		return severity ? { rule: kind, severity } : { rule: kind };
	},
	examples: [
		{ field: 'content', parent: '每人每月80元。', child: '每人每月70元。', found: ['amount-lowered'] },
		{ field: 'content', parent: '每人每月70元。', child: '每人每月80元。', found: ['amount-raised'] },
		{ field: 'content', parent: '每人每月70元。', child: '每人每月70元。', found: [] },
	],
});
