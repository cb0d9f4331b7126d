import type { Item, Variant } from '@qingdan/schema';
import { figuresIn } from '../../text/figure.js';
import { alone } from '../noting.js';
import { type Noted, rule } from '../rule.js';

/** The ages of the population column and of the content column are not the same. */
export const targetContentMismatch = rule({
	ids: ['target-content-mismatch'],
	area: 'consistency',
	stage: 1,
	weights: ['-', '-', '-', 'warning'],
	mirror: 'single-document',
	inspect: ({ draft }) =>
		draft.items.flatMap(({ item }) => [item, ...(item.variants ?? [])].flatMap((row) => mismatch(item, row))),
	examples: [
		{
			child: {
				items: [
					{ name: '高龄津贴', target: '80周岁及以上老年人', content: '为70周岁及以上老年人每月发放50元。' },
				],
			},
			found: ['target-content-mismatch'],
		},
		{
			child: {
				items: [
					{ name: '高龄津贴', target: '80周岁及以上老年人', content: '为80周岁及以上老年人每月发放50元。' },
				],
			},
			found: [],
		},
	],
});

function mismatch(item: Item, { target, content, ...row }: Item | Variant): Noted[] {
	if (!target || !content) return [];
	const [theirs, ours] = [ages(target), ages(content)];
	const first = theirs[0];
	// A scale in the content (60, 70) divides the population; it does not contradict it.
	if (!first || ours.length === 0 || ours.some(({ value }) => theirs.some((one) => one.value === value)))
		return [];
	const { text, start, end } = first;
	const variant = row.id === item.id ? {} : { variant: row.id };
	return [
		alone('target-content-mismatch', {
			child: item.number,
			field: 'target',
			to: { text, start, end, ...variant },
			details: { target: text, content: ours.map((one) => one.text).join('、') },
		}),
	];
}

function ages(text: string) {
	return figuresIn(text)
		.filter(({ type }) => type === 'age')
		.map((one) => ({ ...one, value: one.value ?? one.min }));
}
