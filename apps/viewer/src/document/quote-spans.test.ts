import { expect, it } from 'vitest';
import { quoteSpans } from './quote-spans.js';

it('finds each quote, the same words one after the other, and leaves out what is not there', () => {
	const quotes = [
		{ id: 'a', quote: '一级' },
		{ id: 'b', quote: '一级' },
		{ id: 'c', quote: '三级' },
	];
	expect(quoteSpans('一级、二级；一级', quotes)).toEqual([
		{ id: 'a', start: 0, end: 2 },
		{ id: 'b', start: 6, end: 8 },
	]);
});
