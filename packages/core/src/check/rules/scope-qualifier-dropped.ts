import { kinds, rule } from '../rule.js';

/** A word that bounds the scope: 城乡, 城市, 农村, 常住. */
export const scopeQualifierDropped = rule({
	ids: ['scope-qualifier-dropped', 'scope-qualifier-added'],
	area: 'population',
	stage: 1,
	weights: ['notice', 'notice', 'info', '-'],
	mirror: [['scope-qualifier-dropped', 'scope-qualifier-added']],
	takes: kinds('scope-qualifier-dropped', 'scope-qualifier-added'),
	examples: [
		{
			field: 'target',
			parent: '城乡分散供养特困老年人',
			child: '分散供养特困老年人',
			found: ['scope-qualifier-dropped'],
		},
		{
			field: 'target',
			parent: '分散供养特困老年人',
			child: '城乡分散供养特困老年人',
			found: ['scope-qualifier-added'],
		},
		{ field: 'target', parent: '城乡分散供养特困老年人', child: '城乡分散供养特困老年人', found: [] },
	],
});
