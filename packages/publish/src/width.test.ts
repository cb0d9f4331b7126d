import { describe, expect, it } from 'vitest';
import { aligned, displayWidth, shortened } from './width.js';

describe('displayWidth', () => {
	it.each([
		['abc', 3],
		['清单', 4],
		['（一）', 6],
		['第4项', 5],
		['𠮷', 2],
		['é', 1],
		['', 0],
	])('%s takes %i columns', (text, width) => {
		expect(displayWidth(text)).toBe(width);
	});

	it.each([
		['e\u0301', 600, 1],
		['x𠮷', 600, 3],
		['👩‍🦽', 600, 2],
		['老年人，', 250_000, 8],
	])('%s counts alike however often it comes', (text, times, width) => {
		expect(displayWidth(text.repeat(times))).toBe(width * times);
	});
});

describe('aligned', () => {
	it('lines up columns and leaves no spaces at the end', () => {
		expect(
			aligned([
				['层级', 'a', ''],
				['b', '市级'],
				['', 'c', 'd'],
			]),
		).toEqual(['层级  a', 'b     市级', '      c     d']);
	});
});

describe('shortened', () => {
	it.each([
		['清单项目', 8, '清单项目'],
		['清单项目', 7, '清单项…'],
		['清单项目', 1, '…'],
		['abc', 2, 'ab…'],
		['', 0, ''],
	])('%s to %i columns', (text, width, wanted) => {
		expect(shortened(text, width)).toBe(wanted);
	});

	it('looks at no more of a text than fits', () => {
		expect(shortened('养老服务'.repeat(250_000), 8)).toBe('养老服务…');
	});
});
