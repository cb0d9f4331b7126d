import type { Corpus, HeldPolicy } from '@qingdan/core';

/**
 * How a policy stands. Without a date only what the corpus itself says: the latest edition of its series or superseded;
 * with a date: issued, in force, expired or superseded on that day.
 */
export type PolicyStatus =
	| 'latest'
	| 'superseded'
	| 'not-issued'
	| 'issued'
	| 'in-force'
	| 'expired'
	| 'only-cited';

/** The day from which a policy applies: as stated, else as assumed, else its edition. */
export function effectiveFrom({ policy }: HeldPolicy): string {
	const { effective } = policy.dates;
	return effective.value ?? effective.assumed ?? policy.edition;
}

/** The status of a held policy, on a date (YYYY-MM-DD) where one is given. */
export function statusOf(held: HeldPolicy, corpus: Corpus, on?: string): PolicyStatus {
	const successors = corpus.policies.filter((other) => succeeds(other, held));
	if (on === undefined) return successors.length > 0 ? 'superseded' : 'latest';
	const { issued, printed, expires } = held.policy.dates;
	const issuedOn = issued.value ?? issued.assumed ?? printed?.value ?? effectiveFrom(held);
	if (on < issuedOn && on < effectiveFrom(held)) return 'not-issued';
	if (on < effectiveFrom(held)) return 'issued';
	if (successors.some((other) => effectiveFrom(other) <= on)) return 'superseded';
	return expires?.value && on > expires.value ? 'expired' : 'in-force';
}

function succeeds({ policy }: HeldPolicy, { policy: earlier }: HeldPolicy): boolean {
	if (policy.key === earlier.key) return false;
	if (policy.series === earlier.series) return policy.edition > earlier.edition;
	return (policy.relations ?? []).some(
		({ type, to }) => (type === 'supersedes' || type === 'repeals') && to === earlier.key,
	);
}
