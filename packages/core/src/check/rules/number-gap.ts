import type { Item } from '@qingdan/schema';
import { numberValue } from '../../text/number.js';
import type { ProvisionAt } from '../../validate/walk.js';
import type { Unit } from '../finding.js';
import { alone, spanOf } from '../noting.js';
import { type Noted, rule } from '../rule.js';
import type { RuleId } from '../rule-ids.js';

/** Numbers of items, and of clauses under one heading, that skip, come twice or run backwards. */
export const numberGap = rule({
	ids: ['number-gap', 'number-duplicate', 'number-order'],
	area: 'consistency',
	stage: 1,
	weights: ['-', '-', '-', 'error'],
	mirror: 'single-document',
	inspect: ({ draft }) => [
		...sequence(draft.items.flatMap(({ item }) => printed(item))),
		...clauses(draft.provisions),
	],
	examples: [
		{
			child: {
				items: [
					{ number: 1, name: '健康体检' },
					{ number: 3, name: '高龄津贴' },
				],
			},
			found: ['number-gap'],
		},
		{
			child: {
				items: [
					{ number: 1, name: '健康体检' },
					{ number: 2, name: '高龄津贴' },
				],
			},
			found: [],
		},
		{ child: { prose: ['一、总体要求', '三、组织实施'] }, found: ['number-gap'] },
		{
			child: {
				items: [
					{ number: 1, name: '健康体检' },
					{ number: 1, name: '高龄津贴' },
				],
			},
			found: ['number-duplicate'],
		},
		{
			child: {
				items: [
					{ number: 1, name: '健康体检' },
					{ number: 3, name: '高龄津贴' },
					{ number: 2, name: '助餐服务' },
				],
			},
			found: ['number-gap', 'number-order'],
		},
	],
});

interface Numbered {
	readonly unit: Unit;
	readonly number: number;
	readonly text: string;
}

/** What is printed counts; a row without a number, or with letters for one, says nothing of the order. */
function printed({ number, printedNumber }: Item): Numbered[] {
	if (printedNumber === undefined) return [{ unit: number, number, text: String(number) }];
	const value = printedNumber === null ? undefined : numberValue(printedNumber.trim());
	return value === undefined ? [] : [{ unit: number, number: value, text: printedNumber ?? '' }];
}

function sequence(list: readonly Numbered[]): Noted[] {
	const seen = new Set<number>();
	let last = 0;
	return list.flatMap(({ unit, number, text }) => {
		// Each group of a table may count from 1 again.
		if (number === 1 && last > 1) {
			seen.clear();
			last = 0;
		}
		const found: RuleId | undefined = seen.has(number)
			? 'number-duplicate'
			: number < last
				? 'number-order'
				: number > last + 1
					? 'number-gap'
					: undefined;
		const before = last;
		seen.add(number);
		last = Math.max(last, number);
		if (!found) return [];
		return [
			alone(found, { child: unit, field: 'number', to: spanOf(text, text), details: { number, before } }),
		];
	});
}

/** Sister clauses whose numbers are written in one way count on from each other. */
function clauses(provisions: readonly ProvisionAt[]): Noted[] {
	const sisters = new Map<string, Numbered[]>();
	for (const { id, provision, steps } of provisions) {
		const { number } = provision;
		const value = number === null ? undefined : clauseNumber(number);
		if (number === null || value === undefined) continue;
		// 1. 2. 3. may run on through all headings of a document; then the first of a group tells nothing.
		const style = number.replace(/[\d〇零一二三四五六七八九十百]+/, '#');
		const key = JSON.stringify([steps.slice(0, -1), style]);
		const list = sisters.get(key) ?? [];
		sisters.set(key, [...list, { unit: id, number: value, text: number }]);
	}
	return [...sisters.values()].flatMap((list) => {
		const offset = (list[0]?.number ?? 1) - 1;
		return sequence(list.map((one) => ({ ...one, number: one.number - offset }))).map((noted) => ({
			...noted,
			details: {
				number: Number(noted.details?.number) + offset,
				before: Number(noted.details?.before) + offset,
			},
		}));
	});
}

function clauseNumber(printedNumber: string): number | undefined {
	const digits = /^[（(第]?([\d〇零一二三四五六七八九十百]+)(?:[）)、.．条章节]|$)/.exec(
		printedNumber.trim(),
	)?.[1];
	return digits === undefined ? undefined : numberValue(digits);
}
