import { kinds, rule } from '../rule.js';

/** Responsible bodies that come or go. */
export const departmentAdded = rule({
	ids: ['department-added', 'department-removed'],
	area: 'responsibility',
	stage: 1,
	weights: {
		'department-added': ['notice', 'notice', 'info', '-'],
		'department-removed': ['warning', 'warning', 'warning', '-'],
	},
	mirror: [['department-added', 'department-removed']],
	takes: kinds('department-added', 'department-removed'),
	examples: [
		{
			field: 'departments',
			parent: '省民政厅',
			child: '市民政局、市财政局',
			found: ['department-localised', 'department-added'],
		},
		{
			field: 'departments',
			parent: '省民政厅、省财政厅',
			child: '市民政局',
			found: ['department-localised', 'department-removed'],
		},
		{
			field: 'departments',
			parent: '省民政厅、省财政厅',
			child: '市民政局、市财政局',
			found: ['department-localised', 'department-localised'],
		},
	],
});
