import type { Level } from '@qingdan/schema';
import { describe, expect, it } from 'vitest';
import type { Vocabulary } from '../corpus.js';
import { localisation } from './localisation.js';
import { render } from './rendering.js';

const vocabulary: Vocabulary = {
	regions: {
		schema: 'qingdan/regions/1',
		standard: 'GB/T 2260',
		edition: 'test',
		source: 'test',
		regions: {
			'210000': '辽宁省',
			'211100': '盘锦市',
			'211103': '兴隆台区',
			'211122': '盘山县',
			'530000': '云南省',
			'530300': '曲靖市',
			'530322': '陆良县',
			'530381': '宣威市',
			'530302': '麒麟区',
		},
	},
	bodies: {
		schema: 'qingdan/bodies/1',
		edition: 'test',
		note: 'test',
		bodies: [
			{
				id: 'civil-affairs',
				zh: '民政部门',
				en: 'Civil affairs',
				national: ['民政部'],
				province: ['@民政厅'],
				city: ['@民政局'],
				county: ['@民政局'],
			},
			{
				id: 'health',
				zh: '卫生健康部门',
				en: 'Health',
				province: ['@卫生健康委员会', '@卫生健康委'],
				city: ['@卫生健康委员会', '@卫生健康委'],
				county: ['@卫生健康局', '@卫生健康委'],
			},
		],
	},
	concepts: { schema: 'qingdan/concepts/1', edition: 'test', concepts: [] },
	terms: { schema: 'qingdan/terms/1', edition: 'test', serviceTypes: [], traits: [], indices: [] },
} as unknown as Vocabulary;

const seat = (region: string, level: Level) => ({ region, level });
const [liaoning, panjin, panshan] = [
	seat('210000', 'province'),
	seat('211100', 'city'),
	seat('211122', 'county'),
];
const qujing = seat('530300', 'city');

describe('localisation by the vocabularies', () => {
	it.each([
		[liaoning, panjin, '省民政厅', '市民政局'],
		[liaoning, panjin, '辽宁省民政厅', '盘锦市民政局'],
		[liaoning, panjin, '省卫生健康委', '市卫生健康委'],
		[panjin, panshan, '市民政局', '县民政局'],
		[seat('000000', 'national'), liaoning, '民政部', '省民政厅'],
		[liaoning, panjin, '县级民政部门', '县级民政部门'],
		[liaoning, panjin, '某某公司', '某某公司'],
	])('names the body of %o and %o: %s → %s', (parent, child, printed, expected) => {
		expect(localisation(parent, child, {}, vocabulary).body(printed)).toBe(expected);
	});

	it.each([
		[liaoning, panjin, '辽宁户籍60周岁老年人', '盘锦户籍60周岁老年人'],
		[liaoning, panjin, '由市、县（市、区）政府确定', '由市、县（区）政府确定'],
		[seat('530000', 'province'), qujing, '由市、县（市、区）政府确定', '由市、县（市、区）政府确定'],
		[panjin, panshan, '盘锦户籍老年人，由县（区）政府确定', '盘山户籍老年人，由县（区）政府确定'],
		// Who pays and how far a right reaches is never a matter of level.
		[liaoning, panjin, '省每人每月补助400元，全省范围互认', '省每人每月补助400元，全省范围互认'],
	])('reads a cell of %o in %o', (parent, child, was, expected) => {
		expect(render(was, localisation(parent, child, {}, vocabulary).cell(was), []).text).toBe(expected);
	});

	it('lets the draft name exceptions', () => {
		const here = localisation(
			liaoning,
			panjin,
			{
				bodies: { 省民政厅: '市社会局' },
				household: { from: '辽宁户籍', to: '本市户籍' },
				divisions: { '县（市、区）': '县区' },
			},
			vocabulary,
		);
		expect(here.body('省民政厅')).toBe('市社会局');
		const was = '辽宁户籍，由县（市、区）政府';
		expect(render(was, here.cell(was), []).text).toBe('本市户籍，由县区政府');
	});

	it('moves the household of a population, and no other', () => {
		const here = localisation(liaoning, panjin, {}, vocabulary);
		expect(
			here.population({ all: [{ household: '210000' }, { any: [{ household: '530000' }, { trait: 'a' }] }] }),
		).toEqual({ all: [{ household: '211100' }, { any: [{ household: '530000' }, { trait: 'a' }] }] });
	});
});
