import type { Vocabulary } from '@qingdan/core';
import { describe, expect, it } from 'vitest';
import { parametersOf } from './parameters.js';

const vocabulary: Vocabulary = {
	regions: { schema: 'qingdan/regions/1', standard: '', edition: '', source: '', regions: {} },
	bodies: { schema: 'qingdan/bodies/1', edition: '', bodies: [] },
	concepts: { schema: 'qingdan/concepts/1', edition: '', concepts: [] },
	terms: { schema: 'qingdan/terms/1', edition: '', traits: [], indices: [], serviceTypes: [] },
};

/** Cell, then words, unit and what tells the quantity from others of its type; made by reading. */
const cells: readonly [string, ...(readonly [string, string, string])[]][] = [
	[
		'80—89周岁每人每月50元，90周岁及以上的老年人每人每月100元',
		['80—89周岁', 'year', ''],
		['每人每月50元', 'CNY/person/month', 'age-content'],
		['90周岁及以上', 'year', ''],
		['每人每月100元', 'CNY/person/month', 'age-content-2'],
	],
	[
		'小学每生每年1250元，初中每生每年1500元',
		['每生每年1250元', 'CNY/student/year', '小学'],
		['每生每年1500元', 'CNY/student/year', '初中'],
	],
	[
		'集中供养标准为每人每月900元；分散供养标准为每人每月700元',
		['集中供养标准为每人每月900元', 'CNY/person/month', '集中供养标准'],
		['分散供养标准为每人每月700元', 'CNY/person/month', '分散供养标准'],
	],
	// Whom the amount is for is not said by the grade alone: the words between them are a clause of their own.
	[
		'为低保家庭中的残疾人和一级残疾人提供生活补贴，标准为每人每月80元',
		['一级', 'grade', ''],
		['标准为每人每月80元', 'CNY/person/month', ''],
	],
	[
		'对经认定生活不能自理且无人照料的居家老年人发放护理补贴，补贴每人每月90元',
		['补贴每人每月90元', 'CNY/person/month', ''],
	],
	[
		'为居住在本市农村地区的低保家庭老年人发放护理补贴每人每月90元',
		['补贴每人每月90元', 'CNY/person/month', ''],
	],
	['每人每月补贴不低于60元', ['每人每月补贴不低于60元', 'CNY/person/month', '']],
];

describe('parametersOf', () => {
	it.each(cells)('reads %s', (cell, ...wanted) => {
		const { parameters } = parametersOf(cell, 'content', vocabulary, new Set());
		expect(
			parameters.map(({ quote, unit, label, when }) => [
				quote,
				unit,
				label ?? when?.age ?? when?.grade ?? '',
			]),
		).toEqual(wanted);
	});
});
