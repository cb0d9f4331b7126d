import { kinds, rule } from '../rule.js';

/** Another body stands first or leads. */
export const leadDepartmentChanged = rule({
	ids: ['lead-department-changed'],
	area: 'responsibility',
	stage: 1,
	weights: ['warning', 'warning', 'info', '-'],
	mirror: 'symmetric',
	takes: kinds('lead-department-changed'),
	examples: [
		{
			field: 'departments',
			parent: '省民政厅、省财政厅',
			child: '市财政局、市民政局',
			found: ['lead-department-changed', 'department-localised', 'department-localised'],
		},
		{
			field: 'departments',
			parent: '省民政厅、省财政厅',
			child: '市民政局、市财政局',
			found: ['department-localised', 'department-localised'],
		},
	],
});
