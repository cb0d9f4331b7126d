import type { Milestone } from '@qingdan/schema';
import type { Aim } from './aims.js';
import { calendarDate, monthEnd } from './dates.js';
import { deadlinesIn } from './deadlines.js';

/** 提出申请（2021年2月28日前）: a heading that names a step with its day or its time. */
export function stepIn(heading: string): Milestone | undefined {
	const [, name, inside] = /^(.{2,40}?)[（(]([^（）()]{6,40})[）)]$/.exec(heading) ?? [];
	if (name === undefined || inside === undefined) return undefined;
	const id = 'milestone-1';
	const during = spanIn(inside);
	if (during) return { id, name, during, quote: heading };
	const [by] = deadlinesIn(inside);
	return by && { id, name, by: by.deadline, quote: heading };
}

const span =
	/^(?<year>20\d{2})年(?<month>\d{1,2})月(?:(?<day>\d{1,2})日)?(?:[—–～~至-](?:(?<toYear>20\d{2})年)?(?<toMonth>\d{1,2})月(?:(?<toDay>\d{1,2})日)?)?(?:底?前)?$/;

/** 2022年6月30日—11月30日, 2025年10月—12月: from the first day that is named to the last; months count whole. */
function spanIn(text: string): Milestone['during'] {
	const { year, month, day, toYear = year, toMonth, toDay } = span.exec(text)?.groups ?? {};
	if (year === undefined || toMonth === undefined) return undefined;
	const from = calendarDate(Number(year), Number(month), Number(day ?? 1));
	const to =
		toDay === undefined
			? monthEnd(Number(toYear), Number(toMonth))
			: calendarDate(Number(toYear), Number(toMonth), Number(toDay));
	return from !== undefined && to !== undefined ? { from, to, text } : undefined;
}

/** What is to be done or reached by a day, as steps of their own or as parts of one. */
export function partsOf(aims: readonly Aim[], step?: string): { readonly parts?: Milestone[] } {
	const known = new Set<string>();
	const parts = aims.flatMap(({ own, by, at, strength, quote }) => {
		if (!by || known.has(quote)) return [];
		known.add(quote);
		const number = known.size;
		const id = step === undefined ? `milestone-${number}` : `${step}-${number}`;
		const when = at ? { at: at.map(({ deadline }) => deadline) } : { by: by.deadline };
		return [{ id, name: own, ...when, ...bindingOf(strength), quote }];
	});
	return parts.length > 0 ? { parts } : {};
}

function bindingOf(strength: Aim['strength']): Pick<Milestone, 'strength'> {
	return strength === 'required' || strength === 'conditional' ? { strength } : {};
}
