import { kinds, rule } from '../rule.js';

/** The household of the parent reads as one of the own territory. */
export const hukouLocalised = rule({
	ids: ['hukou-localised'],
	area: 'population',
	stage: 1,
	weights: ['info', 'info', 'info', '-'],
	mirror: 'folding',
	takes: kinds('hukou-localised'),
	examples: [
		{ field: 'target', parent: '辽宁户籍老年人', child: '盘锦户籍老年人', found: ['hukou-localised'] },
		{ field: 'target', parent: '辽宁户籍老年人', child: '大连户籍老年人', found: ['wording-changed'] },
	],
});
