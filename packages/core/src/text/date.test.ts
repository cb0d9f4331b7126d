import { describe, expect, it } from 'vitest';
import { datesIn } from './date.js';

const read = (text: string) =>
	datesIn(text).map(({ sense, date, start, end }) => [text.slice(start, end), sense, date]);

describe('dates in a text', () => {
	it.each([
		['到2022年，全面建立制度', '到2022年', 'by', '2022-12-31'],
		['2020年8月底前由各市集中研究解决', '2020年8月底前', 'by', '2020-08-31'],
		['2024年2月底完成', '2024年2月底', 'by', '2024-02-29'],
		['2025年前建成', '2025年前', 'by', '2024-12-31'],
		['2025年3月前建成', '2025年3月前', 'by', '2025-02-28'],
		['2021年2月28日前报送', '2021年2月28日前', 'by', '2021-02-28'],
		['2022年底前完成', '2022年底前', 'by', '2022-12-31'],
		['自2025年1月1日起施行', '自2025年1月1日起', 'from', '2025-01-01'],
		['2024年12月10日起实施', '2024年12月10日起', 'from', '2024-12-10'],
		['二〇二三年九月十七日', '二〇二三年九月十七日', 'at', '2023-09-17'],
		['2023年修订', '2023年', 'at', '2023-12-31'],
	])('reads %s', (text, words, sense, date) => {
		expect(read(text)).toEqual([[words, sense, date]]);
	});

	it('reads no duration and no impossible month', () => {
		expect(read('五年内完成，每年1次，三年行动')).toEqual([]);
		expect(read('2023年13月')).toEqual([]);
	});
});
