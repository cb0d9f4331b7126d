import type { Item, Parameter, Problem, Step, Variant } from '@qingdan/schema';
import type { Corpus, HeldPolicy } from '../corpus.js';
import { numbersIn, numberValue } from '../text/number.js';
import { problemAt } from './report.js';
import { parametersOf, rowsOf } from './walk.js';

/**
 * No number of an item's text stands without a parameter or a reason; and what a parameter claims can be read in its
 * quote: its value, and the words of its bound.
 */
export function checkNumbers({ policies }: Corpus): Problem[] {
	return policies.flatMap((held) =>
		rowsOf(held.policy).flatMap((row) => [
			...(['target', 'content'] as const).flatMap((field) => untyped(held, row.steps, row.row, field)),
			...parametersOf(row).flatMap(({ steps, parameter }) => reading(held, steps, parameter)),
		]),
	);
}

function untyped(
	held: HeldPolicy,
	steps: readonly Step[],
	row: Item | Variant,
	field: 'target' | 'content',
): Problem[] {
	const text = row[field];
	if (text === null) return [];
	const typed = [...(row.parameters ?? []), ...(row.untyped ?? [])]
		.filter((reading) => reading.field === field)
		.flatMap(({ quote }) => occurrences(text, quote));
	return numbersIn(text)
		.filter(({ start, end }) => !typed.some((span) => span.start <= start && end <= span.end))
		.map((number) =>
			problemAt(held, [...steps, field], 'number-untyped', {
				text: number.text,
				field,
				context: around(text, number),
			}),
		);
}

function occurrences(text: string, quote: string): { start: number; end: number }[] {
	const found = [];
	for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1))
		found.push({ start: at, end: at + quote.length });
	return found;
}

function around(text: string, { start, end }: { start: number; end: number }): string {
	return text.slice(Math.max(0, start - 6), end + 6);
}

/** Words that state a lower bound, an upper bound, or an approximation. */
const boundWords = {
	min: /不低于|不少于|至少|以上|(?<!不)超过|不小于|起码|最低|(?<![不未])满|(?<!不)大于|(?<!不)高于|不得低于|不得少于|达/,
	max: /不超过|不高于|不多于|以下|以内|最高|至多|不大于|(?<!不)低于|(?<!不)少于|不满|未满|之内|不得超过|不得高于|最多/,
} as const;

function reading(held: HeldPolicy, steps: readonly Step[], parameter: Parameter): Problem[] {
	return [
		...complete(held, steps, parameter),
		...value(held, steps, parameter),
		...bound(held, steps, parameter),
	];
}

function complete(
	held: HeldPolicy,
	steps: readonly Step[],
	{ bound, value, min, max, type }: Parameter,
): Problem[] {
	const whole =
		bound === 'range'
			? min !== undefined && max !== undefined && min <= max
			: bound === 'unset'
				? value === null
				: typeof value === 'number';
	return whole ? [] : [problemAt(held, steps, 'parameter-incomplete', { bound, type })];
}

/** Words whose value is a part of a price. */
const discounts: Readonly<Record<string, number>> = { 减半: 0.5, 半价: 0.5, 半费: 0.5 };

function value(
	held: HeldPolicy,
	steps: readonly Step[],
	{ type, value, min, max, quote }: Parameter,
): Problem[] {
	const printed = numbersIn(quote).map(({ text }) => discounts[text] ?? numberValue(text) ?? 1);
	const inPercent = new Set(printed.map((number) => Math.round(number * 1e10) / 1e12));
	return [value, min, max].flatMap((claimed) => {
		if (claimed === undefined || claimed === null) return [];
		const stands =
			printed.includes(claimed) ||
			(type === 'ratio' && [...inPercent].some((ratio) => Math.abs(ratio - claimed) < 1e-9));
		// 每年 is once a year where no other number says how often.
		const implied = type === 'frequency' && claimed === 1 && /每/.test(quote);
		return stands || implied ? [] : [problemAt(held, steps, 'value-not-in-quote', { value: claimed, quote })];
	});
}

function bound(held: HeldPolicy, steps: readonly Step[], { bound, approx, quote }: Parameter): Problem[] {
	const lacking = (bound === 'min' || bound === 'max') && !boundWords[bound].test(quote);
	const around = /左右|约/.test(quote);
	if (!lacking && around === (approx ?? false)) return [];
	return [problemAt(held, steps, 'bound-not-in-quote', { bound: lacking ? bound : 'approx', quote })];
}
