import type { Change, QuantityValue, UnitId } from '../../comparison.js';
import { numberValue } from '../../text/number.js';
import type { CheckContext, Side } from '../context.js';
import { kinds, rule, type Taken } from '../rule.js';

/** How often a service is given. */
export const frequencyReduced = rule({
	ids: ['frequency-reduced', 'frequency-raised'],
	area: 'standard',
	stage: 2,
	weights: {
		'frequency-reduced': ['error', 'warning', 'info', '-'],
		'frequency-raised': ['info', 'info', 'info', '-'],
	},
	mirror: [['frequency-reduced', 'frequency-raised']],
	takes: (change, context) =>
		kinds('frequency-reduced', 'frequency-raised')(change, context) ?? longer(change, context),
	examples: [
		{
			field: 'content',
			parent: '每年提供2次健康体检。',
			child: '每年提供1次健康体检。',
			found: ['frequency-reduced'],
		},
		{
			field: 'content',
			parent: '每年提供1次健康体检。',
			child: '每年提供2次健康体检。',
			found: ['frequency-raised'],
		},
		{
			field: 'content',
			parent: '每年提供2次健康体检。',
			child: '每年免费提供2次健康体检。',
			found: ['paid-to-free'],
		},
	],
});

/** 每年 → 每两年: the same number of times in a longer or shorter period. */
function longer(
	{ from, to, field, left, right, values }: Change<UnitId>,
	{ parent, draft }: CheckContext,
): Taken | undefined {
	const [rate, now] = [rateOf(values?.from), rateOf(values?.to)];
	if (rate !== undefined && now !== undefined && rate !== now)
		return { rule: now < rate ? 'frequency-reduced' : 'frequency-raised' };
	// An amount that is paid for another period is no service given more or less often.
	if (values?.from && values.from.type !== 'frequency') return undefined;
	if (!parent || !from || !to || to.text.length > 4) return undefined;
	if (field !== 'content' && field !== 'text') return undefined;
	const [was, is] = [periodAt(parent, left[0], from), periodAt(draft, right[0], to)];
	if (was === undefined || is === undefined || was === is) return undefined;
	return { rule: is > was ? 'frequency-reduced' : 'frequency-raised' };
}

const periods: Readonly<Record<string, number>> = {
	day: 1,
	week: 7,
	month: 30,
	quarter: 91,
	'half-year': 182,
	year: 365,
};

/** How often a day; undefined where it is no frequency of a known period. */
function rateOf(value: QuantityValue | null | undefined): number | undefined {
	const [, period = ''] = /^time\/([a-z-]+)$/.exec(value?.unit ?? '') ?? [];
	const length = periods[period];
	const times = value?.value ?? value?.min;
	return value?.type === 'frequency' && length !== undefined && typeof times === 'number'
		? times / length
		: undefined;
}

const days: Readonly<Record<string, number>> = { 年: 365, 季度: 91, 季: 91, 月: 30, 周: 7, 日: 1, 天: 1 };

/** The period that the words at a span speak of, in days. */
function periodAt(
	side: Side,
	unit: UnitId | undefined,
	{ start, end }: { start: number; end: number },
): number | undefined {
	const text =
		side.items.find(({ item }) => item.number === unit)?.item.content ??
		side.provisions.find(({ id }) => id === unit)?.provision.text ??
		'';
	const around = text.slice(Math.max(0, start - 3), end + 4);
	const [, count = '', name = ''] =
		/每(半|[\d一二两三四五六七八九十]*)个?(年|季度|季|月|周|日|天)/.exec(around) ?? [];
	const length = days[name];
	if (length === undefined) return undefined;
	const times = count === '' ? 1 : count === '半' ? 0.5 : count === '两' ? 2 : numberValue(count);
	return times === undefined ? undefined : times * length;
}
