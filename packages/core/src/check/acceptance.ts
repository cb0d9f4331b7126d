import type { AcceptedAs, Finding, Report, UnservingAcceptance } from './finding.js';
import type { RuleId } from './rule-ids.js';

/** A deviation that somebody answers for. */
export interface AcceptedDeviation extends AcceptedAs {
	readonly fingerprint: string;
	readonly rule: string;
}

/**
 * Marks the findings that are accepted. An acceptance past its end no longer serves and is named; so is one whose finding is
 * gone, unless its rule did not run. Without a day nothing has expired.
 */
export function withAcceptances(
	findings: readonly Finding[],
	acceptances: readonly AcceptedDeviation[] = [],
	on: string | undefined,
	ran: (id: RuleId) => boolean,
): { findings: Finding[]; acceptances: Report['acceptances'] } {
	const expired = acceptances.filter(({ until }) => on !== undefined && until < on);
	const valid = new Map(
		acceptances.filter((one) => !expired.includes(one)).map((one) => [one.fingerprint, one]),
	);
	const known = new Set(findings.map(({ fingerprint }) => fingerprint));
	const marked = findings.map((finding) => {
		const found = valid.get(finding.fingerprint);
		if (!found) return finding;
		const { by, date, reason, basis, until } = found;
		return { ...finding, accepted: { by, date, reason, basis, until } };
	});
	return {
		findings: marked,
		acceptances: {
			accepted: marked.filter(({ accepted }) => accepted).length,
			expired: expired.filter(({ fingerprint }) => known.has(fingerprint)).map(brief),
			unused: acceptances
				.filter(({ fingerprint, rule }) => !known.has(fingerprint) && ran(rule as RuleId))
				.map(brief),
		},
	};
}

function brief({ fingerprint, rule, until }: AcceptedDeviation): UnservingAcceptance {
	return { fingerprint, rule, until };
}
