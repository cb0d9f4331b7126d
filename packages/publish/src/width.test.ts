import { describe, expect, it } from 'vitest';
import { aligned, displayWidth } from './width.js';

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
