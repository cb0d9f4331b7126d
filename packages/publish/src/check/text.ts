import type { Finding } from '@qingdan/core';
import type { Page, Style } from '../page.js';
import { visibleLine } from '../visible.js';
import type { Words } from '../words.js';
import {
	type Checked,
	findingInWords,
	placeInWords,
	reasonInWords,
	ruleName,
	shownFindings,
	sideInWords,
	subjectInWords,
} from './checked.js';

/** A report for people: each finding in one frame, then what held, what could not be judged, and the count. */
export function checkAsText(checked: Checked, page: Page): string {
	const { words, style } = page;
	const { report } = checked;
	const { shown } = shownFindings(checked);
	return [
		style.strong(titleInWords(checked, words)),
		'',
		...shown.flatMap((finding) => [...frame(finding, checked, page), '']),
		...remarks(checked, words),
		summaryInWords(checked, words),
		...(report.findings.length > 0 ? [words.check.explainWith] : []),
		'',
	].join('\n');
}

/** What was held against what. */
export function titleInWords({ report }: Checked, words: Words): string {
	const { draft, parent, relation } = report;
	const { check } = words;
	return parent && relation !== 'single'
		? check.against(draft.title, parent.title, words.labels.relation[relation])
		: check.single(draft.title);
}

function frame(finding: Finding, checked: Checked, { words, style }: Page): string[] {
	const { check } = words;
	const { reason, fix } = findingInWords(finding, checked, words);
	const side = (name: 'from' | 'to') => sideInWords(finding, name, words, checked.vocabulary);
	const both = finding.relation !== 'single' && (side('from') !== null || side('to') !== null);
	const own = finding.relation === 'single' ? side('to') : null;
	const line = (label: string, text: string) => `  ${label}${words.report.colon}${visibleLine(text)}`;
	const marked = (text: string | null, mark: Style['removed']) =>
		text === null ? check.nothing : mark(visibleLine(text));
	return [
		`${weightInWords(finding, { words, style })} ${finding.rule}  ${visibleLine(subjectInWords(finding, words))}`,
		`  ${style.faint(placesInWords(finding, checked, words))}`,
		...(both
			? [
					`  ${check.parentSide}${words.report.colon}${marked(side('from'), style.removed)}`,
					`  ${check.draftSide}${words.report.colon}${marked(side('to'), style.added)}`,
				]
			: own === null
				? []
				: [line(check.draftSide, own)]),
		...(finding.facets.length > 0
			? [line(check.also, finding.facets.map((facet) => facetInWords(facet, words)).join(words.report.comma))]
			: []),
		line(check.why, reason),
		line(check.what, fix),
		...(finding.accepted
			? [
					line(
						check.accepted,
						check.acceptedAs(finding.accepted.by, finding.accepted.reason, finding.accepted.until),
					),
				]
			: []),
		`  ${style.faint(`${check.fingerprint} ${finding.fingerprint} · docs/rules/${finding.rule}.md`)}`,
	];
}

/** Severity, and the verdict where it is not simply against the rule. */
export function weightInWords(
	{ severity, verdict, accepted, baseline }: Finding,
	{ words, style }: Page,
): string {
	const { labels, check } = words;
	const label = labels.severity[severity];
	const coloured =
		severity === 'error' ? style.error(label) : severity === 'warning' ? style.warning(label) : label;
	const marks = [
		...(verdict === 'fail' ? [] : [check.verdict[verdict]]),
		...(accepted ? [check.accepted] : []),
		...(baseline === 'unchanged' ? [check.known] : []),
	];
	return marks.length === 0 ? coloured : `${coloured}（${marks.join(words.report.comma)}）`;
}

/** Both places, the draft's first. */
export function placesInWords({ locations }: Finding, { shown }: Checked, words: Words): string {
	const own = placeInWords(locations.new, shown, words);
	return locations.parent ? `${own}  ←  ${placeInWords(locations.parent, shown, words)}` : own;
}

/** A further aspect: a rule by its name, or what the parent's text says. */
export function facetInWords(facet: string, words: Words): string {
	return words.check.facet[facet as keyof typeof words.check.facet] ?? ruleName(facet, words);
}

/** What could not be judged, acceptances that do not serve, rules that are off. */
export function remarks({ report }: Checked, words: Words): string[] {
	const { check } = words;
	const list = (title: string, lines: readonly string[]) =>
		lines.length === 0 ? [] : [title, ...lines.map((text) => `  ${visibleLine(text)}`), ''];
	return [
		...list(
			check.notCheckableTitle,
			report.notCheckable.map((one) =>
				[one.rule ?? '', one.item ? subjectInWords(one, words) : '', reasonInWords(one, words)]
					.filter(Boolean)
					.join('  '),
			),
		),
		...list(
			check.expiredTitle,
			report.acceptances.expired.map(({ fingerprint, rule, until }) => `${fingerprint}  ${rule}  ${until}`),
		),
		...list(
			check.unusedTitle,
			report.acceptances.unused.map(({ fingerprint, rule }) => `${fingerprint}  ${rule}`),
		),
		...list(
			check.offTitle,
			report.off.map(({ rule, reason }) => `${rule}${words.report.colon}${reason}`),
		),
	];
}

/** The count, and what is not shown. */
export function summaryInWords(checked: Checked, words: Words): string {
	const { summary } = checked.report;
	const { hidden, folded } = shownFindings(checked);
	const { check, labels } = words;
	const counts = (['error', 'warning', 'notice', 'info'] as const).map(
		(one) => `${labels.severity[one]} ${summary[one]}`,
	);
	const more = [
		`${check.verdict.review} ${summary.review}`,
		`${check.verdict.folded} ${summary.folded}`,
		`${check.accepted} ${summary.accepted}`,
		...(summary.new === undefined ? [] : [`${check.new} ${summary.new}`]),
		`${check.verdict.pass} ${summary.passes}`,
		`${check.notCheckableTitle} ${summary.notCheckable}`,
	];
	const line = [...counts, ...more].join(words.report.comma);
	return hidden + folded === 0 ? line : `${line}\n${check.hidden(hidden, folded)}`;
}
