import { kinds, rule } from '../rule.js';

/** Terms for divisions, where the level itself stays. */
export const divisionTermLocalised = rule({
	ids: ['division-term-localised'],
	area: 'responsibility',
	stage: 1,
	weights: ['info', 'info', 'info', '-'],
	mirror: 'folding',
	takes: (change, context) => {
		const { kind, from, to } = change;
		// How many levels there are (两级) follows from which are named.
		if (kind === 'wording-changed' && /^[两三四]级?$/.test(from?.text ?? '') && to?.text === '')
			return { rule: 'division-term-localised', verdict: 'folded' };
		return kinds('division-term-localised')(change, context);
	},
	examples: [
		{
			field: 'content',
			parent: '每月提供2次服务，由市、县（市、区）两级组织实施。',
			child: '每月提供2次服务，由市、县（区）两级组织实施。',
			found: ['division-term-localised'],
		},
		{
			field: 'content',
			parent: '每月提供2次服务，收费由各市、县（市、区）政府核定。',
			child: '每月提供2次服务，收费由各县区政府核定。',
			found: ['authority-level-dropped'],
		},
	],
});
