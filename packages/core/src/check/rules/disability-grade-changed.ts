import { kinds, rule } from '../rule.js';

/** Grades of disability as a set. */
export const disabilityGradeChanged = rule({
	ids: ['disability-grade-changed'],
	area: 'population',
	stage: 2,
	weights: ['by-direction', 'info', 'info', '-'],
	mirror: 'symmetric',
	takes: kinds('disability-grade-changed'),
	examples: [
		{
			field: 'target',
			parent: '持有一、二级残疾人证的老年人',
			child: '持有一级残疾人证的老年人',
			found: ['disability-grade-changed'],
		},
		{
			field: 'target',
			parent: '持有1、二级残疾人证的老年人',
			child: '持有一、二级残疾人证的老年人',
			found: ['numeral-style'],
		},
	],
});
