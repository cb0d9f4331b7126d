import { type Change, isFolding, type Pair } from '@qingdan/core';
import type { PhrasingContent, RootContent } from 'mdast';
import { bullets, heading, markdown, paragraph, plainText, strong, table } from '../markdown.js';
import type { Page } from '../page.js';
import { numberInWords, type Words } from '../words.js';
import {
	type Compared,
	type ComparedPart,
	limitsInWords,
	partsOf,
	type SideTexts,
	sideTexts,
	unitName,
} from './compared.js';
import {
	changedPairs,
	fieldInWords,
	lapsedInWords,
	partInWords,
	placesOf,
	quotedWords,
	shownChanges,
} from './details.js';
import { foldings, headlinesOf } from './headlines.js';
import { summaries } from './text.js';

/** A comparison as Markdown: headlines, a table of changes, what was folded. */
export function compareAsMarkdown(compared: Compared, { words }: Page): string {
	const { left, right, relation } = compared.comparison;
	const { compare } = words.report;
	const document = (name: string, { title, number }: typeof left): PhrasingContent[] => [
		strong(name),
		plainText(`${words.report.colon}《${title}》${number ?? ''}`),
	];
	return markdown([
		heading(1, `${compare.what}${words.report.colon}${words.labels.relation[relation]}`),
		...bullets([document(compare.left, left), document(compare.right, right)]),
		...limitsInWords(compared, words).map((line) => paragraph(plainText(line))),
		...partsOf(compared).flatMap((part) => partAsMarkdown(part, compared, words)),
		...lapsedAsMarkdown(compared, words),
		...summaries(compared, { words }).map((line) => paragraph(plainText(line))),
	]);
}

function lapsedAsMarkdown({ comparison: { lapsedRulings = [] } }: Compared, words: Words): RootContent[] {
	if (lapsedRulings.length === 0) return [];
	return [
		heading(2, words.report.compare.lapsedRulings),
		...bullets(lapsedInWords(lapsedRulings, words).map((line) => [plainText(line)])),
	];
}

function partAsMarkdown(part: ComparedPart, compared: Compared, words: Words): RootContent[] {
	const { compare } = words.report;
	const headlines = headlinesOf(part, compared, words);
	const sides = { left: sideTexts(compared.left), right: sideTexts(compared.right) };
	const rows = changedPairs(part.units).flatMap(({ pair, changes }) =>
		shownChanges(changes).map((change) => rowOf(change, placeOf(change, pair, sides, words), sides, words)),
	);
	const folded = foldings(part.units, (change) => isFolding(change.class))
		.map(([kind, count]) => `${words.labels.change[kind]} ${numberInWords(count, words)}`)
		.join(words.report.comma);
	return [
		heading(2, `${compare[part.kind]} · ${compare.headline}`),
		...(headlines.length === 0 ? [paragraph(plainText(compare.noHeadlines))] : []),
		...headlines.flatMap(({ title, lines }) => [
			heading(3, title),
			...bullets(lines.map((line) => [plainText(line)])),
		]),
		...(rows.length === 0
			? []
			: [heading(2, `${compare[part.kind]} · ${compare.details}`), tableOf(rows, words)]),
		paragraph(strong(compare.folded), plainText(`${words.report.colon}${folded || compare.nothingFolded}`)),
	];
}

/** The pair that a change belongs to, and the part of it that it is in. */
function placeOf(
	change: Change,
	pair: Pair,
	sides: { left: SideTexts; right: SideTexts },
	words: Words,
): string {
	return `${unitName(pair, sides, words)} ${partInWords(change, pair, words)}`.trim();
}

function tableOf(rows: readonly PhrasingContent[][][], words: Words): RootContent {
	const { field, class: weight, kind, direction, left, right } = words.report.compare;
	const { item } = words.labels.field;
	return table([item, field, kind, weight, direction, left, right, words.report.show.source], rows);
}

/** The words of both sides have a cell each: marks inside Chinese sentences do not hold in Markdown. */
function rowOf(
	change: Change,
	unit: string,
	sides: { left: SideTexts; right: SideTexts },
	words: Words,
): PhrasingContent[][] {
	const { labels, report } = words;
	return [
		unit,
		fieldInWords(change, words),
		`${labels.change[change.kind]}${change.bounded ? `${report.comma}${report.compare.bounded}` : ''}`,
		labels.class[change.class],
		labels.direction[change.direction],
		...quotedWords(change, sides),
		placesOf(change),
	].map((text) => [plainText(text)]);
}
