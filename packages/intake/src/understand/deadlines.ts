import type { Deadline } from '@qingdan/schema';
import { calendarDate, monthEnd } from './dates.js';

/** A deadline with where it stands in a text. */
export interface DeadlineFound {
	readonly deadline: Deadline;
	readonly start: number;
	readonly end: number;
	/** 2025年前 may mean before the year or before its end */
	readonly ambiguous: boolean;
	/** whether the words name a time and leave to the reader that something is due in it */
	readonly inferred: boolean;
}

const pattern =
	/(?:力争)?(?:20\d{2}年?(?=[至到—–~～-]20\d{2}年))?(?:到|至|在|于|截至|(?<=\d年?)[—–~～-])?(?<year>20\d{2})年(?:(?<month>1[0-2]|0?[1-9])月(?:(?<day>[0-3]?\d)日)?)?(?<end>年?底|末)?(?<before>之?前)?/g;

/** What follows a year in which something is to be: 2025年，…; 2025年达到80%; 2025年、2027年分别达到…. */
const dueBehind =
	/^(?:，|、20\d{2}年|分别|(?:力争|基本|全部|全面|要|应|将|再)?(?:达|完成|实现|建成|建设|新[增建]|改[造建]|培[育训]|打造|提[高升]|增[加长]|降|压|控制|不[低少超高])|[^，。；\d]{0,12}(?:达到|不低于|不少于|不超过))/;

/**
 * Reads deadlines by these conventions: 到2022年 and 2020—2022年 are the end of that year, 2020年8月底前 the end of the month,
 * 2025年前 before that year begins and ambiguous, 2021年2月28日前 that day, of which it is not said whether it counts,
 * 到“十四五”末 the end of the fifth of the five years that the plan covers. A day or month without a year (10月15日前) is of the
 * year named last or else of that of the document, a year alone (2025年达到80%) its end; both are inferred.
 * @param year in which the document is issued, or of which its title is
 */
export function deadlinesIn(text: string, year?: string): DeadlineFound[] {
	const full = [
		...[...text.matchAll(pattern)].flatMap((match) => yearNamed(match, text)),
		...planEndsIn(text),
	];
	return [...full, ...yearLeftOut(text, full, year)].sort((a, b) => a.start - b.start);
}

function yearNamed(match: RegExpExecArray, text: string): DeadlineFound[] {
	const { year = '', month, day, end, before } = match.groups ?? {};
	const words = match[0].replace(/^力争/, '');
	const behind = text.slice(match.index + match[0].length);
	if (/^[以起来—–~～至-]/.test(behind)) return [];
	const bound =
		/^(?:到|至|截至)/.test(words) ||
		/^20\d{2}年?[至到—–~～-]/.test(words) ||
		before !== undefined ||
		end !== undefined;
	const alone = !bound && /^20\d{2}年$/.test(words);
	if (!bound && !(alone && dueBehind.test(behind))) return [];
	const read = readDate(Number(year), month, day, end !== undefined, before !== undefined);
	if (!read?.date) return [];
	const start = match.index + match[0].length - words.length;
	return [
		{
			start,
			end: start + words.length,
			ambiguous: read.reading === 'before-year',
			inferred: !/^(?:到|至|截至)/.test(words) && before === undefined,
			deadline: { text: words, ...read } as Deadline,
		},
	];
}

const planEnd = /(?:到|至|在)?[“"]?十(?<plan>[三四五六七八九])五[”"]?(?:规划)?期?末/g;

/** The tenth five-year plan (十五) covers 2001 to 2005, each later one the next five years. */
function planEndsIn(text: string): DeadlineFound[] {
	return [...text.matchAll(planEnd)].map(({ 0: words, index, groups }) => ({
		start: index,
		end: index + words.length,
		ambiguous: false,
		inferred: false,
		deadline: {
			text: words,
			date: `${2005 + 5 * '一二三四五六七八九'.indexOf(groups?.plan ?? '') + 5}-12-31`,
			precision: 'year',
			reading: 'end-of-year',
			basis: 'convention',
		},
	}));
}

const withinYear =
	/(?<![年\d])(?:到|至|在|于|截至)?(?:(?<month>1[0-2]|[1-9])月(?:(?<day>[0-3]?\d)日)?(?<end>底|末)?(?:之?前|(?=[、和](?:1[0-2]|[1-9])月(?:[0-3]?\d日|底|末)?之?前))|(?:今年)?(?<!每|明|次|去|上|下|半|一|两|[三五十])年(?:底之?前|底(?=[，完实建力]|要|全|基)|内(?!容|部|外|涵)))/g;

function yearLeftOut(text: string, named: readonly DeadlineFound[], issued?: string): DeadlineFound[] {
	return [...text.matchAll(withinYear)].flatMap(({ 0: words, index, groups }) => {
		const year =
			named
				.filter(({ start }) => start < index)
				.at(-1)
				?.deadline.date?.slice(0, 4) ?? issued;
		const read = readDate(
			Number(year),
			groups?.month,
			groups?.day,
			groups?.month === undefined || groups.end !== undefined,
			true,
		);
		if (year === undefined || !read?.date) return [];
		return [
			{
				start: index,
				end: index + words.length,
				ambiguous: false,
				inferred: true,
				deadline: { text: words, ...read, basis: 'inferred' } as Deadline,
			},
		];
	});
}

const start = /[自从](?<year>20\d{2})年(?:(?<month>1[0-2]|0?[1-9])月(?:(?<day>[0-3]?\d)日)?)?起/g;

/** 自2025年1月1日起: the day from which a clause holds. What says when the document itself takes effect is none. */
export function startsIn(text: string): DeadlineFound[] {
	return [...text.matchAll(start)].flatMap((match) => {
		const { year, month, day } = match.groups ?? {};
		const date = calendarDate(Number(year), Number(month ?? 1), Number(day ?? 1));
		const end = match.index + match[0].length;
		if (date === undefined || /^(?:正式)?(?:施行|实施|执行|生效|停止|废止|失效|同时)/.test(text.slice(end)))
			return [];
		return [
			{
				start: match.index,
				end,
				ambiguous: false,
				inferred: false,
				deadline: {
					text: match[0],
					date,
					precision: day === undefined ? (month === undefined ? 'year' : 'month') : 'day',
					reading: 'from-that-day',
					inclusive: true,
					basis: day === undefined ? 'convention' : 'stated',
				},
			},
		];
	});
}

const term =
	/(?:自[^，。；]{2,24}?(?:之日|后|时)?起|[^，。；、\d]{2,16}?后|于|在)?(?:的)?[\d一二两三四五六七八九十]{1,3}(?:个(?:工作日|月|季度|小时)|工作日|日|天|年|小时|周)(?:之|以)?内|每(?:半年|季度|年|月|周|季)(?:[末底初]|(?:1[0-2]|[1-9])月)?(?:[0-3]?\d日)?之?(?:前|末|底)?/g;

/** Terms that begin with an event (自印发之日起20个工作日内, 1个月内) and times that recur (每季度末前): no day follows from them. */
export function termsIn(text: string): DeadlineFound[] {
	return [...text.matchAll(term)].map(({ 0: words, index }) => {
		const recurs = words.startsWith('每');
		return {
			start: index,
			end: index + words.length,
			ambiguous: false,
			inferred: false,
			deadline: {
				text: words,
				date: null,
				precision: recurs ? 'period' : 'term',
				reading: recurs ? 'each-period' : 'within-term',
				basis: 'stated',
			},
		};
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
