import { kinds, rule } from '../rule.js';

/** What rules of their own speak of: who is served, and what is free. */
const named: ReadonlySet<string> = new Set(['age', 'grade', 'discount']);

/** A promise with a number, in the list or in the running text: gone, smaller, larger, or new. */
export const quantifiedCommitmentDropped = rule({
	ids: [
		'quantified-commitment-dropped',
		'quantified-commitment-lowered',
		'quantified-commitment-raised',
		'quantified-commitment-added',
	],
	area: 'standard',
	stage: 1,
	weights: {
		'quantified-commitment-dropped': ['error', 'warning', 'info', '-'],
		'quantified-commitment-lowered': ['error', 'warning', 'info', '-'],
		'quantified-commitment-raised': ['info', 'info', 'info', '-'],
		'quantified-commitment-added': ['info', 'info', 'info', '-'],
	},
	mirror: [
		['quantified-commitment-dropped', 'quantified-commitment-added'],
		['quantified-commitment-lowered', 'quantified-commitment-raised'],
	],
	takes: (change, context) => {
		const { left, values, kind } = change;
		const inProse = typeof left[0] === 'string';
		const [was, is] = [values?.from?.value ?? null, values?.to?.value ?? null];
		// In running text a time or a count that is gone is a promise that is gone.
		if (inProse && values?.from && !named.has(values.from.type) && values.to === null && was !== null)
			return { rule: 'quantified-commitment-dropped' };
		const figure = /^(?:amount|percent|multiplier|frequency)-/.test(kind);
		if (inProse && figure && was !== null && is !== null && is < was && values?.from?.bound !== 'max')
			return { rule: 'quantified-commitment-lowered' };
		return kinds(
			'quantified-commitment-dropped',
			'quantified-commitment-lowered',
			'quantified-commitment-raised',
			'quantified-commitment-added',
		)(change, context);
	},
	examples: [
		{
			field: 'text',
			parent: '一、重点工作。加强服务。新建小区养老设施达标率达到100%。',
			child: '一、重点工作。加强服务。',
			found: ['quantified-commitment-dropped'],
		},
		{
			field: 'text',
			parent: '一、重点工作。加强服务。',
			child: '一、重点工作。加强服务。新建小区养老设施达标率达到100%。',
			found: ['quantified-commitment-added'],
		},
		{
			field: 'text',
			parent: '一、重点工作。新建小区养老设施达标率达到100%。',
			child: '一、重点工作。新建小区养老设施达标率达到80%。',
			found: ['quantified-commitment-lowered'],
		},
		{
			field: 'text',
			parent: '一、重点工作。新建小区养老设施达标率达到80%。',
			child: '一、重点工作。新建小区养老设施达标率达到100%。',
			found: ['quantified-commitment-raised'],
		},
		{
			field: 'text',
			parent: '一、重点工作。新建小区养老设施达标率达到100%。',
			child: '一、重点工作。新建小区养老设施达标率达到100%。',
			found: [],
		},
	],
});
