import { describe, expect, it } from 'vitest';
import { withoutLayout } from './layout.js';
import { indexSource } from './source.js';

describe('withoutLayout', () => {
	it.each([
		['50 元', '50元'],
		['标\n准', '标准'],
		['<p>为老年人</p>', '为老年人'],
		['**高标准建设。**参照', '高标准建设。参照'],
		['## 二、重点工作', '二、重点工作'],
		['（１０％）', '(10%)'],
		['　　一、发展', '一、发展'],
		['a\tb', 'ab'],
	])('reduces %j', (text, wanted) => {
		expect(withoutLayout(text)).toBe(wanted);
	});

	it('is idempotent', () => {
		for (const text of ['## a **b** <p>c</p>', '（１）　x\ty']) {
			expect(withoutLayout(withoutLayout(text))).toBe(withoutLayout(text));
		}
	});
});

describe('indexSource', () => {
	const text = ['4\t高龄津贴\t辽宁户籍80周岁', '及以上老年人\t每月不低 于30元', '5\t高龄津贴'].join('\n');

	it('finds a quote over line breaks and spaces, within its lines alone', () => {
		const source = indexSource(text);
		expect(source.find('80周岁及以上', [1, 2])).toHaveLength(1);
		expect(source.find('80周岁及以上', 1)).toHaveLength(0);
		expect(source.find('不低于30元', 2)).toHaveLength(1);
		expect(source.find('高龄津贴', [1, 3])).toHaveLength(2);
	});

	it('lets no quote reach across two cells', () => {
		expect(indexSource(text).find('高龄津贴辽宁户籍', 1)).toHaveLength(0);
	});

	it('names what nothing claims, by line and column', () => {
		const source = indexSource(text);
		for (const quote of ['4', '高龄津贴', '辽宁户籍80周岁及以上老年人', '每月不低于30元']) {
			const [found] = source.find(quote, [1, 2]);
			if (found) source.claim(found);
		}
		expect(source.unclaimed()).toEqual([{ line: 3, column: 1, text: '5高龄津贴' }]);
	});

	it('finds nothing in lines that are not there', () => {
		expect(indexSource(text).find('高', 9)).toEqual([]);
		expect(indexSource(text).find('高', [3, 1])).toEqual([]);
		expect(indexSource(text).find('', 1)).toEqual([]);
	});
});
