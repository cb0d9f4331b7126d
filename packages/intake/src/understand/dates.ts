import { numberValue } from '@qingdan/core';

/** A calendar date read from words. */
export interface PrintedDate {
	/** YYYY-MM-DD */
	readonly value: string;
	/** as printed */
	readonly text: string;
	readonly start: number;
	readonly end: number;
}

/** Pages print the letter O, or a nought, for 〇. */
const numeral = '[〇○OＯ0０零一二三四五六七八九十]';
const printed = new RegExp(
	`((?:19|20)\\d{2}|[一二]${numeral}{3})年(\\d{1,2}|${numeral}{1,3})月(\\d{1,2}|${numeral}{1,3})日`,
	'g',
);

function value(text: string): number {
	return numberValue(/^[\d]+$/.test(text) ? text : text.replace(/[○OＯ0０]/g, '〇')) ?? 0;
}

/** All days of the calendar that a text without layout prints, in Arabic or Chinese numerals. */
export function datesIn(text: string): PrintedDate[] {
	return [...text.matchAll(printed)].flatMap((match) => {
		const [whole, year = '', month = '', day = ''] = match;
		const date = calendarDate(value(year), value(month), value(day));
		return date === undefined
			? []
			: [{ value: date, text: whole, start: match.index, end: match.index + whole.length }];
	});
}

/** Year, month and day as YYYY-MM-DD; undefined where the calendar has no such day. */
export function calendarDate(year: number, month: number, day: number): string | undefined {
	const real = new Date(Date.UTC(year, month - 1, day));
	if (year < 1900 || year > 2200 || real.getUTCMonth() !== month - 1 || real.getUTCDate() !== day)
		return undefined;
	return real.toISOString().slice(0, 10);
}

/** Whether a line is a date and nothing else, as under a signature. */
export function isDateLine(text: string): boolean {
	const [date] = datesIn(text);
	return (
		date !== undefined && text.replace(date.text, '').replace(/[（(][^（）()]{0,12}[）)]|[。]/g, '') === ''
	);
}

/** The last day of a month. */
export function monthEnd(year: number, month: number): string | undefined {
	return calendarDate(year, month, new Date(Date.UTC(year, month, 0)).getUTCDate());
}

/** The day some months after a day; the last of its month where that has no such day. */
export function monthsAfter(date: string, months: number): string | undefined {
	const [year, month, day] = date.split('-').map(Number) as [number, number, number];
	const count = year * 12 + month - 1 + months;
	const [later, then] = [Math.floor(count / 12), (count % 12) + 1];
	return calendarDate(later, then, day) ?? monthEnd(later, then);
}

/** The day before a day. */
export function dayBefore(date: string): string | undefined {
	const [year, month, day] = date.split('-').map(Number) as [number, number, number];
	if (day > 1) return calendarDate(year, month, day - 1);
	return month > 1 ? monthEnd(year, month - 1) : `${year - 1}-12-31`;
}
