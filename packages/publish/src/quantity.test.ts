import type { Vocabulary } from '@qingdan/core';
import { describe, expect, it } from 'vitest';
import { wordsOf } from './languages.js';
import { type Quantity, quantityInWords } from './quantity.js';

const vocabulary: Vocabulary = {
	regions: { schema: 'qingdan/regions/1', standard: '', edition: '', source: '', regions: {} },
	bodies: { schema: 'qingdan/bodies/1', edition: '', bodies: [] },
	concepts: { schema: 'qingdan/concepts/1', edition: '', concepts: [] },
	terms: {
		schema: 'qingdan/terms/1',
		edition: '',
		traits: [],
		indices: [{ id: 'index/wage', zh: '最低工资标准', en: 'the minimum wage', names: [] }],
		serviceTypes: [],
	},
};

const amount = { type: 'amount', unit: 'CNY/person/month' } as const;
const age = { type: 'age', unit: 'year' } as const;
const ratio = { type: 'ratio', unit: '1', of: 'index/wage' } as const;

const cases: readonly [Quantity, string, string][] = [
	[{ ...amount, value: 30, bound: 'min' }, '不低于30元/人·月', 'at least 30 yuan a person a month'],
	[
		{ ...amount, value: 1200.5, bound: 'max' },
		'不超过1,200.5元/人·月',
		'at most 1,200.5 yuan a person a month',
	],
	[{ ...amount, value: 80, bound: 'exact' }, '80元/人·月', '80 yuan a person a month'],
	[
		{ ...amount, value: 50, bound: 'exact', approx: true },
		'50元/人·月左右',
		'about 50 yuan a person a month',
	],
	[{ ...amount, value: null, bound: 'unset' }, '未定', 'left open'],
	[{ ...age, value: 80, bound: 'min', inclusive: true }, '80周岁及以上', 'aged 80 or older'],
	[{ ...age, value: 60, bound: 'max', inclusive: false }, '不满60周岁', 'younger than 60'],
	[{ ...age, min: 80, max: 99, bound: 'range' }, '80—99周岁', 'aged 80–99'],
	[
		{ ...ratio, value: 0.1, bound: 'exact', approx: true },
		'最低工资标准的10%左右',
		'about 10% of the minimum wage',
	],
	[{ ...ratio, value: 0.55, bound: 'min' }, '不低于最低工资标准的55%', 'at least 55% of the minimum wage'],
	[
		{ type: 'multiple', unit: '1', of: 'index/wage', value: 1.3, bound: 'min' },
		'不低于最低工资标准的1.3倍',
		'at least 1.3 times the minimum wage',
	],
	[
		{ type: 'duration', unit: 'month', value: 3, bound: 'min', inclusive: false },
		'超过3个月',
		'more than 3 months',
	],
	[{ type: 'duration', unit: 'year', value: 1, bound: 'exact' }, '1年', '1 year'],
	[{ type: 'count', unit: '1', value: 1, bound: 'exact' }, '1', '1'],
	[{ type: 'ratio', unit: '1', value: 0.333333333333, bound: 'min' }, '不低于33.33%', 'at least 33.33%'],
	[{ type: 'ratio', unit: '1', value: 0.000125, bound: 'exact' }, '0.0125%', '0.0125%'],
	[{ type: 'frequency', unit: 'time/year', value: 1, bound: 'exact' }, '1次/年', '1 time a year'],
	[{ type: 'grade', unit: 'grade', min: 1, max: 2, bound: 'range' }, '1—2级', 'grade 1–2'],
	[{ type: 'discount', unit: '1', value: 1, bound: 'exact' }, '免费', 'free'],
	[
		{ type: 'discount', unit: '1', value: 0.5, bound: 'exact', of: 'index/fare' },
		'减半（index/fare）',
		'half price (index/fare)',
	],
	[{ type: 'discount', unit: '1', value: 0.2, bound: 'exact' }, '减免20%', '20% off'],
	[
		{ type: 'quantity', unit: 'm2/100-households', value: 20, bound: 'min' },
		'不低于20平方米/百户',
		'at least 20 m² a hundred households',
	],
	[{ type: 'count', unit: 'lamp/street', value: 2, bound: 'exact' }, '2 lamp/street', '2 lamp a street'],
	[
		{ type: 'reference', unit: '1', value: null, bound: 'unset', to: '国家标准' },
		'按“国家标准”执行',
		'as “国家标准”',
	],
];

describe('quantityInWords', () => {
	it.each(cases)('%j', (quantity, zh, en) => {
		expect(quantityInWords(quantity, wordsOf('zh'), vocabulary)).toBe(zh);
		expect(quantityInWords(quantity, wordsOf('en'), vocabulary)).toBe(en);
	});

	it('says to whom an open quantity is left', () => {
		const delegation = {
			id: 'd',
			of: 'amount',
			to: [{ level: 'city' as const }, { level: 'unstated' as const, body: '民政部门' }],
			field: 'content' as const,
			quote: '',
		};
		const open = { ...amount, value: null, bound: 'unset' } as const;
		expect(quantityInWords(open, wordsOf('zh'), vocabulary, delegation)).toBe('未定（授权市级、民政部门）');
		expect(quantityInWords(open, wordsOf('en'), vocabulary, delegation)).toBe(
			'left open (to city, 民政部门)',
		);
	});
});
