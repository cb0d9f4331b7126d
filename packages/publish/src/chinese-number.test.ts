import { expect, it } from 'vitest';
import { chineseNumber } from './chinese-number.js';

it.each([
	[0, '零'],
	[2, '二'],
	[10, '十'],
	[12, '十二'],
	[20, '二十'],
	[99, '九十九'],
	[100, '100'],
])('%d is %s', (value, said) => {
	expect(chineseNumber(value)).toBe(said);
});
