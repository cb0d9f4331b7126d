import { kinds, rule } from '../rule.js';

/** The draft reads as the parent should have read. */
export const parentDefectCorrected = rule({
	ids: ['parent-defect-corrected', 'defect-introduced'],
	area: 'text',
	stage: 2,
	weights: {
		'parent-defect-corrected': ['notice', 'notice', 'info', '-'],
		'defect-introduced': ['notice', 'notice', 'info', '-'],
	},
	mirror: [['parent-defect-corrected', 'defect-introduced']],
	takes: kinds('parent-defect-corrected', 'defect-introduced'),
});
