import type { Regions } from '@qingdan/schema';
import { describe, expect, it } from 'vitest';
import { regionNamed, regionPath } from './region-named.js';

const table = {
	regions: {
		'110000': '北京市',
		'110105': '朝阳区',
		'210000': '辽宁省',
		'211100': '盘锦市',
		'211300': '朝阳市',
		'320000': '江苏省',
		'320100': '南京市',
		'320106': '鼓楼区',
		'350000': '福建省',
		'350100': '福州市',
		'350102': '鼓楼区',
	},
} as unknown as Regions;

describe('the region that a text names', () => {
	it.each([
		['211100', '211100'],
		['盘锦市', '211100'],
		['盘锦', '211100'],
		['辽宁省盘锦市', '211100'],
		['辽宁 盘锦市', '211100'],
		['南京市鼓楼区', '320106'],
		['福建鼓楼区', '350102'],
		['北京市朝阳区', '110105'],
		['朝阳市', '211300'],
		['全国', '000000'],
	])('%s is %s', (text, code) => {
		expect(regionNamed(text, table)).toEqual({ found: 'one', code });
	});

	it.each([
		['鼓楼区', ['320106', '350102']],
		['朝阳', ['110105', '211300']],
	])('%s is one of several', (text, codes) => {
		expect(regionNamed(text, table)).toEqual({ found: 'several', codes });
		expect(new Set(codes.map((code) => regionPath(code, table))).size).toBe(codes.length);
	});

	it('says what is nearly meant', () => {
		const near = regionNamed('盘绵市', table);
		expect(near.found === 'none' && near.nearest[0]).toBe('盘锦市');
		expect(regionNamed('辽宁省鼓楼区', table).found).toBe('none');
	});
});
