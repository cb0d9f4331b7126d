import { figuresIn, type ReadFigure } from '@qingdan/core';
import type { MeasuredValue, Milestone, Provision, Target } from '@qingdan/schema';
import { type DeadlineFound, deadlinesIn } from './deadlines.js';
import type { Doubts } from './doubts.js';

const measured: ReadonlySet<ReadFigure['type']> = new Set([
	'amount',
	'ratio',
	'multiple',
	'duration',
	'count',
	'quantity',
	'frequency',
]);

/** Reads what a provision sets itself to reach and by when, and the steps it names in its heading. */
export function aimsOf(
	{ heading, text, evidence }: Provision,
	doubts: Doubts,
): Pick<Provision, 'targets' | 'milestones'> {
	const targets = targetsIn(text ?? '');
	const milestones = milestonesIn(heading ?? '');
	for (const found of deadlinesIn(`${heading ?? ''}${text ?? ''}`))
		if (found.ambiguous)
			doubts.onDocument(
				'deadline-ambiguous',
				'notice',
				{ lines: evidence.lines, quote: found.deadline.text },
				{ text: found.deadline.text },
			);
	return {
		...(targets.length > 0 ? { targets } : {}),
		...(milestones.length > 0 ? { milestones } : {}),
	};
}

/** What somebody has to pay or suffer is nothing that a policy aims at. */
const penalty = /罚款|罚金|滞纳金|没收|违法所得|拘留|有期徒刑|吊销/;

/** A deadline holds for the rest of its sentence; a figure without one is a target where it states a bound or a share. */
function targetsIn(text: string): Target[] {
	const targets: Target[] = [];
	for (const sentence of text.matchAll(/[^。；]+/g)) {
		if (penalty.test(sentence[0])) continue;
		// What a word means is no aim.
		if (/(?:所称|所指)[^，]{0,40}[，,]?\s?(?:是指|指)/.test(sentence[0])) continue;
		const deadlines = deadlinesIn(sentence[0]);
		const figures = figuresIn(sentence[0]).filter(({ type }) => measured.has(type));
		if (deadlines.length === 0 && !figures.some(isAim)) continue;
		for (const clause of sentence[0].matchAll(/[^，]+/g)) {
			const [start, end] = [clause.index, clause.index + clause[0].length];
			const by = deadlines.filter((one) => one.start < end).at(-1);
			const inside = figures.filter(
				(one) => start <= one.start && one.end <= end && (by !== undefined || isAim(one)),
			);
			const own = clause[0].replace(by?.deadline.text ?? '\u0000', '');
			if (
				inside.length === 0 &&
				(by === undefined || [...own].length < 4 || /^(?:根据|按照|结合|通过|依托)/.test(own))
			)
				continue;
			const quote = sentence[0].slice(by && by.start < start ? by.start : start, end);
			for (const figure of inside.length > 0 ? inside : [undefined])
				targets.push(targetOf(own, quote, figure, by, targets.length + 1));
		}
	}
	return targets;
}

function isAim({ type, bound, unit }: ReadFigure): boolean {
	return (
		type === 'ratio' || ((bound === 'min' || bound === 'max') && type !== 'frequency') || unit.includes('/')
	);
}

function targetOf(
	clause: string,
	quote: string,
	figure: ReadFigure | undefined,
	by: DeadlineFound | undefined,
	number: number,
): Target {
	const value = figure && measuredValue(figure);
	const indicator = (figure ? clause.replace(figure.text, '') : clause).replace(
		/^(?:力争|确保|要|将|应|鼓励|并|使)+/,
		'',
	);
	return {
		id: `target-${number}`,
		indicator: indicator === '' ? clause : indicator,
		...(value ? { value } : {}),
		...(by ? { by: by.deadline } : {}),
		strength: /力争|努力|争取/.test(quote)
			? 'striven-for'
			: /鼓励|支持/.test(clause)
				? 'encouraged'
				: /优先/.test(clause)
					? 'preference'
					: 'required',
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

/** 提出申请（2021年2月28日前）: a step with its day. */
function milestonesIn(heading: string): Milestone[] {
	const [, name, inside] = /^(.{2,40}?)[（(]([^（）()]{6,40})[）)]$/.exec(heading) ?? [];
	if (name === undefined || inside === undefined) return [];
	const span = /^(20\d{2})年(\d{1,2})月(\d{1,2})日[—–-](?:(20\d{2})年)?(\d{1,2})月(\d{1,2})日/.exec(inside);
	const id = 'milestone-1';
	if (span) {
		const day = (year: string, month: string, date: string) =>
			`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
		const [, from = '', m1 = '', d1 = '', to, m2 = '', d2 = ''] = span;
		return [
			{
				id,
				name,
				during: { from: day(from, m1, d1), to: day(to ?? from, m2, d2), text: inside },
				quote: heading,
			},
		];
	}
	const [by] = deadlinesIn(inside);
	return by ? [{ id, name, by: by.deadline, quote: heading }] : [];
}
