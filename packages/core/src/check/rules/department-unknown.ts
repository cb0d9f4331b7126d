import { joinNames } from '../../compare/departments.js';
import { alone } from '../noting.js';
import { rule } from '../rule.js';
import { listed } from './department-level-mismatch.js';

/** A responsible body that the vocabulary does not know: its level and its task cannot be checked. */
export const departmentUnknown = rule({
	ids: ['department-unknown'],
	area: 'responsibility',
	stage: 2,
	weights: ['-', '-', '-', 'notice'],
	mirror: 'single-document',
	inspect: ({ draft, bodies }) =>
		listed(draft).flatMap(({ unit, names }) =>
			names.flatMap((name, index) => {
				if (bodies.resolveEntry(name)) return [];
				const start = joinNames(names.slice(0, index)).length + (index > 0 ? 1 : 0);
				return [
					alone('department-unknown', {
						child: unit,
						field: 'departments',
						to: { text: name, start, end: start + name.length },
						details: { name },
					}),
				];
			}),
		),
	examples: [
		{ child: { items: [{ name: '健康体检', departments: ['市康乐处'] }] }, found: ['department-unknown'] },
		{ child: { items: [{ name: '健康体检', departments: ['市卫生健康委'] }] }, found: [] },
	],
});
