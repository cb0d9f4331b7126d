import type { DateClaim, Evidence } from '@qingdan/schema';

/** A day of a document as it can be relied on. */
export interface KnownDay {
	/** YYYY-MM-DD; null where nobody says and nothing is assumed */
	readonly date: string | null;
	/** whether the text does not say so itself: it is assumed or inferred */
	readonly assumed: boolean;
	/** the rule by which it is assumed */
	readonly rule?: string;
	readonly evidence?: Evidence;
}

/** What a date claim comes to: the day stated, else the day assumed with its rule, else unknown. */
export function dayOf(claim: DateClaim | undefined): KnownDay {
	if (!claim) return { date: null, assumed: false };
	const { value, assumed, basis, rule, evidence } = claim;
	const said = value !== null && (basis === 'stated' || basis === 'cited-by' || basis === 'merged-cell');
	return {
		date: value ?? assumed ?? null,
		assumed: !said && (value ?? assumed) !== undefined && (value ?? assumed) !== null,
		...(rule === undefined || said ? {} : { rule }),
		...(evidence === undefined ? {} : { evidence }),
	};
}

/** The day after one of the calendar. */
export function dayAfter(date: string): string {
	return new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
