import type { Finding } from '@qingdan/core';
import { type Page, plain } from '../page.js';
import { type MarkedText, type WordBlock, type WordRow, wordParagraph } from '../word/blocks.js';
import { wordFile } from '../word/file.js';
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

/** A report as the drafter's opinion sheet in Word: a row for each finding with the problem, its basis and what is suggested. */
export function checkAsWord(checked: Checked, { words }: Page): Promise<Uint8Array> {
	const { check } = words;
	const { shown } = shownFindings(checked);
	const notes = remarks(checked, words).filter((line) => line !== '');
	const blocks: WordBlock[] = [
		wordParagraph('table-title', check.sheet.title),
		wordParagraph('note', titleInWords(checked, words)),
		...summaryInWords(checked, words)
			.split('\n')
			.map((line) => wordParagraph('note', line)),
		{
			kind: 'table',
			widths: [1, 5, 5, 4],
			header: [check.sheet.number, check.sheet.problem, check.sheet.basis, check.sheet.suggestion],
			rows: blocksOf(shown, words).map((block, index) =>
				block.length === 1
					? rowOf(block[0], index, checked, words)
					: rowOfBlock(block, index, checked, words),
			),
		},
		...notes.map((line) => wordParagraph('note', line.trim())),
	];
	return wordFile({
		title: check.sheet.title,
		language: words.language,
		sections: [{ landscape: true, blocks }],
	});
}

function rowOf(finding: Finding, index: number, checked: Checked, words: Words): WordRow {
	const { check, report } = words;
	const { reason, fix } = findingInWords(finding, checked, words, 'document');
	const side = (name: 'from' | 'to') => sideInWords(finding, name, words, checked.vocabulary);
	const weight = weightInWords(finding, { words, style: plain });
	const facets = finding.facets.map((facet) => facetInWords(facet, words)).join(report.comma);
	const problem: MarkedText[] = [
		[{ text: subjectInWords(finding, words), mark: 'same', strong: true }],
		line(
			`${weight}${report.colon}${ruleName(finding.rule, words)}${facets === '' ? '' : report.inBrackets(facets)}`,
		),
		...(side('to') === null
			? []
			: [
					[label(`${check.draftSide}${report.colon}`), { text: side('to') ?? '', mark: 'inserted' as const }],
				]),
	];
	const basis: MarkedText[] = [
		...(finding.relation === 'single'
			? []
			: [
					[
						label(`${check.parentSide}${report.colon}`),
						{ text: side('from') ?? check.nothing, mark: 'deleted' as const },
					],
				]),
		line(reason),
		...placesInWords(finding, checked, words).map(line),
	];
	const suggestion = [
		line(fix),
		...(finding.accepted
			? [
					line(
						`${check.accepted}${report.colon}${check.acceptedAs(finding.accepted.by, finding.accepted.reason, finding.accepted.until)}`,
					),
				]
			: []),
	];
	return {
		cells: [
			{ paragraphs: [line(String(index + 1))], centred: true },
			{ paragraphs: problem, top: true },
			{ paragraphs: basis, top: true },
			{ paragraphs: suggestion, top: true },
		],
	};
}

/** What one rule says many times of the main text in one row: each place with its words on either side. */
function rowOfBlock(block: Block, index: number, checked: Checked, words: Words): WordRow {
	const { check, report } = words;
	const { reason, fix } = ofBlock(block, checked, words, 'document');
	const [first] = block;
	const weight = weightInWords(first, { words, style: plain });
	const each = (name: 'from' | 'to', mark: 'deleted' | 'inserted'): MarkedText[] =>
		block.flatMap((finding): MarkedText[] => {
			const text = sideInWords(finding, name, words, checked.vocabulary) ?? '';
			if (text === '' || (name === 'from' && finding.relation === 'single')) return [];
			return [[label(`${subjectInWords(finding, words)}${report.colon}`), { text, mark }]];
		});
	return {
		cells: [
			{ paragraphs: [line(String(index + 1))], centred: true },
			{
				paragraphs: [
					[{ text: check.inMainText(block.length), mark: 'same', strong: true }],
					line(`${weight}${report.colon}${ruleName(first.rule, words)}`),
					...each('to', 'inserted'),
				],
				top: true,
			},
			{ paragraphs: [line(reason), ...each('from', 'deleted')], top: true },
			{ paragraphs: [line(fix)], top: true },
		],
	};
}

function label(text: string): MarkedText[number] {
	return { text, mark: 'same' };
}

function line(text: string): MarkedText {
	return text === '' ? [] : [label(text)];
}
