import { describe, expect, it } from 'vitest';
import { type Quote, quotedLines } from './quote.js';

const lines = [
	'序号\t服务项目',
	'8\t特困 供养\t<p>不低于\\10元</p>',
	'9\t按（１０％）\t特困供养',
	'\t养、扶养能 力',
	'的老年人',
];

function marked(quote: Omit<Quote, 'id'>): string[] {
	const shown = lines.map((_, index) => index + 1);
	return quotedLines(lines, shown, [{ id: 'q', ...quote }]).flatMap(({ number, text, spans }) =>
		spans.map(({ start, end }) => `${number}: ${text.slice(start, end)}`),
	);
}

describe('a quote in a source text', () => {
	it('is found in spite of spaces within words', () => {
		expect(marked({ text: '特困供养', first: 2, last: 2 })).toEqual(['2: 特困 供养']);
	});

	it('is found in spite of marks of the capture', () => {
		expect(marked({ text: '不低于10元', first: 2, last: 2 })).toEqual(['2: 不低于\\10元']);
	});

	it('is found whatever the width of its letters', () => {
		expect(marked({ text: '按(10%)', first: 3, last: 3 })).toEqual(['3: 按（１０％）']);
	});

	it('may run over lines', () => {
		expect(marked({ text: '扶养能力的老年人', first: 4, last: 5 })).toEqual(['4: 扶养能 力', '5: 的老年人']);
	});

	it('is not looked for outside its lines', () => {
		expect(marked({ text: '特困供养', first: 3, last: 3 })).toEqual(['3: 特困供养']);
		expect(marked({ text: '服务项目', first: 2, last: 5 })).toEqual([]);
	});

	it('is looked for after the quote before it', () => {
		const quotes = [
			{ id: 'a', text: '特困', first: 2, last: 3 },
			{ id: 'b', text: '特困', first: 2, last: 3 },
		];
		const found = quotedLines(lines, [2, 3], quotes).map(({ spans }) => spans.map(({ id }) => id));
		expect(found).toEqual([['a'], ['b']]);
	});
});
