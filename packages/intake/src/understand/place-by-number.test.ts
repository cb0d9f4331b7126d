import type { Vocabulary } from '@qingdan/core';
import { expect, it } from 'vitest';
import { placeByNumber } from './place-by-number.js';

const regions = {
	'140000': '山西省',
	'210000': '辽宁省',
	'211100': '盘锦市',
	'310000': '上海市',
	'320000': '江苏省',
	'320100': '南京市',
	'630000': '青海省',
	'640000': '宁夏回族自治区',
	'370000': '山东省',
	'370200': '青岛市',
};
const vocabulary = { regions: { regions } } as unknown as Vocabulary;

it.each([
	['辽政办发', '各市人民政府：全省加快推进', '210000', true],
	['沪府发', '各区人民政府：全市加快推进', '310000', true],
	['宁政办发', '自治区各部门：全区加快推进', '640000', true],
	['辽政办发', '现将方案印发给你们', '210000', false],
	['青政办发', '各区人民政府，市直各单位：依据山东省的规定，全市', '370200', false],
	['盘政发', '按照辽宁省人民政府的要求', '211100', false],
	['盘政发', '按照辽宁省和山西省的要求', undefined, undefined],
	['建科', '全省', undefined, undefined],
])('%s: %s', (agency, context, region, sure) => {
	const found = placeByNumber(agency, context, vocabulary);
	expect([found?.place.region, found?.sure]).toEqual([region, sure]);
});
