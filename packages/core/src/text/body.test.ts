import { describe, expect, it } from 'vitest';
import type { Vocabulary } from '../corpus.js';
import { bodyResolver } from './body.js';

const vocabulary = {
	regions: { regions: { '210000': '辽宁省', '211100': '盘锦市', '210200': '大连市', '530322': '陆良县' } },
	bodies: {
		bodies: [
			{
				id: 'civil-affairs',
				zh: '民政部门',
				en: '',
				national: ['民政部'],
				province: ['@民政厅'],
				city: ['@民政局'],
				county: ['@民政局'],
			},
			{
				id: 'regulator',
				zh: '监管部门',
				en: '',
				province: ['国家监管总局@监管局'],
				city: ['国家监管总局@监管局'],
			},
			{ id: 'government', zh: '政府', en: '', province: ['@政府'], city: ['@政府'], county: ['@政府'] },
		],
	},
} as unknown as Vocabulary;

describe('bodyResolver', () => {
	const { resolve } = bodyResolver(vocabulary);
	it.each([
		['省民政厅', 'civil-affairs', 'province'],
		['市民政局', 'civil-affairs', 'city'],
		['县民政局', 'civil-affairs', 'county'],
		['盘锦市民政局', 'civil-affairs', 'city'],
		['陆良县民政局', 'civil-affairs', 'county'],
		['辽宁省民政厅', 'civil-affairs', 'province'],
		['民政部', 'civil-affairs', 'national'],
		['县级民政部门', 'civil-affairs', 'county'],
		['国家监管总局大连监管局', 'regulator', 'city'],
		['各市、县（市、区）政府', 'government', 'city'],
	])('%s is %s of the level %s', (name, body, level) => {
		expect(resolve(name)).toMatchObject({ body, level });
	});

	it.each(['省民政庁', '民政', '', '某办公室'])('does not guess at %j', (name) => {
		expect(resolve(name)).toBeUndefined();
	});
});
