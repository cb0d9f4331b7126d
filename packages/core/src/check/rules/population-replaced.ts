import { kinds, rule } from '../rule.js';

/** The circle of those served changes, and neither contains the other. */
export const populationReplaced = rule({
	ids: ['population-replaced'],
	area: 'population',
	stage: 1,
	weights: ['warning', 'warning', 'info', '-'],
	mirror: 'symmetric',
	takes: kinds('population-replaced'),
	examples: [
		{
			field: 'target',
			parent: '低保家庭中的老年人',
			child: '低保边缘家庭中的失能老年人',
			found: ['population-replaced'],
		},
		{
			field: 'target',
			parent: '低保家庭中的失能老年人',
			child: '低保边缘家庭中的老年人',
			found: ['population-widened'],
		},
	],
});
