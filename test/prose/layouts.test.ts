import { type Comparison, compare, isFolding } from '@qingdan/core';
import { describe, expect, it } from 'vitest';
import { corpus } from '../corpus/held-corpus.js';
import { lawOf, lawText } from './law-reading.js';

type Layout = (text: string) => string;

const fullWidth: Layout = (text) =>
	text.replace(/[0-9.%]/g, (char) => String.fromCharCode((char.codePointAt(0) ?? 0) + 0xfee0));
const digitsOf: Readonly<Record<string, string>> = {
	一: '1',
	二: '2',
	三: '3',
	四: '4',
	五: '5',
	六: '6',
	七: '7',
	八: '8',
	九: '9',
};
const arabic = (numeral: string) => {
	const [tens = '', ones = ''] = numeral.includes('十') ? numeral.split('十') : ['', numeral];
	return numeral.includes('十') ? `${digitsOf[tens] ?? '1'}${digitsOf[ones] ?? '0'}` : (digitsOf[ones] ?? '');
};

/** Ways in which editors print one and the same text. */
const layouts: Readonly<Record<string, Layout>> = {
	'no marks of Markdown': (text) => text.replaceAll('**', '').replace(/^#+ /gm, ''),
	'numbers in bold': (text) =>
		text.replaceAll('**', '').replace(/^(第.+?条|[一二三]、|（[一二三四]）|\d+\.)/gm, '**$1**'),
	'sections as headings': (text) =>
		text.replace(/^([一二三]、)/gm, '## $1').replace(/^(（[一二]）[^。]+)$/gm, '### $1'),
	'no mark after the number of a section': (text) => text.replace(/^([一二三])、/gm, '$1　'),
	'a comma after a number in figures': (text) => text.replace(/^(\d+)\./gm, '$1、'),
	'a full-width point after a number in figures': (text) => text.replace(/^(\d+)\./gm, '$1．'),
	'half-width brackets': (text) => text.replaceAll('（', '(').replaceAll('）', ')'),
	'full-width figures': (text) =>
		text
			.split('\n')
			.map((line) => (/^[#青]/.test(line) ? line : fullWidth(line)))
			.join('\n'),
	'a circle for zero': (text) => text.replaceAll('〇', '○'),
	'articles in figures': (text) =>
		text.replace(
			/^(\*\*)?第([一二三四五六七八九十]+)条/gm,
			(_, bold = '', numeral) => `${bold}第${arabic(numeral)}条`,
		),
	'no space after the number': (text) => text.replace(/^(\*\*)?(第.+?条)(\*\*)?　/gm, '$1$2$3 '),
	'lines indented': (text) => text.replace(/^(?=[^#\n*])/gm, '　　'),
	'another colon': (text) => text.replaceAll('：', '︰'),
	'spaces around figures': (text) => text.replace(/([\u4e00-\u9fff])(\d+)(?=[\u4e00-\u9fff])/g, '$1 $2 '),
};

const substance = ({ changes, pairs, added, removed }: Comparison) => ({
	pairs: pairs.filter(({ relation }) => relation !== 'same').map(({ left, right }) => [left, right]),
	added,
	removed,
	changes: changes
		.filter((change) => !isFolding(change.class))
		.map(({ kind, from, to }) => [kind, from?.text, to?.text]),
});
const nothing = { pairs: [], added: [], removed: [], changes: [] };

describe.each(['edition-2018.md', 'plan.md'])('%s in another layout differs in nothing', (name) => {
	const text = lawText(name);
	it.each(Object.entries(layouts).filter(([, layout]) => layout(text) !== text))(
		'%s',
		async (_name, layout) => {
			const [left, right] = [await lawOf(text, 'one'), await lawOf(layout(text), 'other')];
			expect(substance(compare(left, right, corpus.vocabulary))).toEqual(nothing);
			expect(substance(compare(right, left, corpus.vocabulary))).toEqual(nothing);
		},
	);
});
