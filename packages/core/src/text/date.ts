import { numberValue } from './number.js';

/** A calendar date named in a text: something is due by it, begins with it, or merely bears it. */
export interface NamedDate {
	readonly sense: 'by' | 'from' | 'at';
	/** the last day that the words allow, or the first one from which something holds, as YYYY-MM-DD */
	readonly date: string;
	readonly start: number;
	readonly end: number;
}

const year = '(?<year>\\d{4}|[〇○零一二三四五六七八九]{4})年';
const month = '(?<month>\\d{1,2}|十[一二]?|[一二三四五六七八九])月';
const day = '(?<day>\\d{1,2}|[一二]?十[一二三四五六七八九]?|三十一?|[一二三四五六七八九])日';
const pattern = new RegExp(
	`(?<before>到|至|截至|截止|自|从)?${year}(?:${month}(?:${day})?)?(?<after>(?:年|月)?(?:底|末)?(?:之|以)?前|(?:年|月)?(?:底|末)|起)?`,
	'g',
);

/**
 * The dates of a text in order. What is due 到2022年 or 2022年底前 is due by its last day, 2020年8月底前 by that of the month,
 * 2025年前 by the day before that year; 自2025年1月1日起 begins with that day.
 */
export function datesIn(text: string): NamedDate[] {
	return [...text.matchAll(pattern)].flatMap((match) => {
		const { groups = {}, index } = match;
		const [named, monthNumber, dayNumber] = [groups.year, groups.month, groups.day].map(numberOf);
		const { before = '', after = '' } = groups;
		if (named === undefined || (monthNumber ?? 1) > 12 || (dayNumber ?? 1) > 31) return [];
		const from = /自|从/.test(before) || after === '起';
		const by = !from && (/到|至|截/.test(before) || after !== '');
		const sense = from ? 'from' : by ? 'by' : 'at';
		const isBefore = by && after.endsWith('前') && !/[底末]/.test(after);
		const date =
			isBefore && dayNumber === undefined
				? dayBefore(named, monthNumber ?? 1)
				: from
					? iso(named, monthNumber ?? 1, dayNumber ?? 1)
					: iso(named, monthNumber ?? 12, dayNumber ?? lastDay(named, monthNumber ?? 12));
		return [{ sense, date, start: index, end: index + match[0].length }];
	});
}

function numberOf(words: string | undefined): number | undefined {
	return words === undefined ? undefined : numberValue(words.replaceAll('○', '〇'));
}

function lastDay(inYear: number, inMonth: number): number {
	return new Date(Date.UTC(inYear, inMonth, 0)).getUTCDate();
}

/** The day before a month begins. */
function dayBefore(inYear: number, inMonth: number): string {
	return new Date(Date.UTC(inYear, inMonth - 1, 0)).toISOString().slice(0, 10);
}

function iso(inYear: number, inMonth: number, inDay: number): string {
	return [
		String(inYear).padStart(4, '0'),
		String(inMonth).padStart(2, '0'),
		String(inDay).padStart(2, '0'),
	].join('-');
}
