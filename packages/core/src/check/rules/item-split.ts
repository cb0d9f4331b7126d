import { between } from '../noting.js';
import { rule } from '../rule.js';

/** One item becomes several, or several become one; each part is compared by itself. */
export const itemSplit = rule({
	ids: ['item-split', 'item-merged'],
	area: 'item',
	stage: 1,
	weights: ['notice', 'notice', 'info', '-'],
	mirror: [['item-split', 'item-merged']],
	inspect: ({ comparison, relation }) =>
		(comparison?.pairs ?? []).flatMap(({ left, right, relation: kind }) => {
			const [parent, child] = [left[0], right[0]];
			if ((kind !== 'split' && kind !== 'merged') || typeof parent !== 'number' || typeof child !== 'number')
				return [];
			return [
				between(kind === 'split' ? 'item-split' : 'item-merged', relation, {
					parent,
					child,
					field: 'item',
					details: { left: left.join('、'), right: right.join('、') },
				}),
			];
		}),
});
