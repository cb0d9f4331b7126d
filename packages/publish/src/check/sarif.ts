import { type Finding, type Location as FoundAt, type RuleId, ruleOf } from '@qingdan/core';
import { type Severity, severities } from '@qingdan/schema';
import type { Location, Log, ReportingDescriptor, Result } from 'sarif';
import { ruleFix } from '../explain/explained.js';
import { json, type Page } from '../page.js';
import type { Words } from '../words.js';
import { type Checked, findingInWords, ruleName, sideInWords, subjectInWords } from './checked.js';

const levels: Readonly<Record<Severity, Result.level>> = {
	error: 'error',
	warning: 'warning',
	notice: 'note',
	info: 'note',
};

/**
 * A report as SARIF 2.1.0: all findings, with fingerprints, both places, suppressions for what is accepted. What a person
 * has to look at is of kind review; what is folded, informational.
 */
export function checkAsSarif(checked: Checked, { words }: Page): string {
	const findings = checked.report.findings.filter(({ accepted }) => !(accepted && checked.omitAccepted));
	const ids = [...new Set(findings.map(({ rule }) => rule))].sort();
	const log: Log = {
		version: '2.1.0',
		$schema: 'https://json.schemastore.org/sarif-2.1.0.json',
		runs: [
			{
				tool: {
					driver: {
						name: 'qingdan',
						rules: ids.map((id) => descriptor(id, words)),
					},
				},
				columnKind: 'utf16CodeUnits',
				results: findings.map((finding) => resultOf(finding, ids.indexOf(finding.rule), checked, words)),
			},
		],
	};
	return json(log);
}

function descriptor(id: RuleId, words: Words): ReportingDescriptor {
	const { looks, why } = words.rules[id];
	return {
		id,
		shortDescription: { text: ruleName(id, words) },
		fullDescription: { text: `${looks}\n${why}` },
		help: { text: ruleFix(id, words) },
		defaultConfiguration: { level: defaultLevel(id) },
	};
}

/** The weightiest of the levels that a rule has under any relation. */
function defaultLevel(id: RuleId): Result.level {
	const weights = ruleOf(id).weights[id] ?? [];
	const weightiest = severities.find((severity) =>
		weights.some((weight) => weight === severity || (weight === 'by-direction' && severity === 'error')),
	);
	return levels[weightiest ?? 'info'];
}

function resultOf(finding: Finding, ruleIndex: number, checked: Checked, words: Words): Result {
	const { rule, severity, verdict, locations, item, field, fingerprint, accepted, baseline } = finding;
	const place = locations.new ?? locations.parent;
	const logical = [
		...(item ? [{ name: item.name, fullyQualifiedName: item.id, kind: 'object' }] : []),
		...(field ? [{ name: field, kind: 'property' }] : []),
	];
	const { parentSide, sourceOf } = words.check;
	const further = (finding.places ?? []).slice(1);
	const related = [
		...(locations.new && locations.parent ? [located(locations.parent, checked, parentSide.trim())] : []),
		...(locations.new?.source
			? [located(locations.new.source, checked, sourceOf(words.check.draftSide))]
			: []),
		...(locations.parent?.source ? [located(locations.parent.source, checked, sourceOf(parentSide))] : []),
		...further.flatMap((one) =>
			one.locations.new && one.locations.parent
				? [located(one.locations.parent, checked, parentSide.trim())]
				: [],
		),
	].map((one, id) => ({ id, ...one }));
	// A level other than none is for what fails; the rest carries its weight as a property.
	const fails = verdict === 'fail';
	return {
		ruleId: rule,
		ruleIndex,
		kind: fails ? 'fail' : verdict === 'review' ? 'review' : verdict === 'pass' ? 'pass' : 'informational',
		level: fails ? levels[severity] : 'none',
		message: { text: messageOf(finding, checked, words) },
		locations: place
			? [
					{ ...located(place, checked), ...(logical.length > 0 ? { logicalLocations: logical } : {}) },
					...further.flatMap((one) => (one.locations.new ? [located(one.locations.new, checked)] : [])),
				]
			: [],
		...(related.length > 0 ? { relatedLocations: related } : {}),
		partialFingerprints: { 'policyFinding/v1': fingerprint },
		...(accepted
			? {
					suppressions: [
						{
							kind: 'external' as const,
							status: 'accepted' as const,
							justification: words.check.acceptedAs(
								accepted.by,
								`${accepted.reason}（${accepted.basis}）`,
								accepted.until,
							),
						},
					],
				}
			: {}),
		...(baseline ? { baselineState: baseline } : {}),
		properties: {
			severity,
			verdict,
			effect: finding.effect,
			relation: finding.relation,
			facets: [...finding.facets],
		},
	};
}

function located(
	{ file, line, column }: Omit<FoundAt, 'source'>,
	{ shown }: Checked,
	message?: string,
): Location {
	return {
		physicalLocation: {
			artifactLocation: { uri: encodeURI(shown(file)) },
			region: { startLine: line, startColumn: column },
		},
		...(message === undefined ? {} : { message: { text: message } }),
	};
}

function messageOf(finding: Finding, checked: Checked, words: Words): string {
	const { reason, fix } = findingInWords(finding, checked, words);
	const { check, report } = words;
	const side = (name: 'from' | 'to') =>
		sideInWords(finding, name, words, checked.vocabulary) ?? check.nothing;
	const sides =
		finding.relation === 'single'
			? []
			: [
					`${check.parentSide}${report.colon}${side('from')}`,
					`${check.draftSide}${report.colon}${side('to')}`,
				];
	return [
		`${ruleName(finding.rule, words)}${report.colon}${subjectInWords(finding, words)}`,
		...sides,
		reason,
		fix,
	].join('\n');
}
