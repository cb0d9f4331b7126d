import type { Finding } from '@qingdan/core';
import type { RootContent } from 'mdast';
import { bullets, heading, markdown, paragraph, plainText, strong, table } from '../markdown.js';
import type { Page } from '../page.js';
import { plain } from '../page.js';
import type { Words } from '../words.js';
import { type Block, blocksOf } from './blocks.js';
import {
	type Checked,
	findingInWords,
	ruleName,
	shownFindings,
	sideInWords,
	subjectInWords,
} from './checked.js';
import {
	facetInWords,
	ofBlock,
	placesInWords,
	remarks,
	summaryInWords,
	titleInWords,
	weightInWords,
} from './text.js';

/** A report as Markdown: the count, a table, then each finding with reason and remedy. */
export function checkAsMarkdown(checked: Checked, { words }: Page): string {
	const { check, labels } = words;
	const { shown } = shownFindings(checked);
	const rows = shown.map((finding) =>
		[
			weight(finding, words),
			ruleName(finding.rule, words),
			subjectInWords(finding, words),
			sideInWords(finding, 'from', words, checked.vocabulary) ?? '',
			sideInWords(finding, 'to', words, checked.vocabulary) ?? '',
			finding.fingerprint,
		].map((text) => [plainText(text)]),
	);
	const head = [
		check.weight,
		check.rule,
		labels.field.item,
		check.parentSide,
		check.draftSide,
		check.fingerprint,
	];
	return markdown([
		heading(1, titleInWords(checked, words)),
		...summaryInWords(checked, words)
			.split('\n')
			.map((line) => paragraph(plainText(line))),
		...(rows.length === 0 ? [] : [table(head, rows)]),
		...blocksOf(shown, words).flatMap((block) =>
			block.length === 1 ? section(block[0], checked, words) : sectionOfBlock(block, checked, words),
		),
		...remarks(checked, words)
			.filter((line) => line !== '')
			.map((line) => paragraph(plainText(line.trim()))),
	]);
}

function section(finding: Finding, checked: Checked, words: Words): RootContent[] {
	const { check, report } = words;
	const { reason, fix } = findingInWords(finding, checked, words, 'document');
	const line = (label: string, text: string) => [strong(label), plainText(`${report.colon}${text}`)];
	return [
		heading(2, `${weight(finding, words)} ${finding.rule} · ${subjectInWords(finding, words)}`),
		...bullets([
			...placesInWords(finding, checked, words).map((place) => line(check.place, place)),
			...(finding.facets.length > 0
				? [line(check.also, finding.facets.map((facet) => facetInWords(facet, words)).join(report.comma))]
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
		]),
	];
}

/** What one rule says many times of the main text: the reason once, then the places. The words stand in the table above. */
function sectionOfBlock(block: Block, checked: Checked, words: Words): RootContent[] {
	const { check, report } = words;
	const { reason, fix } = ofBlock(block, checked, words, 'document');
	const [first] = block;
	const line = (label: string, text: string) => [strong(label), plainText(`${report.colon}${text}`)];
	return [
		heading(2, `${weight(first, words)} ${first.rule} · ${check.inMainText(block.length)}`),
		...bullets([
			...(first.facets.length > 0
				? [line(check.also, first.facets.map((facet) => facetInWords(facet, words)).join(report.comma))]
				: []),
			line(check.why, reason),
			line(check.what, fix),
			...block.flatMap((finding) =>
				placesInWords(finding, checked, words).map((place) => line(subjectInWords(finding, words), place)),
			),
		]),
	];
}

function weight(finding: Finding, words: Words): string {
	return weightInWords(finding, { words, style: plain });
}
