import { between } from '../noting.js';
import { rule } from '../rule.js';

const draftMark = /征求意见稿|送审稿|草案|讨论稿|审议稿|公开征求意见/;

/** A draft for comment has become the document itself. */
export const draftStatusChanged = rule({
	ids: ['draft-status-changed'],
	area: 'document',
	stage: 3,
	weights: ['-', 'info', '-', '-'],
	mirror: 'symmetric',
	inspect: ({ relation, draft, parent }) => {
		if (relation !== 'successor-of' || !parent) return [];
		const [was, is] = [
			draftMark.exec(parent.held.policy.title)?.[0],
			draftMark.exec(draft.held.policy.title)?.[0],
		];
		if (was === is) return [];
		return [
			between('draft-status-changed', relation, {
				effect: 'none',
				details: { was: was ?? '', is: is ?? '' },
			}),
		];
	},
	examples: [
		{
			relation: 'successor-of',
			parent: { title: '示例省基本养老服务清单（征求意见稿）', edition: '2023-01-01' },
			child: { title: '示例省基本养老服务清单', edition: '2024-01-01' },
			found: ['draft-status-changed'],
		},
		{
			relation: 'successor-of',
			parent: { edition: '2023-01-01' },
			child: { edition: '2024-01-01' },
			found: [],
		},
	],
});
