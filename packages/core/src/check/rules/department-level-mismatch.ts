import type { Level } from '@qingdan/schema';
import { joinNames } from '../../compare/departments.js';
import { isCountyLevelCity } from '../../text/region.js';
import type { CheckContext } from '../context.js';
import { alone } from '../noting.js';
import { rule } from '../rule.js';

const order: readonly Level[] = ['national', 'province', 'city', 'county', 'township'];

/** A list gives a task to a body of a level above its own: a provincial department in a city's list. */
export const departmentLevelMismatch = rule({
	ids: ['department-level-mismatch'],
	area: 'responsibility',
	stage: 1,
	weights: ['error', 'error', '-', 'error'],
	mirror: 'single-document',
	takes: ({ kind, field }) =>
		kind === 'authority-level-dropped' && field === 'departments'
			? { rule: 'department-level-mismatch' }
			: undefined,
	inspect: ({ draft, bodies, vocabulary }) => {
		const { level, region } = draft.held.policy;
		const own = order.indexOf(level);
		const namedAfterCity = isCountyLevelCity(region, vocabulary.regions);
		return listed(draft).flatMap(({ unit, names }) =>
			names.flatMap((name, index) => {
				const body = bodies.resolveEntry(name);
				if (!body || order.indexOf(body.level) >= own) return [];
				if (namedAfterCity && body.level === 'city' && /^市?$/.test(body.place)) return [];
				const start = joinNames(names.slice(0, index)).length + (index > 0 ? 1 : 0);
				return [
					alone('department-level-mismatch', {
						child: unit,
						field: 'departments',
						to: { text: name, start, end: start + name.length },
						details: { name, level: body.level },
					}),
				];
			}),
		);
	},
	examples: [
		{
			child: { items: [{ name: '健康体检', departments: ['省民政厅'] }] },
			found: ['department-level-mismatch'],
		},
		{ child: { items: [{ name: '健康体检', departments: ['市民政局'] }] }, found: [] },
		{
			child: { level: 'county', region: '220681', items: [{ name: '健康体检', departments: ['市民政局'] }] },
			found: [],
		},
		{
			child: { level: 'county', region: '211121', items: [{ name: '健康体检', departments: ['市民政局'] }] },
			found: ['department-level-mismatch'],
		},
	],
});

/** Responsible bodies of the items and of the provisions. */
export function listed(draft: CheckContext['draft']): { unit: number | string; names: readonly string[] }[] {
	return [
		...draft.items.map(({ item }) => ({ unit: item.number, names: item.departments })),
		...draft.provisions.map(({ id, provision }) => ({ unit: id, names: provision.departments ?? [] })),
	];
}
