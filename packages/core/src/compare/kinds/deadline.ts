import { datesIn, type NamedDate } from '../../text/date.js';
import type { CellSpan } from '../cell.js';
import { type Classified, type Classifier, type EditContext, substantive } from './kind.js';

/** By when something has to be done, and from when it holds: moved, dropped or set. */
export const deadline: Classifier = (context) => {
	const { edit, stretch } = context;
	const [was, is] = [touched(stretch.left, edit.left), touched(stretch.right, edit.right)];
	return moved(was, is, 'by', due) ?? moved(was, is, 'from', starting);
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
