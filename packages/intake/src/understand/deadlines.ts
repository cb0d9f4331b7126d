import type { Deadline } from '@qingdan/schema';
import { calendarDate, monthEnd } from './dates.js';

/** A deadline with where it stands in a text. */
export interface DeadlineFound {
	readonly deadline: Deadline;
	readonly start: number;
	readonly end: number;
	/** 2025年前 may mean before the year or before its end */
	readonly ambiguous: boolean;
}

const pattern =
	/(?:力争)?(?:到|至|在|于|截至)?(?<year>20\d{2})年(?:(?<month>1[0-2]|0?[1-9])月(?:(?<day>[0-3]?\d)日)?)?(?<end>年?底|末)?(?<before>之?前)?/g;

/**
 * Reads deadlines by these conventions: 到2022年 is the end of that year, 2020年8月底前 the end of the month, 2025年前 before
 * that year begins and ambiguous, 2021年2月28日前 that day, of which it is not said whether it counts.
 */
export function deadlinesIn(text: string): DeadlineFound[] {
	return [...text.matchAll(pattern)].flatMap((match) => {
		const { year = '', month, day, end, before } = match.groups ?? {};
		const words = match[0].replace(/^力争/, '');
		const bound = /^(?:到|至|截至)/.test(words) || before !== undefined;
		if (!bound || /^[以起—–-]/.test(text.slice(match.index + match[0].length))) return [];
		const read = readDate(Number(year), month, day, end !== undefined, before !== undefined);
		if (!read?.date) return [];
		const start = match.index + match[0].length - words.length;
		return [
			{
				start,
				end: start + words.length,
				ambiguous: read.reading === 'before-year',
				deadline: { text: words, ...read } as Deadline,
			},
		];
	});
}

const start = /[自从](?<year>20\d{2})年(?<month>1[0-2]|0?[1-9])月(?<day>[0-3]?\d)日起/g;

/** 自2025年1月1日起: the day from which a clause holds. What says when the document itself takes effect is none. */
export function startsIn(text: string): DeadlineFound[] {
	return [...text.matchAll(start)].flatMap((match) => {
		const { year, month, day } = match.groups ?? {};
		const date = calendarDate(Number(year), Number(month), Number(day));
		const end = match.index + match[0].length;
		if (date === undefined || /^(?:正式)?(?:施行|实施|执行|生效|停止|废止|失效|同时)/.test(text.slice(end)))
			return [];
		return [
			{
				start: match.index,
				end,
				ambiguous: false,
				deadline: {
					text: match[0],
					date,
					precision: 'day',
					reading: 'from-that-day',
					inclusive: true,
					basis: 'stated',
				},
			},
		];
	});
}

function readDate(
	year: number,
	month: string | undefined,
	day: string | undefined,
	end: boolean,
	before: boolean,
): (Omit<Deadline, 'text' | 'date'> & { date: string | undefined }) | undefined {
	if (day !== undefined && month !== undefined)
		return {
			date: calendarDate(year, Number(month), Number(day)),
			precision: 'day',
			reading: 'that-day',
			inclusive: 'unstated',
			basis: 'stated',
		};
	if (month !== undefined)
		return {
			date: monthEnd(year, Number(month)),
			precision: 'month-end',
			reading: 'end-of-month',
			...(before ? { inclusive: 'unstated' as const } : {}),
			basis: end ? 'stated' : 'convention',
		};
	if (end) return { date: `${year}-12-31`, precision: 'year', reading: 'end-of-year', basis: 'stated' };
	if (before)
		return { date: `${year - 1}-12-31`, precision: 'year', reading: 'before-year', basis: 'convention' };
	return { date: `${year}-12-31`, precision: 'year', reading: 'end-of-year', basis: 'convention' };
}
