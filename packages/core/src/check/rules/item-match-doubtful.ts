import { between } from '../noting.js';
import { rule } from '../rule.js';

/** Too little parts a pair of items from another one: what differs in them is not judged until a person has looked. */
export const itemMatchDoubtful = rule({
	ids: ['item-match-doubtful'],
	area: 'item',
	stage: 1,
	weights: ['notice', 'notice', 'notice', '-'],
	mirror: 'symmetric',
	inspect: ({ comparison, relation }) =>
		(comparison?.pairs ?? []).flatMap(({ left, right, review, confidence }) => {
			const [parent, child] = [left[0], right[0]];
			if (!review || typeof parent !== 'number' || typeof child !== 'number') return [];
			return [
				between('item-match-doubtful', relation, {
					parent,
					child,
					field: 'item',
					verdict: 'review',
					details: { confidence },
				}),
			];
		}),
	examples: [
		{
			parent: {
				items: [{ id: 'a', name: '上门照料', content: '为失能老年人每月提供2次上门照料服务。' }],
				inheritance: { add: { allowed: true, who: ['city'], basis: 'stated' } },
			},
			child: {
				items: [
					{ id: 'b', name: '上门照护', content: '为失能老年人每月提供3次上门照料服务。' },
					{ id: 'c', name: '上门照管', content: '为失能老年人每月提供4次上门照料服务。' },
				],
			},
			found: ['item-match-doubtful', 'item-added'],
		},
		{
			parent: { items: [{ id: 'a', name: '上门照料' }] },
			child: { items: [{ id: 'b', name: '上门照料' }] },
			found: [],
		},
	],
});
