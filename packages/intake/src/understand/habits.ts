import type { Catalogue, Item } from '@qingdan/schema';
import {
	beginsAtWord,
	beginsWithPeople,
	endsWithPeople,
	goesOnBehindPeople,
	isBrokenSeam,
} from './cell-bounds.js';
import type { Doubts } from './doubts.js';

type Field = 'name' | 'target' | 'content' | 'departments';

/** A cell that is the name of a body and no more. */
const organisation = /^[^，。；]{2,12}(?:局|委|厅|办|院|联|中心|政府|公司)$/;
/** How the cells of a column usually look; what most of them share is a habit of the table. */
const habits: readonly (readonly [Field, (text: string) => boolean])[] = [
	['name', (text) => [...text].length <= 30 && !/[。；]/.test(text)],
	['target', endsWithPeople],
	['target', (text) => !/[。；].|[，、]$/.test(text)],
	['target', (text) => !goesOnBehindPeople(text)],
	['target', (text) => !/\d(?:%|万?元)/.test(text)],
	['content', (text) => /[。；：]$/.test(text)],
	['content', beginsAtWord],
	['content', (text) => !organisation.test(text)],
	['content', (text) => !beginsWithPeople(text)],
	[
		'departments',
		(text) =>
			text
				.split('、')
				.every((name) =>
					/(?:局|委|厅|部|办|院|会|联|中心|政府|队|公司|所|站|处|团|行|机构|单位|部门|区|县|乡镇|街道)(?:（[^（）]{1,12}）)?$/.test(
						name,
					),
				),
	],
];

const columns: readonly Field[] = ['name', 'target', 'content', 'departments'];
const fewest = 5;

/**
 * Doubts what shows that a table is damaged: numbers that leave one out, words that come twice in a row, cells that are not
 * written as their column is.
 */
export function doubtUnusual(catalogue: Catalogue, doubts: Doubts): void {
	doubtGaps(catalogue, doubts);
	for (const item of catalogue.items) {
		doubtLoops(item, doubts);
		doubtHalfWords(item, doubts);
	}
	doubtHabits(catalogue, doubts);
	doubtShortRows(catalogue, doubts);
}

/** A number that is higher than the one before it by more than one: rows may be lost between them. */
function doubtGaps({ items }: Catalogue, doubts: Doubts): void {
	let last = 0;
	for (const { number, printedNumber, evidence } of items) {
		const printed = Number(
			printedNumber === undefined ? number : /^[（(]?(\d{1,4})[)）.．、]?$/.exec(printedNumber ?? '')?.[1],
		);
		if (Number.isNaN(printed)) continue;
		if (printed > last + 1)
			doubts.onItem(
				number,
				'number',
				'row-missing',
				'warning',
				{ lines: evidence.lines },
				{ from: `${last}`, to: `${printed}` },
			);
		last = printed;
	}
}

/** As many characters as recognition repeats at the least, and at the most that are looked for. */
const [shortest, longest] = [5, 40];

function doubtLoops({ number, target, content, evidence }: Item, doubts: Doubts): void {
	for (const [field, text] of [
		['target', target ?? ''],
		['content', content ?? ''],
	] as const) {
		const words = repeatedWords(text);
		if (words !== undefined)
			doubts.onItem(number, field, 'words-repeated', 'warning', { lines: evidence.lines }, { text: words });
	}
}

/** Words for people: where a cell ends in the first half of one and the next begins with the other, the cut is wrong. */
const peopleWords: ReadonlySet<string> = new Set(
	'儿童 孤儿 婴儿 幼儿 生儿 胎儿 老人 成人 病人 家庭 人员 对象 学生 居民 村民 农民 妇女 军人 患者 成员 家属 遗属 农户 住户 户籍 青年 少年 职工 教师 孕妇 产妇 夫妻 夫妇 父母 子女 周岁 残疾 失能 低保 特困'.split(
		' ',
	),
);

function doubtHalfWords({ number, target, content, evidence }: Item, doubts: Doubts): void {
	if (!target || !content) return;
	const [end, start] = [target.at(-1) ?? '', content[0] ?? ''];
	if (!peopleWords.has(end + start) && !isBrokenSeam(target, content)) return;
	for (const field of ['target', 'content'])
		doubts.onItem(
			number,
			field,
			'fragment-misplaced',
			'warning',
			{ lines: evidence.lines },
			{ text: end + start },
		);
}

/** Words that are printed twice in a row; a text of more than a page is not searched. */
function repeatedWords(text: string): string | undefined {
	if (text.length > 4000) return undefined;
	for (let length = shortest; length <= longest; length++) {
		let same = 0;
		for (let at = length; at < text.length; at++) {
			same = text[at] === text[at - length] ? same + 1 : 0;
			if (same === length) return text.slice(at - length + 1, at + 1);
		}
	}
	return undefined;
}

/**
 * Doubts a cell that breaks what nearly all cells of its column keep to, and its neighbours with it: words may have come from
 * there or gone there.
 */
function doubtHabits({ items }: Catalogue, doubts: Doubts): void {
	for (const [field, keeps] of habits) {
		const filled = items.flatMap((item) => {
			const text = textOf(item, field);
			return text === '' ? [] : [{ item, text }];
		});
		const unusual = filled.filter(({ text }) => !keeps(text));
		if (filled.length < fewest || unusual.length === 0 || unusual.length * 3 > filled.length) continue;
		for (const { item, text } of unusual) {
			const at = columns.indexOf(field);
			const shifted = field === 'content' && organisation.test(text);
			for (const near of shifted ? columns : columns.slice(Math.max(0, at - 1), at + 2))
				doubts.onItem(
					item.number,
					near,
					'cell-unusual',
					'notice',
					{ lines: item.evidence.lines },
					{ text: text.slice(0, 30) },
				);
		}
	}
}

/** A row that lacks what nearly all others have may have lost a cell, and those behind it may have moved. */
function doubtShortRows({ items }: Catalogue, doubts: Doubts): void {
	const whole = items.filter(({ variants }) => !variants);
	if (whole.length < fewest) return;
	for (const field of columns) {
		const blank = whole.filter((item) => textOf(item, field) === '');
		if (blank.length === 0 || blank.length * 5 > whole.length) continue;
		for (const { number, evidence } of blank)
			for (const one of columns)
				doubts.onItem(number, one, 'cell-unusual', 'notice', { lines: evidence.lines }, { text: '' });
	}
}

function textOf(item: Item, field: Field): string {
	return field === 'departments' ? item.departments.join('、') : (item[field] ?? '');
}
