import type { Corpus, HeldPolicy } from '../corpus.js';
import { dayAfter, dayOf, type KnownDay } from './day.js';
import { eventsOf, type KnownEvent } from './events.js';

/** How a document stands on a day. */
export type DocumentState =
	| 'not-yet-issued'
	| 'issued-not-in-force'
	| 'in-force'
	| 'amended'
	| 'superseded'
	| 'repealed'
	| 'expired'
	| 'completed'
	| 'unknown';

/** A day on which an answer rests and that the text does not state itself. */
export interface Assumption {
	readonly date: 'issued' | 'effective' | 'expires' | 'ends' | 'change';
	readonly value: string;
	/** the rule by which it is assumed, where one is named */
	readonly rule: string | null;
	/** the document whose day it is, where it is another one */
	readonly of?: string;
}

/** The status of a document on a day, with everything that it rests on. */
export interface StatusOn {
	readonly on: string;
	readonly state: DocumentState;
	/** whether the document binds on that day; null where that cannot be said */
	readonly inForce: boolean | null;
	/** the day from which it is so; null where that is not known */
	readonly since: string | null;
	/** key of the document that made it so, where another one did */
	readonly by: string | null;
	/** dates that are assumed, with their rules */
	readonly assumed: readonly Assumption[];
	/** the day up to which somebody has verified that nothing else happened; null where nobody has */
	readonly upToDateAsOf: string | null;
	/** what is known to have happened by that day, or at an unknown one, and is not in the text given out */
	readonly notApplied: readonly KnownEvent[];
}

/**
 * The status of a held document on a day (YYYY-MM-DD): by its own dates as stated or assumed, and by what other documents
 * of the corpus do to it. Nothing depends on today.
 */
export function statusOn(held: HeldPolicy, corpus: Corpus, on: string): StatusOn {
	const { policy } = held;
	const { encoding } = policy;
	const days = {
		issued: knownIssue(held),
		effective: dayOf(policy.dates.effective),
		expires: dayOf(policy.dates.expires),
		ends: dayOf(policy.dates.ends),
	};
	const events = eventsOf(policy, corpus);
	const past = events.filter(({ day }) => day.date !== null && day.date <= on);
	const undated = events.filter(({ day }) => day.date === null);
	const verdict = stateOf(days, past, undated, on);
	return {
		on,
		...verdict,
		assumed: assumptions(days, past),
		upToDateAsOf: encoding.lastVerified ?? null,
		notApplied: [...past.filter(({ applied }) => !applied), ...undated],
	};
}

/** How a document stands where no day is asked for: by what has taken its place. Nothing depends on today. */
export function standingOf(held: HeldPolicy, corpus: Corpus): 'latest' | 'superseded' | 'repealed' {
	const end = eventsOf(held.policy, corpus).find(({ kind }) => kind in ended);
	return end ? ended[end.kind as keyof typeof ended] : 'latest';
}

/** The day from which a document binds: as stated or assumed; null where nobody says. */
export function effectiveDay({ policy }: HeldPolicy): KnownDay {
	return dayOf(policy.dates.effective);
}

/** The day of issue; where the text has none, the day of printing stands for it. */
function knownIssue({ policy: { dates } }: HeldPolicy): KnownDay {
	const issued = dayOf(dates.issued);
	return issued.date === null && dates.printed ? { ...dayOf(dates.printed), assumed: true } : issued;
}

type Days = Readonly<Record<'issued' | 'effective' | 'expires' | 'ends', KnownDay>>;

const ended = { superseded: 'superseded', 'new-edition': 'superseded', repealed: 'repealed' } as const;

function stateOf(
	{ issued, effective, expires, ends }: Days,
	past: readonly KnownEvent[],
	undated: readonly KnownEvent[],
	on: string,
): Pick<StatusOn, 'state' | 'inForce' | 'since' | 'by'> {
	const none = { since: null, by: null };
	if (issued.date !== null && on < issued.date && !(effective.date !== null && effective.date <= on))
		return { state: 'not-yet-issued', inForce: false, ...none };
	if (effective.date === null) return { state: 'unknown', inForce: null, ...none };
	if (on < effective.date)
		return issued.date === null
			? { state: 'unknown', inForce: false, ...none }
			: { state: 'issued-not-in-force', inForce: false, since: issued.date, by: null };
	const end = past.find(({ kind }) => kind in ended);
	if (end) {
		const state = ended[end.kind as keyof typeof ended];
		return { state, inForce: false, since: end.day.date, by: end.by };
	}
	if (expires.date !== null && on > expires.date)
		return { state: 'expired', inForce: false, since: dayAfter(expires.date), by: null };
	if (ends.date !== null && on > ends.date)
		return { state: 'completed', inForce: false, since: dayAfter(ends.date), by: null };
	if (undated.some(({ kind }) => kind in ended)) return { state: 'unknown', inForce: null, ...none };
	const amended = past.filter(({ kind }) => kind === 'amended').at(-1);
	if (amended) return { state: 'amended', inForce: true, since: amended.day.date, by: amended.by };
	return { state: 'in-force', inForce: true, since: effective.date, by: null };
}

/** The dates of the document and of what happened to it that its text does not state. */
function assumptions(days: Days, past: readonly KnownEvent[]): Assumption[] {
	const own = (['issued', 'effective', 'expires', 'ends'] as const).flatMap((date): Assumption[] => {
		const { date: value, assumed, rule } = days[date];
		return assumed && value !== null ? [{ date, value, rule: rule ?? null }] : [];
	});
	const others = past.flatMap(({ day, by }): Assumption[] =>
		day.assumed && day.date !== null
			? [{ date: 'change', value: day.date, rule: day.rule ?? null, of: by }]
			: [],
	);
	return [...own, ...others];
}
