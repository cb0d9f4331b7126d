import { describe, expect, it } from 'vitest';
import {
	beginsAtWord,
	beginsWithPeople,
	endsWithPeople,
	goesOnBehindPeople,
	isBrokenSeam,
} from './cell-bounds.js';

describe('isBrokenSeam', () => {
	it.each([
		['租房家庭按人', '口和面积发放货币补贴', true],
		['租房家庭', '按人口和面积发放货币补贴', false],
		['每人补助3', '%，逐年提高', true],
		['盲人和', '低视力者由社区帮助出行', true],
		['60周岁及以', '上的老人在食堂用餐', true],
		['经济困难老年人', '为80周岁以上的发放津贴', false],
		['困难家庭每户', '补助300元', true],
		['高中', '由县教育局资助', false],
		['', '由县教育局资助', false],
	])('%s ｜ %s', (target, content, broken) => {
		expect(isBrokenSeam(target, content)).toBe(broken);
	});
});

describe('beginsAtWord', () => {
	it.each([
		['健康体检每年一次', true],
		['按月发放', true],
		['20周岁以上的优先', true],
		['口和面积逐月核定', false],
		['车，每学期补助', false],
	])('%s', (text, at) => {
		expect(beginsAtWord(text)).toBe(at);
	});
});

describe('what people are named with', () => {
	it.each([
		['怀孕妇女建册并定期产检', true],
		['经济困难的在校学生减免学费', true],
		['为残疾学生减免学费', false],
		['县民政局就近安排供养', false],
	])('%s begins with them: %s', (text, does) => {
		expect(beginsWithPeople(text)).toBe(does);
	});

	it.each([
		['持证残疾人（含儿童）', true],
		['城镇', false],
	])('%s ends with them: %s', (text, does) => {
		expect(endsWithPeople(text)).toBe(does);
	});

	it.each([
		['种植户政府购买服务', true],
		['困难家庭免费供应', true],
		['向残疾人提供服务的机构', false],
		['低保对象、特困人员', false],
	])('%s goes on behind them: %s', (text, does) => {
		expect(goesOnBehindPeople(text)).toBe(does);
	});
});
