import type { DayChange } from '@qingdan/core';
import { datedInWords } from '../edition.js';
import type { Page } from '../page.js';
import { levelOr, placeOr } from '../place.js';
import { visibleLine } from '../visible.js';
import { aligned } from '../width.js';
import { numberInWords } from '../words.js';
import type { Listed, Listing } from './listing.js';

/** The listing for people: a tree of divisions with the policies of each, then what is only cited. */
export function listAsText({ held, cited, changes = [] }: Listing, page: Page): string {
	const { words, style } = page;
	const { list } = words.report;
	return [
		style.strong(`${list.held} (${numberInWords(held.length, words)})`),
		...tree(held, page, (one) => [
			[
				one.key,
				levelOr(one.level, one.region, words),
				one.number ?? list.noNumber,
				datedInWords(one.edition ?? '', one.dating ?? 'day', words),
				words.labels.status[one.status],
				itemCount(one, page),
			],
			[`  ${one.title}`],
			[`  ${one.file}`],
		]),
		'',
		style.strong(`${list.cited} (${numberInWords(cited.length, words)})`),
		...tree(cited, page, (one) => [
			[one.key, levelOr(one.level, one.region, words), one.number ?? list.noNumber],
			[`  ${one.title}`],
			[`  ${list.citedBy}${words.report.colon}${(one.citedBy ?? []).join(words.report.comma)}`],
		]),
		...(changes.length === 0
			? []
			: [
					'',
					style.strong(words.time.changesOfDay),
					...changes.map((change) => `  ${visibleLine(changeOfDay(change, page))}`),
				]),
		'',
	].join('\n');
}

function changeOfDay({ policy, kind, item, parameter, by, assumed }: DayChange, { words }: Page): string {
	const { time, report } = words;
	const about = [policy, ...(item ? [report.show.item(item.number, item.name)] : []), parameter ?? '']
		.filter((part) => part !== '')
		.join(' ');
	const how = [...(by === null ? [] : [by]), ...(assumed ? [time.assumedDay] : [])];
	const tail = how.length > 0 ? report.inBrackets(how.join(report.clause)) : '';
	return `${about}${report.colon}${time.dayChanges[kind]}${tail}`;
}

function itemCount({ items }: Listed, { words }: Page): string {
	return items === 0 ? words.report.list.noItems : words.report.list.itemCount(numberInWords(items, words));
}

/** Entries below the divisions that they lie in, columns aligned. */
function tree(
	entries: readonly Listed[],
	page: Page,
	lines: (one: Listed) => readonly (readonly string[])[],
): string[] {
	const columns = aligned(
		entries.flatMap((one) => lines(one).slice(0, 1)).map((row) => row.map(visibleLine)),
	);
	let open: readonly string[] = [];
	return entries.flatMap((one, index) => {
		const path = [...one.region.within, placeOr(one.region, page.words)];
		const shared = path.findIndex((name, depth) => open[depth] !== name);
		const titles =
			shared < 0
				? []
				: path.slice(shared).map((name, depth) => `${'  '.repeat(shared + depth + 1)}${visibleLine(name)}`);
		open = path;
		const indent = '  '.repeat(path.length + 1);
		const rest = lines(one).slice(1);
		return [
			...titles,
			`${indent}${columns[index]}`,
			...rest.map((row) => `${indent}${page.style.faint(visibleLine(row.join('  ')))}`),
		];
	});
}
