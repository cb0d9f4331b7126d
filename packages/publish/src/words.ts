import type { Policy, Problem } from '@qingdan/schema';
import type { ProblemSentence, ProblemWords } from './messages/problem-words.js';
import type { zh } from './messages.zh.js';

export type Language = 'zh' | 'en';
export type Words = typeof zh;

/** A problem in words. */
export function problemWords({ code, values }: Problem, words: Words): ProblemWords {
	const sentence: ProblemSentence = words.problems[code];
	return sentence((name) => {
		const value = values[name];
		if (value === undefined) return '';
		return typeof value === 'object' ? value.join(words.report.comma) : String(value);
	});
}

const formats = new Map<string, Intl.NumberFormat>();

/** A format is costly to make, and a table has thousands of numbers. */
function numberFormat(language: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
	const name = `${language} ${options.style ?? ''} ${options.maximumFractionDigits}`;
	const known = formats.get(name) ?? new Intl.NumberFormat(language, options);
	formats.set(name, known);
	return known;
}

/** A number for people: with the separators of the language. */
export function numberInWords(value: number, words: Words): string {
	return numberFormat(words.language, { maximumFractionDigits: 20 }).format(value);
}

/** A part of 1 for people: 0.1 is 10%. What no four decimals can write, such as a third, is rounded to two. */
export function percentInWords(value: number, words: Words): string {
	const isWritten = Math.abs(value - Number(value.toFixed(6))) < 1e-12;
	return numberFormat(words.language, {
		style: 'percent',
		maximumFractionDigits: isWritten ? 4 : 2,
	}).format(value);
}

/** A date (YYYY-MM-DD) for people; as it stands where it is no day of the calendar. */
export function dateInWords(date: string, words: Words): string {
	const day = new Date(`${date}T00:00:00Z`);
	if (Number.isNaN(day.getTime()) || !day.toISOString().startsWith(date)) return date;
	return new Intl.DateTimeFormat(words.language, { dateStyle: 'long', timeZone: 'UTC' }).format(day);
}

/** What a consolidated text is put together from, and that it is no official text. */
export function consolidationInWords(
	{ of, by }: NonNullable<Policy['consolidation']>,
	{ time, report }: Words,
): string {
	return `${time.consolidated}${report.colon}${time.consolidatedFrom(of, by.join(report.comma))}`;
}
