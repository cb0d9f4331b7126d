import { describe, expect, it } from 'vitest';
import { levelOfRegion, regionsAbove, shortRegionName } from './region.js';

describe('shortRegionName', () => {
	it.each([
		['辽宁省', '辽宁'],
		['盘锦市', '盘锦'],
		['陆良县', '陆良'],
		['新疆维吾尔自治区', '新疆'],
		['内蒙古自治区', '内蒙古'],
		['阿坝藏族羌族自治州', '阿坝'],
		['大兴安岭地区', '大兴安岭'],
		['郊区', '郊区'],
	])('%s is %s for short', (name, short) => {
		expect(shortRegionName(name)).toBe(short);
	});
});

describe('the administrative tree', () => {
	const regions = {
		schema: 'qingdan/regions/1' as const,
		standard: 'GB/T 2260',
		edition: '',
		source: '',
		regions: {
			'110000': '北京市',
			'110101': '东城区',
			'210000': '辽宁省',
			'211100': '盘锦市',
			'211102': '双台子区',
		},
	};

	it.each([
		['000000', 'national'],
		['210000', 'province'],
		['211100', 'city'],
		['211102', 'county'],
	])('%s is of the level %s', (code, level) => {
		expect(levelOfRegion(code)).toBe(level);
	});

	it.each([
		['211102', ['211100', '210000', '000000']],
		['211100', ['210000', '000000']],
		['110101', ['110000', '000000']],
		['000000', []],
	])('above %s stand %j', (code, above) => {
		expect(regionsAbove(code, regions)).toEqual(above);
	});
});
