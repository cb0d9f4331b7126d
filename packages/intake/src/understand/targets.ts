import type { ReadFigure } from '@qingdan/core';
import type { MeasuredValue, Provision, Target } from '@qingdan/schema';
import { type Aim, aimsIn, unreadIn } from './aims.js';
import { deadlinesIn } from './deadlines.js';
import type { Doubts } from './doubts.js';
import { partsOf, stepIn } from './milestones.js';

/**
 * Reads what a provision sets itself to reach and by when, and the steps it names. A quantity or a date of which nothing was
 * read, and a reading that the words do not state outright, is doubted.
 */
export function aimsOf(
	{ number, heading = '', text = '', evidence }: Provision,
	doubts: Doubts,
	year?: string,
): Pick<Provision, 'targets' | 'milestones'> {
	const { lines } = evidence;
	const isArticle = /^第.+条/.test(number ?? '');
	const aims = aimsIn(text, { year, terms: !isArticle });
	const step = stepIn(heading);
	const reached = aims.filter(({ kind }) => kind === 'target');
	const targets = reached.map((aim, index) => targetOf(aim, index + 1));
	const dated = aims.filter(({ by }) => by !== undefined);
	const milestones = step
		? [{ ...step, ...partsOf(dated, step.id) }]
		: (partsOf(aims.filter(({ kind }) => kind === 'action')).parts ?? []);
	for (const found of deadlinesIn(`${heading}${text}`))
		if (found.ambiguous)
			doubts.onDocument(
				'deadline-ambiguous',
				'notice',
				{ lines, quote: found.deadline.text },
				{ text: found.deadline.text },
			);
	for (const { quote, inferred } of reached)
		if (inferred) doubts.onDocument('aim-unsure', 'info', { lines, quote }, { text: quote });
	for (const quote of unreadIn(step ? '' : heading, text, aims, isArticle))
		doubts.onDocument('aim-unread', 'info', { lines, quote }, { text: quote });
	return {
		...(targets.length > 0 ? { targets } : {}),
		...(milestones.length > 0 ? { milestones: milestones } : {}),
	};
}

/** What is said to reach a figure is no part of the indicator's name. */
const reaching =
	/(?:均|都)?(?:(?:稳定|保持|维持|控制)在|(?:提高|增加|增长|扩大|压缩|缩短|降低|下降|减少)[到至为])$/;

function targetOf({ own, figure, by, strength, quote }: Aim, number: number): Target {
	const indicator = (figure ? own.replace(figure.text, '').replace(reaching, '') : own).replace(
		/^(?:力争|确保|要|将|应|鼓励|并|使)+/,
		'',
	);
	return {
		id: `target-${number}`,
		indicator: indicator === '' ? own : indicator,
		...(figure ? { value: measuredValue(figure) } : {}),
		...(by ? { by: by.deadline } : {}),
		strength,
		quote,
	};
}

function measuredValue({ type, value, min, max, bound, approx, unit }: ReadFigure): MeasuredValue {
	return {
		type: type as MeasuredValue['type'],
		...(value === undefined || value === null ? {} : { value }),
		...(min === undefined ? {} : { min }),
		...(max === undefined ? {} : { max }),
		bound: bound === 'unset' ? 'exact' : bound,
		...(approx ? { approx } : {}),
		unit,
	};
}
