import { isFolding } from '../../compare/accounting.js';
import { between } from '../noting.js';
import { rule } from '../rule.js';

/** The content changed and the edition did not. */
export const versionNotBumped = rule({
	ids: ['version-not-bumped'],
	area: 'document',
	stage: 1,
	weights: ['-', 'error', '-', '-'],
	mirror: 'symmetric',
	inspect: ({ relation, comparison, draft, parent }) => {
		if (relation !== 'successor-of' || !comparison || !parent) return [];
		const { edition } = draft.held.policy;
		const changes = [...comparison.changes, ...(comparison.prose?.changes ?? [])].filter(
			(one) => !isFolding(one.class),
		);
		if (changes.length === 0 || edition > parent.held.policy.edition) return [];
		return [
			between('version-not-bumped', relation, {
				effect: 'none',
				details: { edition, changes: changes.length },
			}),
		];
	},
	examples: [
		{
			relation: 'successor-of',
			parent: { edition: '2023-01-01', items: [{ name: '健康体检', content: '每人每月100元。' }] },
			child: { edition: '2023-01-01', items: [{ name: '健康体检', content: '每人每月200元。' }] },
			found: ['version-not-bumped', 'amount-raised'],
		},
		{
			relation: 'successor-of',
			parent: { edition: '2023-01-01', items: [{ name: '健康体检', content: '每人每月100元。' }] },
			child: { edition: '2024-01-01', items: [{ name: '健康体检', content: '每人每月200元。' }] },
			found: ['amount-raised'],
		},
	],
});
