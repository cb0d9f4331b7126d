import { describe, expect, it } from 'vitest';
import { tokenise } from './token.js';

const lexicon = { territories: ['辽宁', '辽宁省'], terms: ['当地低保标准'] };

describe('tokenise', () => {
	it.each([
		['不低于50元', ['不', '低', '于', '50元']],
		['10%左右', ['10%', '左', '右']],
		['80—99周岁', ['80—99周岁']],
		['一、二级', ['一、二级']],
		['1、二级', ['1、二级']],
		['超过3个月', ['超', '过', '3个月']],
		['2025年1月1日起', ['2025年1月1日', '起']],
		['各市、县（市、区）政府', ['各', '市', '、', '县（市、区）', '政', '府']],
		['各县区政府', ['各', '县区', '政', '府']],
		['辽宁省户籍', ['辽宁省', '户', '籍']],
		['全省范围', ['全省', '范', '围']],
		['当地低保标准的1.3倍', ['当地低保标准', '的', '1.3倍']],
		['AED设备', ['AED', '设', '备']],
		['𠮷林', ['𠮷', '林']],
	])('cuts %s', (text, wanted) => {
		expect(tokenise(text, lexicon).map((token) => token.text)).toEqual(wanted);
	});

	it('loses nothing', () => {
		const text = '为80周岁及以上老年人，每人每月“不低于30元”；\n县（区）两级财政负担。';
		expect(
			tokenise(text, lexicon)
				.map((token) => token.text)
				.join(''),
		).toBe(text);
	});
});
