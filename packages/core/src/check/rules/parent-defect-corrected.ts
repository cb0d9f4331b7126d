import { kinds, rule } from '../rule.js';

/** The draft reads as the parent should have read. */
export const parentDefectCorrected = rule({
	ids: ['parent-defect-corrected'],
	area: 'text',
	stage: 2,
	weights: ['notice', 'notice', 'info', '-'],
	mirror: 'one-way',
	takes: kinds('parent-defect-corrected'),
});
