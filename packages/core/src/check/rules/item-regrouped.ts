import type { Catalogue, Item } from '@qingdan/schema';
import { itemPairs } from '../context.js';
import { between } from '../noting.js';
import { rule } from '../rule.js';

/** An item stands under another group heading or remark than in the parent. */
export const itemRegrouped = rule({
	ids: ['item-regrouped'],
	area: 'item',
	stage: 2,
	weights: ['notice', 'notice', 'info', '-'],
	mirror: 'symmetric',
	inspect: (context) =>
		itemPairs(context).flatMap(({ parent, child }) => {
			const [was, is] = [titles(context.parent?.catalogue, parent), titles(context.draft.catalogue, child)];
			// A table without groups says nothing about them.
			if (was === '' || is === '' || was === is) return [];
			return [
				between('item-regrouped', context.relation, {
					parent: parent.number,
					child: child.number,
					field: 'item',
					effect: 'none',
					details: { was, is },
				}),
			];
		}),
	examples: [
		{
			parent: groupedList('普惠性服务'),
			child: groupedList('保障性服务'),
			found: ['item-regrouped'],
		},
		{ parent: groupedList('普惠性服务'), child: groupedList('普惠性服务'), found: [] },
	],
});

function groupedList(title: string) {
	return {
		items: [{ id: 'a', name: '健康体检', groups: ['g'] }],
		groups: [{ id: 'g', title, from: 1, to: 1, evidence: { lines: 1 } }],
	};
}

function titles(catalogue: Catalogue | undefined, { groups = [] }: Item): string {
	return groups
		.map((id) => catalogue?.groups?.find((group) => group.id === id)?.title ?? '')
		.filter((title) => title !== '')
		.join('、');
}
