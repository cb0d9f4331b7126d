import type { HeldPolicy, StatusOn } from '@qingdan/core';
import type { Words } from '../words.js';

/** What a reader of a text on a day has to know besides: that it did not bind, what is assumed, what is not in it. */
export function statusNotes(held: HeldPolicy, status: StatusOn, words: Words): string[] {
	const { note, rules, dates, events } = words.time;
	const own = stateInWords(held, status, words);
	return [
		...(own === undefined ? [] : [own]),
		...status.assumed
			.filter(({ date }) => status.inForce !== false || date === 'change' || date === 'ends')
			.map(({ date, value, rule, of }) =>
				note.assumed(
					`${dates[date]}${of === undefined ? '' : words.report.inBrackets(of)}`,
					value,
					rule === null ? '' : (rules[rule] ?? rule),
				),
			),
		...status.notApplied.map(({ kind, by, day, held: isHeld }) =>
			note.notApplied(events[kind], by, day.date ?? note.dayUnknown, isHeld),
		),
	];
}

function stateInWords({ policy }: HeldPolicy, status: StatusOn, words: Words): string | undefined {
	const { note, states } = words.time;
	const { title, dates, edition } = policy;
	const { on, state, since, by } = status;
	if (state === 'in-force' || state === 'amended') return undefined;
	if (state === 'not-yet-issued')
		return note.notIssued(title, on, dates.issued.value ?? dates.issued.assumed ?? edition);
	if (state === 'issued-not-in-force' || (state === 'unknown' && status.inForce === false))
		return note.notInForce(title, on, dates.effective.value ?? dates.effective.assumed ?? edition);
	return note.state(title, on, states[state], since ?? '', by ?? '');
}
