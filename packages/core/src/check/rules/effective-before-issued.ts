import { alone, unjudgeable } from '../noting.js';
import { rule } from '../rule.js';

/** A document that takes effect before it was issued. */
export const effectiveBeforeIssued = rule({
	ids: ['effective-before-issued'],
	area: 'document',
	stage: 1,
	weights: ['-', '-', '-', 'error'],
	mirror: 'single-document',
	inspect: ({ draft }) => {
		const { issued, effective } = draft.held.policy.dates;
		if (issued.value === null || effective.value === null)
			return [unjudgeable('effective-before-issued', 'no-date')];
		if (effective.value >= issued.value) return [];
		return [
			alone('effective-before-issued', { details: { issued: issued.value, effective: effective.value } }),
		];
	},
	examples: [
		{
			child: {
				dates: {
					issued: { value: '2024-03-01', basis: 'stated' },
					effective: { value: '2024-01-01', basis: 'stated' },
				},
			},
			found: ['effective-before-issued'],
		},
		{ child: {}, found: [] },
	],
});
