import type { UnitId } from '@qingdan/core';
import type { Words } from '../words.js';

/** How many units a sentence names before it only counts. */
const named = 8;

const article = /^第.+?条(?:之[一二三四五六七八九十\d]+)?(?=~|$)/;

/** A unit, or what stands below it, by its place: 第4项, 第九条第二款第（一）项, 二（三）6. */
export function unitInWords(id: UnitId, { report: { compare } }: Words): string {
	if (typeof id === 'number') return compare.unit(id);
	const [first = '', ...below] = id.split('/');
	if (!article.test(first))
		return [first, ...below]
			.map((segment) => segmentInWords(segment, compare))
			.join('')
			.trim();
	return compare.below([
		withoutTimes(first),
		...below.map((segment, depth) => partInWords(segment, depth, compare)),
	]);
}

/** What stands below a unit, without the unit; '' for the unit itself. */
export function partOfUnit(id: UnitId, unit: UnitId, { report: { compare } }: Words): string {
	if (typeof id === 'number' || id === unit || !id.startsWith(`${unit}/`)) return '';
	const below = id.slice(`${unit}/`.length).split('/');
	return article.test(String(unit))
		? compare.below(below.map((segment, depth) => partInWords(segment, depth, compare)))
		: below
				.map((segment) => segmentInWords(segment, compare))
				.join('')
				.trim();
}

/** Several units in one phrase; of many provisions the first, and how many there are. */
export function unitsInWords(ids: readonly UnitId[], words: Words): string {
	const { compare, comma } = words.report;
	const numbers = ids.filter((id) => typeof id === 'number');
	if (numbers.length === ids.length) return compare.units(numbers);
	const few = ids.slice(0, named).map((id) => unitInWords(id, words));
	return ids.length > named ? compare.andOthers(few.join(comma), String(ids.length)) : few.join(comma);
}

type Say = Words['report']['compare'];

/** 第九条/2/（一）/1: paragraph, item, sub-item. */
function partInWords(segment: string, depth: number, say: Say): string {
	const own = withoutTimes(segment);
	if (!/^\d+$/.test(own)) return say.itemOf(own);
	return depth === 0 ? say.paragraph(Number(own)) : say.subItem(own);
}

/** A heading by its number; a paragraph without one by its place among those without. */
function segmentInWords(segment: string, say: Say): string {
	const [own = '', times = '1'] = segment.split('~');
	return own === '段' ? say.unnumbered(times) : own;
}

function withoutTimes(segment: string): string {
	return segment.replace(/~\d+$/, '');
}
