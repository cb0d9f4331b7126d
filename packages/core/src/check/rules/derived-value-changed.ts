import type { Item } from '@qingdan/schema';
import { between, spanOf } from '../noting.js';
import { rule } from '../rule.js';

/** An item takes over a figure of another item, and that one changed. */
export const derivedValueChanged = rule({
	ids: ['derived-value-changed'],
	area: 'standard',
	stage: 2,
	weights: ['warning', 'warning', '-', '-'],
	mirror: 'symmetric',
	inspect: ({ draft, comparison, relation }) => {
		const moved = (comparison?.changes ?? []).filter(({ values }) => values?.from && values.to);
		return draft.items.flatMap(({ item }) =>
			references(item).flatMap(({ target, quote, field }) => {
				const source = draft.items.find((other) => other.item.id === target.item)?.item;
				const change = moved.find(
					({ right, values }) =>
						source && right.includes(source.number) && values?.to?.id === target.parameter,
				);
				if (!source || !change) return [];
				return [
					between('derived-value-changed', relation, {
						child: item.number,
						field,
						verdict: 'review',
						to: spanOf(item[field] ?? '', quote),
						details: { source: source.number, name: source.name },
					}),
				];
			}),
		);
	},
});

function references(item: Item) {
	return (item.parameters ?? []).flatMap(({ type, to, quote, field }) => {
		const [, id, parameter] = /^#([^/]+)\/(.+)$/.exec(to ?? '') ?? [];
		return type === 'reference' && id && parameter ? [{ target: { item: id, parameter }, quote, field }] : [];
	});
}
