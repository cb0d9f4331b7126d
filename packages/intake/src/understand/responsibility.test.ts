import type { BodyResolver } from '@qingdan/core';
import { describe, expect, it } from 'vitest';
import { responsibilityIn } from './responsibility.js';

const unknown: BodyResolver = {
	resolve: () => undefined,
	resolveEntry: () => undefined,
} as unknown as BodyResolver;

/** A text, who is responsible by it and who leads; made by reading. */
const texts: readonly [text: string, departments: readonly string[], leads?: readonly string[]][] = [
	[
		'建成起降点120个以上。由市交通运输局牵头，市发展改革委、市自然资源局配合。',
		['市交通运输局', '市发展改革委', '市自然资源局'],
		['市交通运输局'],
	],
	['由市财政局牵头负责。', ['市财政局'], ['市财政局']],
	['由个人提出申请，经社区初审后上报。', []],
	[
		'做好服务。（牵头单位：市大数据局；责任单位：市气象局，各区、县（市）人民政府）',
		['市大数据局', '市气象局', '各区、县（市）人民政府'],
		['市大数据局'],
	],
	['（责任单位：各乡镇、街道办事处，各区、市直有关部门）', ['各乡镇、街道办事处', '各区', '市直有关部门']],
];

describe('responsibilityIn', () => {
	it.each(texts)('%s', (text, departments, leads = []) => {
		const found = responsibilityIn(text, unknown);
		expect(found.departments ?? []).toEqual(departments);
		expect(found.leadDepartments ?? []).toEqual(leads);
	});
});
