import type { DateClaim } from '@qingdan/schema';
import { editionInWords } from '../edition.js';
import { levelOr, placeOr } from '../place.js';
import { dateInWords, type Words } from '../words.js';
import type { Shown } from './shown.js';

/** What a document says of itself, as pairs of a name and a value, in the order in which it is read. */
export function metadata({ policy, held, status }: Shown, words: Words): [string, string][] {
	const { report, labels } = words;
	const { show } = report;
	const sources = policy.sources.number;
	const basis = sources && sources.basis !== 'stated' ? report.inBrackets(labels.basis[sources.basis]) : '';
	const { consolidation } = policy;
	return [
		...(consolidation
			? [
					[
						words.time.consolidated,
						words.time.consolidatedFrom(consolidation.of, consolidation.by.join(report.comma)),
					] as [string, string],
				]
			: []),
		[show.number, `${policy.number ?? show.unknown}${basis}`],
		[show.issuers, policy.issuers.map(({ name }) => name).join(report.comma) || show.unknown],
		[show.level, levelOr(policy.level, policy.region, words)],
		[show.region, [placeOr(policy.region, words), policy.region.code ?? []].flat().join(' ')],
		[show.series, policy.series],
		[show.edition, editionInWords(policy, words)],
		...datesOf(policy.dates, words),
		...(status
			? [
					[
						report.list.status,
						`${words.time.states[status.state]}${report.inBrackets(dateInWords(status.on, words))}`,
					] as [string, string],
				]
			: []),
		[show.source, `${held.source.file}`],
		...(policy.relations ?? []).map(({ type, to, basis: how }): [string, string] => [
			show.relations,
			`${type} ${to}${report.inBrackets(labels.basis[how])}`,
		]),
	];
}

function datesOf(dates: Shown['policy']['dates'], words: Words): [string, string][] {
	const names = ['issued', 'printed', 'effective', 'expires', 'ends'] as const;
	return names.flatMap((name): [string, string][] => {
		const claim = dates[name];
		return claim ? [[words.labels.date[name], claimInWords(claim, words)]] : [];
	});
}

function claimInWords({ value, assumed, rule }: DateClaim, words: Words): string {
	const { show } = words.report;
	if (value !== null) return dateInWords(value, words);
	const guess =
		assumed === undefined
			? ''
			: words.report.inBrackets(show.assumed(dateInWords(assumed, words), rule ?? ''));
	return `${show.notStated}${guess}`;
}
