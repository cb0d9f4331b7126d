import { numberValue } from '@qingdan/core';
import type { Policy } from '@qingdan/schema';
import type { Lines } from '../document.js';
import { datesIn, dayBefore, isDateLine, monthsAfter } from './dates.js';
import type { Doubts } from './doubts.js';
import { documentNumber, orderNumber, organisationEnd } from './line-kinds.js';
import type { Anatomy, Part } from './parts.js';
import { plain } from './plain.js';
import { policyLines } from './spans.js';
import type { Line } from './stream.js';

type Issuer = Policy['issuers'][number];
type Dates = Policy['dates'];
type DateClaim = Dates['issued'];

/** A document number as it is stored, with the place that prints it. */
export interface NumberFound {
	readonly number: string;
	/** the agency, the year and the number */
	readonly agency: string;
	/** undefined where an order has none */
	readonly year: number | undefined;
	readonly serial: number;
	readonly line: Line;
}

/** The document number of the document itself: on a line of its own, below the title, or among the facts of a page. */
export function numberOf({ numberLine, parts, facts }: Anatomy): NumberFound | undefined {
	const candidates = [
		numberLine,
		...parts.flatMap(({ remarks }) => remarks),
		...facts.filter(({ text }) => /^(?:发文字号|发布文号|文号)/.test(text)),
	];
	for (const line of candidates) {
		const text = line?.text.replace(/^(?:发文字号|发布文号|文号)[:：]/, '') ?? '';
		const undated = text.replace(/^[（(]?(?:19|20)\d{2}年\d{1,2}月\d{1,2}日/, '');
		const found = documentNumber.exec(undated) ?? orderNumber.exec(undated);
		if (!line || !found) continue;
		const [whole, agency = '', year = '', serial = ''] = found;
		return {
			number: whole.replace(/^[（(]/, ''),
			agency: agency.replace(/^[（(]/, ''),
			year: year === '' ? undefined : Number(year),
			serial: Number(serial),
			line,
		};
	}
	return undefined;
}

/** Who issued the document: who signs it, else who heads it, prints it or is named in its title. */
export function issuersOf(anatomy: Anatomy): Issuer[] {
	const issuer = (name: string, lines: Lines): Issuer => ({ name, evidence: { lines: policyLines(lines) } });
	const signers = anatomy.parts.flatMap((part) => part.signers);
	if (signers.length > 0 || anatomy.heads.length > 0)
		return (signers.length > 0 ? signers : anatomy.heads).flatMap(({ raw, lines }) =>
			signersOf(raw).map((name) => issuer(name, lines)),
		);
	const fact = anatomy.facts.find(({ text }) => /^(?:发文机关|发文机构|发布机构|发文单位)[:：]/.test(text));
	if (fact) return [issuer(fact.text.replace(/^.{2,6}[:：]/, ''), fact.lines)];
	if (anatomy.letterhead)
		return [issuer(anatomy.letterhead.text.replace(/文件$/, ''), anatomy.letterhead.lines)];
	const title = anatomy.parts[0]?.title;
	const joint =
		/^\s*([^《》]{6,200}?)[\s\u3000]{0,4}关于/.exec(title?.raw ?? '')?.[1]?.split(/[\s\u3000]+/) ?? [];
	if (title && joint.length > 1 && joint.every((name) => organisationEnd.test(name)))
		return joint.map((name) => issuer(name, title.lines));
	const named = /^([\u4e00-\u9fa5]{4,40}?(?:政府|办公厅|办公室|委员会|厅|局|部|院|会))关于/.exec(
		title?.text ?? '',
	);
	if (named?.[1] && title) return [issuer(named[1], title.lines)];
	const printer = anatomy.printing[0];
	const name = printer && /^(.{4,30}?)(?:(?:19|20)\d{2}年|$)/.exec(printer.text)?.[1];
	if (printer && name) return [issuer(name, printer.lines)];
	const history = anatomy.parts.flatMap(({ remarks }) => remarks);
	for (const { text, lines } of history) {
		const ordered =
			/(?:日|^)(?:中华人民共和国)?([\u4e00-\u9fa5]{2,20}?(?:部|委|委员会|局|署|行|会|政府|院))令(?:[（(]?(?:19|20)\d{2}年[）)]?)?第?\d{1,5}号/.exec(
				text,
			)?.[1];
		if (ordered) return [issuer(ordered, lines)];
	}
	const passed = history.map((line) => ({
		line,
		found:
			/((?:全国|[\u4e00-\u9fa5]{2,8}?(?:省|市|自治区|州|县|区))?(?:第[一二三四五六七八九十]{1,3}届)?(?:全国)?(?:人民代表大会常务委员会|人民代表大会|人大常委会|国务院|人民政府))/.exec(
				line.text,
			),
	}));
	const first = passed.find(({ found }) => found !== null);
	const body = first?.found?.[1]?.replace(/^日/, '');
	return first && body ? [issuer(body, first.line.lines)] : [];
}

/** Bodies that sign side by side stand wide apart. */
function signersOf(raw: string): string[] {
	const names = raw
		.split(/[ \t\n]{2,}|\t|\u3000+/)
		.map(plain)
		.filter((name) => name !== '');
	if (names.length > 1 && names.every((name) => [...name].length >= 3)) return names;
	const close = raw.trim().split(/[ \t\n]+/);
	return close.length > 1 && close.every((name) => organisationEnd.test(name))
		? close
		: besideEachOther(plain(raw));
}

/** Names of one place that were run together: each begins with it, behind the end of the one before. */
function besideEachOther(text: string): string[] {
	const [place] = /^[\u4e00-\u9fa5]{2,4}?[省市县区州盟]/.exec(text) ?? [];
	if (place === undefined) return [text];
	const names = text.split(new RegExp(`(?=${place})`));
	return names.every((name) => organisationEnd.test(name)) ? names : [text];
}

interface Stated {
	readonly value: string;
	readonly quote: string;
	readonly lines: Lines;
	readonly text: string;
}

/**
 * All dates that the document states of itself, and what is assumed where it is silent. A day is assumed only where the document
 * prints one; a year alone orders editions and says nothing of the day.
 */
export function datesOf(
	anatomy: Anatomy,
	lines: readonly Line[],
	number: NumberFound | undefined,
	doubts: Doubts,
): { dates: Dates; edition: string } {
	const printed = statedIn(anatomy.printing, /日印发/);
	const issued = issuedIn(anatomy) ?? factIn(anatomy);
	const effective = effectiveIn([...anatomy.parts.flatMap(({ remarks }) => remarks), ...lines]);
	const claim = ({ value, quote, lines: at, text }: Stated): DateClaim => ({
		value,
		precision: 'day',
		text,
		basis: 'stated',
		evidence: { lines: policyLines(at), quote },
	});
	const fallback = assumedDate(printed, effective, number, lines, anatomy.parts[0]?.title?.text ?? '');
	if (!issued && !printed && !effective)
		doubts.onDocument('date-not-found', 'warning', { lines: 1 }, { assumed: fallback.date });
	const issueDate = issued?.value ?? fallback.date;
	const onIssue = lines.find(({ text }) =>
		/自(?:发布|印发|公布|颁布|下发|本通知印发)之日起(?:施行|实施|执行|生效)/.test(text),
	);
	const day = fallback.exact || issued !== undefined;
	const expires = expiresIn(lines, effective?.value ?? (issued ?? printed)?.value);
	const dates: Dates = {
		issued: issued
			? claim(issued)
			: {
					value: null,
					basis: 'unstated',
					...(fallback.exact ? { assumed: fallback.date } : {}),
					rule: fallback.rule,
				},
		...(printed ? { printed: claim(printed) } : {}),
		effective: effective
			? { ...claim(effective), inclusive: true }
			: {
					value: null,
					basis: 'unstated',
					...(day ? { assumed: issueDate } : {}),
					rule: onIssue ? 'from-the-day-of-issue' : issued ? 'issue-date-when-silent' : fallback.rule,
				},
		...(expires ? { expires } : {}),
	};
	// A law that was amended since it came into force is the edition of its last amendment.
	const edition = effective && !(issued && issued.value > effective.value) ? effective.value : issueDate;
	return { dates, edition };
}

function statedIn(lines: readonly Line[], pattern: RegExp): Stated | undefined {
	for (const { text, lines: at } of lines) {
		const [date] = datesIn(text);
		if (date && pattern.test(text))
			return { value: date.value, quote: `${date.text}${text.slice(date.end)}`, lines: at, text: date.text };
	}
	return undefined;
}

function issuedIn({ parts }: Anatomy): Stated | undefined {
	for (const { text, lines } of parts.flatMap(({ date }) => (date ? [date] : []))) {
		const [date] = datesIn(text);
		if (date) return { value: date.value, quote: date.text, lines, text: date.text };
	}
	const ofRemarks = parts.flatMap(({ remarks }) => remarks);
	const alone = ofRemarks.filter(({ text }) => datesIn(text).length > 0).length === 1;
	const dated = ofRemarks.find(
		({ text }) =>
			isDateLine(text) ||
			(alone && /^(?:19|20)\d{2}年\d{1,2}月\d{1,2}日[,，]?[\u4e00-\u9fa5]{2,20}$/.test(text)),
	);
	const [only] = datesIn(dated?.text ?? '');
	if (dated && only && !/起|施行$/.test(dated.text))
		return { value: only.value, quote: only.text, lines: dated.lines, text: only.text };
	// The history of a law names its days one by one; the last of them gave the text its form.
	const history = ofRemarks.flatMap(({ text, lines }) =>
		datesIn(text)
			.filter(
				({ end }) =>
					/^[^，；。]{0,60}(?:通过|公布|发布|修正|修订|批准|印发|[〔［[]\d{4}[〕］\]]\d{1,5}号)/.test(
						text.slice(end),
					) && !text.slice(end).startsWith('起'),
			)
			.map(({ value, text: quote }): Stated => ({ value, quote, lines, text: quote })),
	);
	return history.reduce<Stated | undefined>(
		(latest, one) => (latest && latest.value > one.value ? latest : one),
		undefined,
	);
}

function factIn({ facts }: Anatomy): Stated | undefined {
	return (
		statedIn(
			facts.filter(({ text }) => /^(?:成文日期|生成日期|发文日期)/.test(text)),
			/日/,
		) ??
		statedIn(
			facts.filter(({ text }) => /^(?:发布日期|公开日期|发布时间)/.test(text)),
			/日/,
		)
	);
}

/** 自2024年12月10日起施行, 2024年12月10日起实施. Only sentences about the document itself. */
function effectiveIn(lines: readonly Line[]): Stated | undefined {
	const all = lines.map((line) => ({
		line,
		found:
			/(?:自|从)?((?:(?:19|20)\d{2}|[一二][〇○零一二三四五六七八九]{3})年[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日)起(?:正式)?(?:施行|实施|执行|生效)/.exec(
				line.text,
			),
	}));
	const fitting = all.filter(
		({ line, found }) =>
			found &&
			(/^[（(]/.test(line.text) ||
				/(?:本|该)(?:办法|规定|条例|方案|细则|通知|意见|清单|法|制度|规程|标准|措施|决定|文件)|^(?:第.{1,6}条)?自/.test(
					line.text,
				)),
	);
	const last = fitting.at(-1);
	const [date] = datesIn(last?.found?.[1] ?? '');
	if (!last?.found || !date) return undefined;
	return { value: date.value, quote: last.found[0], lines: last.line.lines, text: date.text };
}

const term =
	/(?:有效期(?:限)?|试行期(?:限)?|施行期(?:限)?)(?:为|是|暂定(?:为)?)?([一二两三四五六七八九十\d]{1,3})(年|个月)/;

/** 有效期至2028年6月30日 is that day; 有效期3年 counts from the day of effect, whose eve is the last day. */
function expiresIn(lines: readonly Line[], from: string | undefined): DateClaim | undefined {
	for (const { text, lines: at } of [...lines].reverse()) {
		const until =
			/有效期(?:限)?(?:[^，。；]{0,20}?)(?:至|到|截至|截止到?)((?:19|20)\d{2}年\d{1,2}月\d{1,2}日)/.exec(
				text,
			);
		const [date] = datesIn(until?.[1] ?? '');
		const evidence = (quote: string) => ({ lines: policyLines(at), quote });
		if (until && date)
			return {
				value: date.value,
				precision: 'day',
				text: date.text,
				basis: 'stated',
				evidence: evidence(until[0]),
			};
		const [quote, count = '', unit] = term.exec(text) ?? [];
		const months = (numberValue(count) ?? 0) * (unit === '年' ? 12 : 1);
		const after = from === undefined || months === 0 ? undefined : monthsAfter(from, months);
		const value = after && dayBefore(after);
		if (quote !== undefined && value !== undefined && aboutItself(text))
			return {
				value,
				precision: 'day',
				text: quote,
				basis: 'convention',
				rule: 'eve-of-the-term-from-effect',
				evidence: evidence(quote),
			};
	}
	return undefined;
}

/** A sentence on the document itself: 本办法自…起施行，有效期5年. */
function aboutItself(text: string): boolean {
	return /(?:^|[。；，])(?:第[^条]{1,6}条)?(?:本|该|此)[\u4e00-\u9fa5]{1,10}|起(?:施行|实施|执行)/.test(text);
}

/** A document that states no date: as early as it can be by what it prints. */
function assumedDate(
	printed: Stated | undefined,
	effective: Stated | undefined,
	number: NumberFound | undefined,
	lines: readonly Line[],
	title: string,
): { date: string; rule: string; exact: boolean } {
	if (printed) return { date: printed.value, rule: 'printing-date-when-silent', exact: true };
	if (effective) return { date: effective.value, rule: 'effective-date-when-silent', exact: true };
	if (number?.year !== undefined)
		return { date: `${number.year}-01-01`, rule: 'year-of-number-when-silent', exact: false };
	const titled = /(?:19|20)\d{2}(?=年)/.exec(title)?.[0];
	if (titled) return { date: `${titled}-01-01`, rule: 'year-of-title-when-silent', exact: false };
	const years = lines.flatMap(({ text }) =>
		[...text.matchAll(/[〔[［]((?:19|20)\d{2})[〕\]］]/g)].map(([, year]) => Number(year)),
	);
	const year = years.reduce((latest, one) => Math.max(latest, one), 0);
	return year > 0
		? { date: `${year}-01-01`, rule: 'latest-year-cited-when-silent', exact: false }
		: { date: '1949-10-01', rule: 'no-date-in-text', exact: false };
}

/** The text of a notice that transmits a document. */
export function noticeOf({ title, units }: Part): Policy['notice'] | undefined {
	const lines = units.flatMap((unit) => (unit.kind === 'line' ? [unit] : []));
	const [first] = lines;
	const last = lines.at(-1);
	if (!title || !first || !last) return undefined;
	return {
		title: title.text,
		text: lines.map(({ text }) => text).join(''),
		evidence: { lines: policyLines([title.lines[0], last.lines[1]]) },
	};
}
