import type { Finding } from '@qingdan/core';
import { severities } from '@qingdan/schema';
import type { Page, Style } from '../page.js';
import { visibleLine } from '../visible.js';
import type { Words } from '../words.js';
import { type Block, blocksOf } from './blocks.js';
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
import type { Surface } from './surface.js';

/** A report for people: each finding in one frame, then what held, what could not be judged, and the count. */
export function checkAsText(checked: Checked, page: Page): string {
	const { words, style } = page;
	const { report } = checked;
	const { shown } = shownFindings(checked);
	return [
		style.strong(titleInWords(checked, words)),
		'',
		...blocksOf(shown, words).flatMap((block) => [
			...(block.length === 1 ? frame(block[0], checked, page) : frameOfBlock(block, checked, page)),
			'',
		]),
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

/** What one rule says many times of the main text: the reason once, then each place with its words. */
function frameOfBlock(block: Block, checked: Checked, page: Page): string[] {
	const { words, style } = page;
	const { check, report } = words;
	const { reason, fix } = ofBlock(block, checked, words);
	const [first] = block;
	return [
		`${weightInWords(first, page)} ${first.rule}  ${visibleLine(check.inMainText(block.length))}`,
		...(first.facets.length > 0
			? [
					`  ${check.also}${report.colon}${first.facets.map((facet) => facetInWords(facet, words)).join(report.comma)}`,
				]
			: []),
		`  ${check.why}${report.colon}${visibleLine(reason)}`,
		`  ${check.what}${report.colon}${visibleLine(fix)}`,
		...block.flatMap((finding) => {
			const side = (name: 'from' | 'to') =>
				visibleLine(sideInWords(finding, name, words, checked.vocabulary) ?? '');
			const [was, is] = [finding.relation === 'single' ? '' : side('from'), side('to')];
			return [
				`  ${visibleLine(subjectInWords(finding, words))}  ${style.faint(`${check.fingerprint} ${finding.fingerprint}`)}`,
				...placesInWords(finding, checked, words).map((place) => `    ${style.faint(place)}`),
				`    ${[...(was === '' ? [] : [style.removed(was)]), ...(is === '' ? [] : [style.added(is)])].join(' ')}`,
			];
		}),
		`  ${style.faint(`docs/rules/${first.rule}.md`)}`,
	];
}

/** Reason and remedy of a block; the remedy names no fingerprint, since each finding of it has its own. */
export function ofBlock(
	[first]: Block,
	checked: Checked,
	words: Words,
	surface?: Surface,
): { reason: string; fix: string } {
	return findingInWords({ ...first, fingerprint: `〔${words.check.fingerprint}〕` }, checked, words, surface);
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
		...(finding.places ? [`  ${check.placesCount(finding.places.length)}`] : []),
		...placesInWords(finding, checked, words).map((place) => `  ${style.faint(place)}`),
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

/** Both places, the draft's first; all pairs of them where a finding has several. */
export function placesInWords(finding: Finding, { shown }: Checked, words: Words): string[] {
	return (finding.places ?? [finding]).map(({ locations }) => {
		const own = placeInWords(locations.new, shown, words);
		return locations.parent ? `${own}  ←  ${placeInWords(locations.parent, shown, words)}` : own;
	});
}

/** A further aspect: a rule by its name, or what the parent's text says. */
export function facetInWords(facet: string, words: Words): string {
	return words.check.facet[facet as keyof typeof words.check.facet] ?? ruleName(facet, words);
}

/** What follows a new edition already, what could not be judged, acceptances that do not serve, rules that are off. */
export function remarks({ report }: Checked, words: Words): string[] {
	const { check } = words;
	const list = (title: string, lines: readonly string[]) =>
		lines.length === 0 ? [] : [title, ...lines.map((text) => `  ${visibleLine(text)}`), ''];
	return [
		...list(
			check.followedTitle,
			report.passes.flatMap(({ rule, item }) =>
				rule === 'parent-version-outdated' && item
					? [subjectInWords({ rule, item, reason: 'no-parent', details: {}, field: null }, words)]
					: [],
			),
		),
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
	const counts = severities.map((one) => `${labels.severity[one]} ${summary[one]}`);
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
