import { kinds, rule } from '../rule.js';

/** What an office does, from laying down to taking part. */
const ranks: readonly RegExp[] = [
	/^(?:负责|研究制定|制定|出台|印发|建立健全|建立|组织实施|统筹)$/,
	/^(?:完善|健全|落实|推进|推动|开展|实施)$/,
	/^(?:宣传贯彻|宣传|配合|参与|协助|指导|探索|引导|了解)$/,
];

/** An office that laid something down now only takes part in it or makes it known. */
export const dutyVerbWeakened = rule({
	ids: ['duty-verb-weakened', 'duty-verb-strengthened'],
	area: 'duty',
	stage: 2,
	weights: {
		'duty-verb-weakened': ['notice', 'notice', 'info', '-'],
		'duty-verb-strengthened': ['info', 'info', 'info', '-'],
	},
	mirror: [['duty-verb-weakened', 'duty-verb-strengthened']],
	takes: (change, context) => {
		const { kind, from, to } = change;
		if (kind !== 'wording-changed' || !from || !to)
			return kinds('duty-verb-weakened', 'duty-verb-strengthened')(change, context);
		const [was, is] = [rank(from.text), rank(to.text)];
		if (was < 0 || is < 0 || was === is) return undefined;
		return { rule: is > was ? 'duty-verb-weakened' : 'duty-verb-strengthened' };
	},
	examples: [
		{
			field: 'text',
			parent: '一、重点工作。研究制定基本养老服务有关标准。',
			child: '一、重点工作。宣传贯彻基本养老服务有关标准。',
			found: ['duty-verb-weakened'],
		},
		{
			field: 'text',
			parent: '一、重点工作。宣传贯彻基本养老服务有关标准。',
			child: '一、重点工作。研究制定基本养老服务有关标准。',
			found: ['duty-verb-strengthened'],
		},
		{
			field: 'text',
			parent: '一、重点工作。健全基本养老服务制度。',
			child: '一、重点工作。完善基本养老服务制度。',
			found: ['term-equivalent'],
		},
	],
});

function rank(words: string): number {
	return ranks.findIndex((verbs) => verbs.test(words));
}
