import { referencesOf, sameTitle } from '../citations.js';
import { between, held, unjudgeable } from '../noting.js';
import { rule } from '../rule.js';

/** A document that is bound by a parent names it by number and title. */
export const parentCitationMissing = rule({
	ids: ['parent-citation-missing'],
	area: 'document',
	stage: 1,
	weights: ['error', '-', '-', '-'],
	mirror: 'one-way',
	inspect: (context) => {
		const { relation, parent, draft, pinned } = context;
		if (relation !== 'child-of' || !parent) return [];
		const { policy } = parent.held;
		const stated = (draft.held.policy.relations ?? []).some(
			({ to, type, basis }) =>
				to === policy.key && (type === 'implements' || type === 'parent-catalogue') && basis === 'stated',
		);
		// A draft over a pinned parent names it by key, edition and digest.
		if (pinned || stated) return [held('parent-citation-missing', relation)];
		if (draft.provisions.length === 0 && !draft.held.policy.notice)
			return [unjudgeable('parent-citation-missing', 'no-prose')];
		const named = referencesOf(draft).some(
			({ title, number }) =>
				(policy.number !== null && number === policy.number) ||
				(title !== undefined &&
					[policy.title, policy.notice?.title ?? ''].some((one) => one !== '' && sameTitle(one, title))),
		);
		if (named) return [held('parent-citation-missing', relation)];
		return [
			between('parent-citation-missing', relation, {
				effect: 'none',
				details: { title: policy.title, number: policy.number ?? '' },
			}),
		];
	},
	examples: [
		{
			parent: { prose: ['一、重点工作。加强养老服务。'] },
			child: { prose: ['一、重点工作。加强养老服务。'], relations: [] },
			found: ['parent-citation-missing'],
		},
		{
			parent: { prose: ['一、重点工作。加强养老服务。'] },
			child: {
				prose: ['一、重点工作。加强养老服务。落实《示例省基本养老服务清单》（示政办发〔2023〕1号）。'],
				relations: [],
			},
			found: ['clause-added'],
		},
	],
});
