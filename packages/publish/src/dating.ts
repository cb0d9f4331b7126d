import type { Policy } from '@qingdan/schema';

/** What is known of the day of an edition; where it is no day, the edition only orders the policy among others. */
export type Dating = 'day' | 'year' | 'none';

/** What the text of a policy, or an assumption on record, says of its day. */
export function datingOf({ dates: { issued, effective } }: Pick<Policy, 'dates'>): Dating {
	if ([issued, effective].some(({ value, assumed }) => value !== null || assumed !== undefined)) return 'day';
	return issued.rule === 'no-date-in-text' ? 'none' : 'year';
}
