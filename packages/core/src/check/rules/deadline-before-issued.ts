import type { Deadline, Provision } from '@qingdan/schema';
import { alone, spanOf, unjudgeable } from '../noting.js';
import { rule } from '../rule.js';

/** A deadline that was over when the document was issued, or is over on the day asked for. */
export const deadlineBeforeIssued = rule({
	ids: ['deadline-before-issued', 'target-expired'],
	area: 'document',
	stage: 2,
	weights: {
		'deadline-before-issued': ['-', '-', '-', 'warning'],
		'target-expired': ['-', '-', '-', 'info'],
	},
	mirror: 'single-document',
	inspect: ({ draft, on }) => {
		const { issued, printed } = draft.held.policy.dates;
		const start = issued.value ?? printed?.value ?? issued.assumed;
		const all = draft.provisions.flatMap(({ id, provision }) =>
			deadlines(provision).map((one) => ({ id, ...one })),
		);
		const asked = on === undefined && all.length > 0 ? [unjudgeable('target-expired', 'no-date')] : [];
		return [
			...asked,
			...all.flatMap(({ id, date, text }) => {
				const at = { child: id, field: 'text' as const, to: spanOf(text, text), details: { date, text } };
				if (start && date < start)
					return [alone('deadline-before-issued', { ...at, details: { ...at.details, issued: start } })];
				return on !== undefined && date < on
					? [alone('target-expired', { ...at, details: { ...at.details, on } })]
					: [];
			}),
		];
	},
	examples: [
		{
			child: { prose: ['一、重点工作。到2022年底，建成10个社区养老服务中心。'] },
			on: '2024-06-01',
			found: ['deadline-before-issued'],
		},
		{
			child: { prose: ['一、重点工作。到2025年底，建成10个社区养老服务中心。'] },
			on: '2026-03-01',
			found: ['target-expired'],
		},
		{
			child: { prose: ['一、重点工作。到2025年底，建成10个社区养老服务中心。'] },
			on: '2025-03-01',
			found: [],
		},
	],
});

function deadlines({ targets = [], milestones = [] }: Provision): { date: string; text: string }[] {
	const one = (deadline: Deadline | undefined, quote: string) =>
		deadline?.date && deadline.reading !== 'from-that-day'
			? [{ date: deadline.date, text: deadline.text ?? quote }]
			: [];
	return [
		...targets.flatMap(({ by, quote }) => one(by, quote)),
		...milestones.flatMap(({ by, name }) => one(by, name)),
	];
}
