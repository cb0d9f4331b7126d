import { alone } from '../noting.js';
import { rule } from '../rule.js';

/** A document that does not say from when it applies. */
export const effectiveDateMissing = rule({
	ids: ['effective-date-missing'],
	area: 'document',
	stage: 1,
	weights: ['-', '-', '-', 'notice'],
	mirror: 'single-document',
	inspect: ({ draft }) =>
		draft.held.policy.dates.effective.value === null
			? [
					alone('effective-date-missing', {
						details: { assumed: draft.held.policy.dates.effective.assumed ?? '' },
					}),
				]
			: [],
	examples: [
		{
			child: {
				dates: {
					issued: { value: '2024-01-01', basis: 'stated' },
					effective: { value: null, basis: 'unstated' },
				},
			},
			found: ['effective-date-missing'],
		},
		{
			child: {
				dates: {
					issued: { value: '2024-01-01', basis: 'stated' },
					effective: { value: '2024-02-01', basis: 'stated' },
				},
			},
			found: [],
		},
	],
});
