import { kinds, rule } from '../rule.js';

/** Grades of disability as a set. */
export const disabilityGradeChanged = rule({
	ids: ['disability-grade-changed'],
	area: 'population',
	stage: 2,
	weights: ['by-direction', 'info', 'info', '-'],
	mirror: 'symmetric',
	takes: kinds('disability-grade-changed'),
});
