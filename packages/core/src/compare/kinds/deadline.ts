import { datesIn, type NamedDate } from '../../text/date.js';
import type { CellSpan } from '../cell.js';
import { type Classified, type Classifier, type EditContext, substantive } from './kind.js';

/** By when something has to be done, and from when it holds: moved, dropped or set. */
export const deadline: Classifier = (context) => {
	const { edit, stretch } = context;
	const [was, is] = [touched(stretch.left, edit.left), touched(stretch.right, edit.right)];
	return moved(was, is, 'by', due) ?? moved(was, is, 'from', starting) ?? yearly(context);
};

type Judge = (was: string | null, is: string | null) => Classified;

function moved(
	was: readonly NamedDate[],
	is: readonly NamedDate[],
	sense: NamedDate['sense'],
	judge: Judge,
): Classified | undefined {
	const first = (dates: readonly NamedDate[]) => dates.find((one) => one.sense === sense)?.date ?? null;
	const [from, to] = [first(was), first(is)];
	return from === to ? undefined : { ...judge(from, to), dates: { from, to } };
}

/** What is due later, or without a date, is promised less. */
function due(was: string | null, is: string | null): Classified {
	const later = is === null || (was !== null && is > was);
	return later
		? substantive('timing-weakened', 'less-generous')
		: substantive('timing-strengthened', 'more-generous');
}

/** From when something holds is a fact of each document. */
function starting(): Classified {
	return substantive('item-effective-differs', 'neutral');
}

/** No date takes more words than this before or after the part of it that an edit touches. */
const reach = 24;

/** The dates whose words an edit touches. */
function touched({ cell }: CellSpan, { start, end }: EditContext['edit']['left']): NamedDate[] {
	if (start === end) return [];
	const from = Math.max(0, start - reach);
	return datesIn(cell.text.slice(from, end + reach)).filter(
		(one) => from + one.start < end && from + one.end > start,
	);
}

const dayOfYear =
	/(?<year>当年|本年度?|次年|翌年|下一年度?)?的?(?<month>\d{1,2})月(?:(?<day>\d{1,2})日)?底?(?:之|以)?前/g;

/** 每年6月30日前 → 每年9月30日前, 当年12月31日前 → 次年3月31日前: due each year, later in it or in the next. */
function yearly({ edit, stretch }: EditContext): Classified | undefined {
	const [was, is] = [dueEachYear(stretch.left, edit.left), dueEachYear(stretch.right, edit.right)];
	return was === undefined || is === undefined || was === is ? undefined : due(was, is);
}

/** The day of the year that the words an edit touches name, so that later days sort behind. */
function dueEachYear({ cell }: CellSpan, { start, end }: EditContext['edit']['left']): string | undefined {
	const from = Math.max(0, start - reach);
	const found = [...cell.text.slice(from, end + reach).matchAll(dayOfYear)].find(
		({ index, 0: words }) => from + index < end && from + index + words.length > start,
	);
	if (!found?.groups) return undefined;
	const { year, month = '', day = '31' } = found.groups;
	return `${/次|翌|下/.test(year ?? '') ? 1 : 0}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
