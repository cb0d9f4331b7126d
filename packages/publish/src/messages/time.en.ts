import type { TimeWords } from './time.zh.js';

/** The words of time, in English. */
export const timeEn: TimeWords = {
	states: {
		'not-yet-issued': 'not yet issued',
		'issued-not-in-force': 'issued, not in force',
		'in-force': 'in force',
		amended: 'in force, amended',
		superseded: 'superseded',
		repealed: 'repealed',
		expired: 'expired',
		completed: 'completed',
		unknown: 'unknown',
	},
};
