import { kinds, rule } from '../rule.js';

/** The body of the own level for the same task. */
export const departmentLocalised = rule({
	ids: ['department-localised'],
	area: 'responsibility',
	stage: 1,
	weights: ['info', 'info', 'info', '-'],
	mirror: 'folding',
	takes: kinds('department-localised'),
	examples: [
		{ field: 'departments', parent: '省民政厅', child: '市民政局', found: ['department-localised'] },
		{
			field: 'departments',
			parent: '省民政厅',
			child: '市卫生健康委',
			found: ['department-removed', 'lead-department-changed'],
		},
	],
});
