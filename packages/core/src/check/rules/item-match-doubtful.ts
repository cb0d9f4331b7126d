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
});
