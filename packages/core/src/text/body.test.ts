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
				id: 'human-resources',
				zh: '人力资源社会保障部门',
				en: '',
				province: ['@人力资源和社会保障厅', '@人社厅'],
				city: ['@人力资源和社会保障局', '@人社局'],
			},
			{ id: 'culture', zh: '文化和旅游部门', en: '', city: ['@文化和旅游局', '@文化旅游局'] },
			{ id: 'antiquities', zh: '文物部门', en: '', city: ['@文物保护管理局'] },
			{ id: 'letters', zh: '文献部门', en: '', city: ['@文献保护管理局'] },
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

	it.each([
		['省人力社保厅', 'human-resources', 'province'],
		['盘锦市人力社保局', 'human-resources', 'city'],
		['人力社保局', 'human-resources', 'city'],
		['市文旅局', 'culture', 'city'],
	])('reads the short name %s in a list', (name, body, level) => {
		expect(resolve(name)).toBeUndefined();
		expect(bodyResolver(vocabulary).resolveEntry(name)).toMatchObject({ body, level });
	});

	// Two bodies can be meant, a character is of neither, two characters say too little.
	it.each(['市文保局', '市人力资源办', '市文体局', '市民局'])('reads nothing into %s', (name) => {
		expect(bodyResolver(vocabulary).resolveEntry(name)).toBeUndefined();
	});

	it.each(['省民政庁', '民政', '', '某办公室'])('does not guess at %j', (name) => {
		expect(resolve(name)).toBeUndefined();
	});
});
