import { joinNames } from '../../compare/departments.js';
import { alone } from '../noting.js';
import { type Noted, rule } from '../rule.js';
import { listed } from './department-level-mismatch.js';

/** One body under two names in one document. The less frequent name is reported, once. */
export const departmentNameInconsistent = rule({
	ids: ['department-name-inconsistent'],
	area: 'responsibility',
	stage: 1,
	weights: ['-', '-', '-', 'warning'],
	mirror: 'single-document',
	inspect: ({ draft, bodies }) => {
		const uses = new Map<string, Map<string, { count: number; unit: number | string; start: number }>>();
		for (const { unit, names } of listed(draft)) {
			for (const [index, name] of names.entries()) {
				const body = bodies.resolveEntry(name);
				if (!body) continue;
				const start = joinNames(names.slice(0, index)).length + (index > 0 ? 1 : 0);
				// Offices in two places are two bodies: 辽宁监管局, 大连监管局.
				const key = `${body.body} ${body.level} ${/^[省市县区旗州]?$/.test(body.place) ? '' : body.place}`;
				const known = uses.get(key) ?? new Map();
				known.set(name, {
					count: (known.get(name)?.count ?? 0) + 1,
					unit: known.get(name)?.unit ?? unit,
					start: known.get(name)?.start ?? start,
				});
				uses.set(key, known);
			}
		}
		return [...uses.values()].flatMap((names): Noted[] => {
			const [usual, ...others] = [...names].sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1));
			return others.map(([name, { unit, start }]) =>
				alone('department-name-inconsistent', {
					child: unit,
					field: 'departments',
					to: { text: name, start, end: start + name.length },
					details: { name, usual: usual?.[0] ?? '' },
				}),
			);
		});
	},
	examples: [
		{
			child: {
				items: [
					{ name: '健康体检', departments: ['市发展和改革局'] },
					{ name: '高龄津贴', departments: ['市发展和改革委员会'] },
				],
			},
			found: ['department-name-inconsistent'],
		},
		{
			child: {
				items: [
					{ name: '健康体检', departments: ['市民政局'] },
					{ name: '高龄津贴', departments: ['市民政局'] },
				],
			},
			found: [],
		},
	],
});
