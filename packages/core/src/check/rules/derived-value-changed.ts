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
	examples: [
		{
			parent: {
				items: [
					{
						id: 'care',
						concept: 'benefit/disability-nursing-subsidy',
						name: '残疾人护理补贴',
						content: '护理补贴标准为每人每月80元。',
						parameters: [
							{
								id: 'amount',
								type: 'amount',
								value: 80,
								bound: 'exact',
								inclusive: 'unstated',
								approx: false,
								unit: 'CNY/person/month',
								favours: 'higher',
								field: 'content',
								quote: '每人每月80元',
							},
						],
					},
					{
						id: 'elderly',
						concept: 'benefit/elderly-nursing-subsidy',
						name: '养老护理补贴',
						content: '按残疾人护理补贴标准执行。',
						parameters: [
							{
								id: 'same',
								type: 'reference',
								value: null,
								bound: 'unset',
								to: '#care/amount',
								approx: false,
								unit: 'CNY/person/month',
								favours: 'higher',
								field: 'content',
								quote: '按残疾人护理补贴标准执行',
							},
						],
					},
				],
			},
			child: {
				items: [
					{
						id: 'care',
						concept: 'benefit/disability-nursing-subsidy',
						name: '残疾人护理补贴',
						content: '护理补贴标准为每人每月60元。',
						parameters: [
							{
								id: 'amount',
								type: 'amount',
								value: 60,
								bound: 'exact',
								inclusive: 'unstated',
								approx: false,
								unit: 'CNY/person/month',
								favours: 'higher',
								field: 'content',
								quote: '每人每月60元',
							},
						],
					},
					{
						id: 'elderly',
						concept: 'benefit/elderly-nursing-subsidy',
						name: '养老护理补贴',
						content: '按残疾人护理补贴标准执行。',
						parameters: [
							{
								id: 'same',
								type: 'reference',
								value: null,
								bound: 'unset',
								to: '#care/amount',
								approx: false,
								unit: 'CNY/person/month',
								favours: 'higher',
								field: 'content',
								quote: '按残疾人护理补贴标准执行',
							},
						],
					},
				],
			},
			found: ['amount-lowered', 'derived-value-changed'],
		},
		{
			parent: { items: [{ id: 'care', name: '残疾人护理补贴', content: '护理补贴标准为每人每月80元。' }] },
			child: { items: [{ id: 'care', name: '残疾人护理补贴', content: '护理补贴标准为每人每月60元。' }] },
			found: ['amount-lowered'],
		},
	],
});

function references(item: Item) {
	return (item.parameters ?? []).flatMap(({ type, to, quote, field }) => {
		const [, id, parameter] = /^#([^/]+)\/(.+)$/.exec(to ?? '') ?? [];
		return type === 'reference' && id && parameter ? [{ target: { item: id, parameter }, quote, field }] : [];
	});
}
