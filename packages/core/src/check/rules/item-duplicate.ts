import type { Item } from '@qingdan/schema';
import { withoutLayout } from '../../text/layout.js';
import { alone, spanOf } from '../noting.js';
import { rule } from '../rule.js';

/** Two items of one list are the same service: by name, by concept, or word for word in population and content. */
export const itemDuplicate = rule({
	ids: ['item-duplicate'],
	area: 'item',
	stage: 2,
	weights: ['-', '-', '-', 'warning'],
	mirror: 'single-document',
	inspect: ({ draft }) =>
		draft.items.flatMap(({ item }, at) => {
			const first = draft.items.slice(0, at).find((other) => same(other.item, item));
			if (!first) return [];
			return [
				alone('item-duplicate', {
					child: item.number,
					field: 'name',
					to: spanOf(item.name, item.name),
					details: { other: first.item.number, name: first.item.name },
				}),
			];
		}),
	examples: [
		{
			child: {
				items: [
					{ id: 'a', name: '健康体检' },
					{ id: 'b', name: '健康体检' },
				],
			},
			found: ['item-duplicate'],
		},
		{
			child: {
				items: [
					{ id: 'a', name: '健康体检' },
					{ id: 'b', name: '健康指导', content: '每年提供2次健康指导。' },
				],
			},
			found: [],
		},
	],
});

function same(a: Item, b: Item): boolean {
	if (withoutLayout(a.name) === withoutLayout(b.name)) return true;
	if (a.concept !== undefined && a.concept === b.concept) return true;
	const text = ({ target, content }: Item) => withoutLayout(`${target ?? ''}\n${content ?? ''}`);
	return a.content !== null && text(a).length > 16 && text(a) === text(b);
}
