import { describe, expect, it } from 'vitest';
import { numbersIn, numberValue } from './number.js';

describe('numberValue', () => {
	it.each([
		['50', 50],
		['1.3', 1.3],
		['十五', 15],
		['二十', 20],
		['二百三十', 230],
		['两', 2],
		['二〇二三', 2023],
		['一万二千', 12000],
		['三亿', 300000000],
		['一百零五', 105],
	])('reads %s as %d', (text, value) => {
		expect(numberValue(text)).toBe(value);
	});

	it.each(['', '元', '十几', '1.', 'a1'])('reads nothing in %j', (text) => {
		expect(numberValue(text)).toBeUndefined();
	});
});

describe('numbersIn', () => {
	it.each([
		['补贴标准为每人每月不低于50元', ['50']],
		['一级、二级且需要长期照护', ['一', '二']],
		['60周岁（女性55周岁）以上', ['60', '55']],
		['减半（免费）支付乘车费用', ['减半', '免费']],
		['进一步统一标准，一定程度上', []],
		['第三方评估机构', ['三']],
		['基本生活标准为当地低保标准的1.3倍', ['1.3']],
	])('finds the numbers of %s', (text, wanted) => {
		expect(numbersIn(text).map((number) => number.text)).toEqual(wanted);
		for (const { start, end, text: found } of numbersIn(text)) expect(text.slice(start, end)).toBe(found);
	});
});
