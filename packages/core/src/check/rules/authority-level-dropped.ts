import { kinds, rule } from '../rule.js';

/** Levels of government that decide or answer for something. */
export const authorityLevelDropped = rule({
	ids: ['authority-level-dropped', 'authority-level-added'],
	area: 'responsibility',
	stage: 1,
	weights: {
		'authority-level-dropped': ['warning', 'warning', 'warning', '-'],
		'authority-level-added': ['info', 'info', 'info', '-'],
	},
	mirror: [['authority-level-dropped', 'authority-level-added']],
	takes: kinds('authority-level-dropped', 'authority-level-added'),
});
