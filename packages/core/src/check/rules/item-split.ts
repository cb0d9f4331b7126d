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
	examples: [
		{
			parent: {
				items: [
					{
						id: 'a',
						name: '残疾人两项补贴',
						target: '残疾老年人',
						content: '困难残疾人生活补贴每人每月80元。重度残疾人护理补贴每人每月100元。',
					},
				],
			},
			child: {
				items: [
					{
						id: 'b',
						name: '困难残疾人生活补贴',
						target: '残疾老年人',
						content: '困难残疾人生活补贴每人每月80元。',
					},
					{
						id: 'c',
						name: '重度残疾人护理补贴',
						target: '残疾老年人',
						content: '重度残疾人护理补贴每人每月100元。',
					},
				],
			},
			found: ['item-split', 'item-renamed', 'item-renamed', 'term-equivalent'],
		},
		{
			parent: {
				items: [
					{
						id: 'a',
						name: '困难老年人意外保险和探访',
						target: '残疾老年人',
						content: '办理意外伤害保险，每人每年补助保费50元，每月上门探访2次。',
					},
				],
			},
			child: {
				items: [
					{
						id: 'b',
						name: '困难老年人意外保险',
						target: '残疾老年人',
						content: '办理意外伤害保险，每人每年补助保费50元。',
					},
					{
						id: 'c',
						name: '困难老年人探访',
						target: '残疾老年人',
						content: '每月上门探访2次。',
					},
				],
			},
			found: ['item-split', 'item-renamed', 'punctuation-only', 'item-renamed', 'term-equivalent'],
		},
		{
			parent: {
				items: [
					{
						id: 'b',
						name: '困难残疾人生活补贴',
						target: '残疾老年人',
						content: '困难残疾人生活补贴每人每月80元。',
					},
					{
						id: 'c',
						name: '重度残疾人护理补贴',
						target: '残疾老年人',
						content: '重度残疾人护理补贴每人每月100元。',
					},
				],
			},
			child: {
				items: [
					{
						id: 'a',
						name: '残疾人两项补贴',
						target: '残疾老年人',
						content: '困难残疾人生活补贴每人每月80元。重度残疾人护理补贴每人每月100元。',
					},
				],
			},
			found: ['item-merged', 'item-renamed', 'item-renamed', 'term-equivalent'],
		},
		{
			parent: { items: [{ id: 'a', name: '困难残疾人生活补贴' }] },
			child: { items: [{ id: 'b', name: '困难残疾人生活补贴' }] },
			found: [],
		},
	],
});
