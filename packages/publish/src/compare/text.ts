import { type Change, type ComparedUnits, type Comparison, isFolding, type Pair } from '@qingdan/core';
import type { Page } from '../page.js';
import { visibleLine } from '../visible.js';
import { numberInWords } from '../words.js';
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
	type ChangedPair,
	changedPairs,
	changeInWords,
	inContext,
	lapsedInWords,
	placesOf,
	reasonsInWords,
	renumberedInWords,
	runsOf,
	shownChanges,
} from './details.js';
import { foldings, headlinesOf } from './headlines.js';
import { unitsInWords } from './place.js';

/** A comparison to read: what matters first, then change by change, then what was folded and the accounts. */
export function compareAsText(compared: Compared, page: Page): string {
	const { comparison } = compared;
	const { words, style } = page;
	const document = ({ key, title, number }: typeof comparison.left) => `${key}  《${title}》${number ?? ''}`;
	const lines = [
		style.strong(
			`${words.report.compare.what}${words.report.colon}${words.labels.relation[comparison.relation]}`,
		),
		visibleLine(`  ${words.report.compare.left}  ${document(comparison.left)}`),
		visibleLine(`  ${words.report.compare.right}  ${document(comparison.right)}`),
		...limitsInWords(compared, words).map((line) => visibleLine(`  ${line}`)),
		...partsOf(compared).flatMap((part) => partAsText(part, compared, page)),
		...lapsedAsText(comparison, page),
		'',
		...summaries(compared, page).map((line) => style.strong(line)),
	];
	return `${lines.join('\n')}\n`;
}

function partAsText(part: ComparedPart, compared: Compared, page: Page): string[] {
	const { words, style } = page;
	const { compare } = words.report;
	const headlines = headlinesOf(part, compared, words);
	const sides = { left: sideTexts(compared.left), right: sideTexts(compared.right) };
	const details = changedPairs(part.units).flatMap((pair) => pairAsText(pair, sides, page));
	const numbers = renumberedInWords(part.units, words);
	return [
		'',
		style.strong(`${compare[part.kind]} · ${compare.headline}`),
		...headlines.flatMap(({ title, lines }) => [
			`  ${title}`,
			...lines.map((line) => `    ${visibleLine(line)}`),
		]),
		...(headlines.length === 0 ? [`  ${compare.noHeadlines}`] : []),
		...(details.length > 0
			? ['', style.strong(`${compare[part.kind]} · ${compare.details}`), ...details]
			: []),
		...relatedAsText(part.units, page),
		...(numbers === '' ? [] : ['', visibleLine(numbers)]),
		'',
		`${compare.folded}${words.report.colon}${foldingsInWords(part.units, page)}`,
		accounting(part.units, page),
	];
}

function pairAsText(
	{ pair, changes }: ChangedPair,
	sides: { left: SideTexts; right: SideTexts },
	page: Page,
): string[] {
	const { words, style } = page;
	const how = `${words.labels.pair[pair.relation]} · ${reasonsInWords(pair, words)}`;
	return [
		'',
		`  ${style.strong(visibleLine(unitName(pair, sides, words)))}  ${style.faint(how)}`,
		...runsOf(shownChanges(changes)).flatMap((run) => changeAsText(run, pair, sides, page)),
	];
}

function changeAsText(
	change: Change,
	pair: Pair,
	sides: { left: SideTexts; right: SideTexts },
	{ words, style }: Page,
): string[] {
	const what = `    ${changeInWords(change, pair, words)}  ${style.faint(placesOf(change))}`;
	// It says the same at both places.
	if (change.kind === 'clause-moved') return [what, `      ${visibleLine(change.to?.text ?? '')}`];

	const { before, removed, added, after } = inContext(change, sides);
	const marked = [
		visibleLine(before),
		...(removed === '' ? [] : [style.removed(visibleLine(removed))]),
		...(added === '' ? [] : [style.added(visibleLine(added))]),
		visibleLine(after),
	].join('');
	return [what, `      ${marked}`];
}

function relatedAsText({ related }: ComparedUnits, { words, style }: Page): string[] {
	const { compare } = words.report;
	if (related.length === 0) return [];
	return [
		'',
		style.strong(compare.related),
		...related.map(
			({ left, right, note }) =>
				`  ${unitsInWords(left, words)} ~ ${unitsInWords(right, words)}  ${visibleLine(note)}`,
		),
	];
}

/** Rulings that decide nothing any more, each with the reason. */
function lapsedAsText({ lapsedRulings = [] }: Comparison, { words, style }: Page): string[] {
	if (lapsedRulings.length === 0) return [];
	return [
		'',
		style.strong(words.report.compare.lapsedRulings),
		...lapsedInWords(lapsedRulings, words).map((line) => `  ${line}`),
	];
}

export function foldingsInWords(units: ComparedUnits, { words }: Pick<Page, 'words'>): string {
	const counted = foldings(units, (change) => isFolding(change.class));
	if (counted.length === 0) return words.report.compare.nothingFolded;
	return counted
		.map(([kind, count]) => `${words.labels.change[kind]} ${numberInWords(count, words)}`)
		.join(words.report.comma);
}

function accounting(
	{ accounting: { editedCharacters, claimed, folded, unclaimed } }: ComparedUnits,
	{ words }: Page,
): string {
	return words.report.compare.accounting({
		edited: numberInWords(editedCharacters, words),
		claimed: numberInWords(claimed, words),
		folded: numberInWords(folded, words),
		unclaimed: numberInWords(unclaimed, words),
	});
}

/** The counts of a comparison, a line for each part. */
export function summaries(compared: Compared, { words }: Pick<Page, 'words'>): string[] {
	const { compare } = words.report;
	const parts = partsOf(compared);
	return parts.map(({ kind, units: { pairs, added, removed, changes } }) => {
		const same = pairs.filter(({ relation }) => relation === 'same').length;
		const substantive = changes.filter((change) => change.class === 'substantive').length;
		const counts = compare.summary({
			same: numberInWords(same, words),
			changed: numberInWords(pairs.length - same, words),
			added: numberInWords(added.length, words),
			removed: numberInWords(removed.length, words),
			substantive: numberInWords(substantive, words),
		});
		return parts.length === 1 ? counts : `${compare[kind]} · ${counts}`;
	});
}
