import { kinds, rule } from '../rule.js';

/** Grades of disability as a set. */
export const disabilityGradeChanged = rule({
	ids: ['disability-grade-changed'],
	area: 'population',
	stage: 2,
	weights: ['by-direction', 'info', 'info', '-'],
	mirror: 'symmetric',
	takes: (change, context) => {
		const { kind, from, to, field } = change;
		const listed = kind === 'list-member-dropped' || kind === 'list-member-added';
		const grade = /^[、和及或至]?[一二三四五六1-6]级[、和及或至]?$/;
		// Grades are read as a set where they stand in a list, too: 一级、二级.
		const one = [from?.text ?? '', to?.text ?? ''].filter((text) => text !== '');
		if (listed && field !== 'departments' && one.length > 0 && one.every((text) => grade.test(text)))
			return { rule: 'disability-grade-changed' };
		return kinds('disability-grade-changed')(change, context);
	},
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
