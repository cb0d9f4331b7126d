import { kinds, rule } from '../rule.js';

/** The degree of care need. */
export const abilityTightened = rule({
	ids: ['ability-tightened', 'ability-loosened'],
	area: 'population',
	stage: 2,
	weights: {
		'ability-tightened': ['error', 'warning', 'info', '-'],
		'ability-loosened': ['info', 'info', 'info', '-'],
	},
	mirror: [['ability-tightened', 'ability-loosened']],
	takes: kinds('ability-tightened', 'ability-loosened'),
	examples: [
		{ field: 'target', parent: '失能、部分失能老年人', child: '失能老年人', found: ['ability-tightened'] },
		{ field: 'target', parent: '失能老年人', child: '失能、部分失能老年人', found: ['ability-loosened'] },
		{
			field: 'target',
			parent: '失能、部分失能老年人',
			child: '失能、部分失能的老年人',
			found: ['term-equivalent'],
		},
	],
});
