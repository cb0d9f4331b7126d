import { describe, expect, it } from 'vitest';
import type { BodyResolver } from '../text/body.js';
import { compareNames } from './departments.js';

/** 省民政厅 and 市民政局 by their first characters alone. */
const resolve: BodyResolver['resolve'] = (name) => {
	const level = ({ 省: 'province', 市: 'city', 县: 'county' } as const)[name[0] ?? ''];
	return level ? { body: name.slice(1, 3), level, place: name[0] ?? '' } : undefined;
};
const bodies: BodyResolver = { resolve, resolveEntry: resolve };

function kinds(left: string[], right: string[]) {
	return compareNames({ names: left, level: 'province' }, { names: right, level: 'city' }, bodies).map(
		({ kind, facets }) => [kind, ...(facets ?? [])].join(' '),
	);
}

describe('compareNames', () => {
	it.each<[string, string[], string[], string[]]>([
		['the same body at each level', ['省民政厅'], ['市民政局'], ['department-localised']],
		['a body of the wrong level', ['省民政厅'], ['县民政局'], ['authority-level-dropped']],
		[
			'one added at the end',
			['省民政厅'],
			['市民政局', '市财政局'],
			['department-localised', 'department-added'],
		],
		[
			'one added that leads',
			['省民政厅'],
			['市社工部', '市民政局'],
			['department-added lead-department-changed', 'department-localised'],
		],
		['one removed', ['省民政厅', '省残联'], ['市民政局'], ['department-localised', 'department-removed']],
		[
			'another order',
			['省民政厅', '省残联'],
			['市残联', '市民政局'],
			['lead-department-changed', 'department-localised', 'department-localised'],
		],
		['the same names', ['省民政厅'], ['省民政厅'], []],
		['a name that nobody knows', ['某某办'], ['某某办'], []],
		['nothing', [], [], []],
	])('%s', (_what, left, right, wanted) => {
		expect(kinds(left, right)).toEqual(wanted);
	});
});
