import { type ExampleDocument, kinds, rule } from '../rule.js';

/** A scale with steps: a step more, a step less, or another border between two. */
export const tierChanged = rule({
	ids: ['tier-changed', 'tier-added', 'tier-removed'],
	area: 'standard',
	stage: 2,
	weights: ['by-direction', 'by-direction', 'info', '-'],
	mirror: [['tier-added', 'tier-removed']],
	takes: (change, context) => {
		const { field, from, to, values } = change;
		const border = values?.from?.type === 'age' && values.to?.type === 'age';
		if (field === 'target' && from?.variant !== undefined && to?.variant !== undefined && border)
			return { rule: 'tier-changed' };
		return kinds('tier-added', 'tier-removed')(change, context);
	},
	examples: [
		{ parent: steps([80]), child: steps([80, 90]), found: ['tier-added', 'tier-added', 'tier-added'] },
		{ parent: steps([80, 90]), child: steps([80]), found: ['tier-removed', 'tier-removed', 'tier-removed'] },
		{ parent: steps([80, 90]), child: steps([80, 95]), found: ['tier-changed', 'tier-changed'] },
		{ parent: steps([80, 90]), child: steps([80, 90]), found: [] },
		{
			field: 'content',
			parent: '80周岁及以上老年人每人每月发放100元。',
			child: '80—89周岁老年人每人每月100元，90周岁及以上老年人每人每月150元。',
			found: ['tier-added'],
		},
		{
			field: 'content',
			parent: '60—79周岁老年人每人每月100元；80周岁及以上老年人每人每月100元。',
			child: '60周岁及以上老年人每人每月100元。',
			found: ['tier-removed'],
		},
		{
			field: 'content',
			parent: '80周岁及以上老年人每人每月100元。',
			child: '80—89周岁老年人每人每月80元，90周岁及以上老年人每人每月150元。',
			found: ['amount-lowered'],
		},
		{
			field: 'content',
			parent: '80周岁及以上老年人每人每月100元。',
			child: '85—89周岁老年人每人每月100元，90周岁及以上老年人每人每月150元。',
			found: ['age-threshold-raised'],
		},
		{
			field: 'content',
			parent: '80周岁及以上老年人每人每月100元。',
			child: '80周岁及以上老年人每人每月200元。',
			found: ['amount-raised'],
		},
	],
});

/** A list with one item that has a row for each step of ages; alone it has one row. */
function steps(from: readonly number[]): ExampleDocument {
	const row = (min: number, index: number) => {
		const max = (from[index + 1] ?? 0) - 1;
		const quote = max > 0 ? `${min}—${max}周岁` : `${min}周岁及以上`;
		const age = { id: 'age', type: 'age', unit: 'year', favours: 'lower', field: 'target', quote } as const;
		return {
			target: `${quote}老年人`,
			content: `每人每月${index + 1}00元。`,
			parameters: [
				max > 0
					? { ...age, bound: 'range' as const, min, max }
					: { ...age, bound: 'min' as const, value: min, inclusive: true as const },
			],
		};
	};
	const rows = from.map(row);
	if (rows[0] && rows.length === 1) return { items: [{ id: 'a', name: '高龄津贴', ...rows[0] }] };
	const variants = rows.map((one, index) => ({
		id: `step-${index + 1}`,
		departments: [],
		evidence: { lines: 1 },
		...one,
	}));
	return { items: [{ id: 'a', name: '高龄津贴', target: null, content: null, variants }] };
}
