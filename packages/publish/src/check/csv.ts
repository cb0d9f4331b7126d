import { csv } from '../csv.js';
import type { Page } from '../page.js';
import { type Checked, findingInWords, placeInWords, ruleName, sideInWords } from './checked.js';
import { facetInWords } from './text.js';

/** Every finding as a row of a table, foldings included. */
export function checkAsCsv(checked: Checked, { words }: Page): string {
	const { check, labels, report } = words;
	const { field } = labels;
	const header = [
		check.fingerprint,
		check.rule,
		check.ruleName,
		check.weight,
		check.verdictTitle,
		check.relation,
		check.effectTitle,
		`${check.parentSide} ${field.number}`,
		`${check.draftSide} ${field.number}`,
		field.name,
		check.field,
		check.parentSide,
		check.draftSide,
		check.also,
		check.why,
		check.what,
		`${check.parentSide} ${check.place}`,
		`${check.draftSide} ${check.place}`,
		check.accepted,
	];
	const rows = checked.report.findings.map((finding) => {
		const { reason, fix } = findingInWords(finding, checked, words, 'document');
		const { item, accepted } = finding;
		const places = (side: 'parent' | 'new') =>
			(finding.places ?? [finding])
				.flatMap(({ locations }) =>
					locations[side] ? [placeInWords(locations[side], checked.shown, words)] : [],
				)
				.join(words.report.semicolon);
		return [
			finding.fingerprint,
			finding.rule,
			ruleName(finding.rule, words),
			labels.severity[finding.severity],
			check.verdict[finding.verdict],
			finding.relation === 'single' ? check.singleTitle : labels.relation[finding.relation],
			check.effect[finding.effect],
			item?.parent ?? '',
			item?.child ?? '',
			item?.name ?? '',
			finding.field === null ? '' : (finding.column ?? field[finding.field]),
			sideInWords(finding, 'from', words, checked.vocabulary) ?? '',
			sideInWords(finding, 'to', words, checked.vocabulary) ?? '',
			finding.facets.map((facet) => facetInWords(facet, words)).join(report.comma),
			reason,
			fix,
			places('parent'),
			places('new'),
			accepted ? check.acceptedAs(accepted.by, accepted.reason, accepted.until) : '',
		];
	});
	return csv(header, rows);
}
