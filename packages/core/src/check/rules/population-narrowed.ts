import { rule } from '../rule.js';

/** The circle of those entitled becomes smaller or larger; where only the wording does, a person has to look. */
export const populationNarrowed = rule({
	ids: ['population-narrowed', 'population-widened'],
	area: 'population',
	stage: 1,
	weights: {
		'population-narrowed': ['error', 'warning', 'info', '-'],
		'population-widened': ['info', 'info', 'info', '-'],
	},
	mirror: [['population-narrowed', 'population-widened']],
	takes: ({ kind, direction }) => {
		if (kind === 'population-widened') return { rule: kind };
		if (kind !== 'population-narrowed') return undefined;
		return direction === 'neutral' ? { rule: kind, verdict: 'review' } : { rule: kind };
	},
	examples: [
		{
			field: 'target',
			parent: '低保家庭中的残疾人',
			child: '低保家庭中的残疾老年人',
			found: ['population-narrowed'],
		},
		{
			field: 'target',
			parent: '低保家庭中的残疾老年人',
			child: '低保家庭中的残疾人',
			found: ['population-widened'],
		},
		{ field: 'target', parent: '全体老年人', child: '部分老年人', found: ['population-narrowed'] },
		{
			field: 'target',
			parent: '未满18周岁的孤儿',
			child: '未满16周岁的孤儿',
			found: ['population-narrowed'],
		},
		{ field: 'target', parent: '未满16周岁的孤儿', child: '未满18周岁的孤儿', found: ['population-widened'] },
		{ field: 'target', parent: '低保家庭中的老年人', child: '低保家庭中的老年人', found: [] },
	],
});
