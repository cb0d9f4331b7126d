import { withoutLayout } from '../../text/layout.js';
import { kinds, rule } from '../rule.js';

/** An optional extension of the parent: left out, or taken up. What the parent says to this level alone need not be said again. */
export const conditionalExpansionDropped = rule({
	ids: ['conditional-expansion-dropped', 'conditional-expansion-adopted', 'conditional-expansion-added'],
	area: 'population',
	stage: 1,
	weights: {
		'conditional-expansion-dropped': ['warning', 'warning', 'info', '-'],
		'conditional-expansion-adopted': ['info', 'info', 'info', '-'],
		'conditional-expansion-added': ['info', 'info', 'info', '-'],
	},
	mirror: [
		['conditional-expansion-dropped', 'conditional-expansion-adopted'],
		['conditional-expansion-dropped', 'conditional-expansion-added'],
	],
	takes: (change, context) => {
		const taken = kinds(
			'conditional-expansion-dropped',
			'conditional-expansion-adopted',
			'conditional-expansion-added',
		)(change, context);
		const { add, omit } = context.parent?.held.policy.inheritance ?? {};
		const words = withoutLayout(change.from?.text ?? '');
		const contract = [add, omit].some(({ evidence } = { allowed: false, basis: 'unstated' }) => {
			const quote = withoutLayout(evidence?.quote ?? '');
			return quote !== '' && words.includes(quote);
		});
		return taken && contract ? { ...taken, severity: 'info' } : taken;
	},
	examples: [
		{
			field: 'target',
			parent: '特困人员，有条件的地方可扩大到低保对象',
			child: '特困人员',
			found: ['conditional-expansion-dropped'],
		},
		{
			field: 'target',
			parent: '特困人员，有条件的地方可扩大到低保对象',
			child: '特困人员和低保对象',
			found: ['conditional-expansion-adopted'],
		},
		{
			field: 'target',
			parent: '特困人员',
			child: '特困人员，有条件的地方可扩大到低保对象',
			found: ['conditional-expansion-added'],
		},
		{
			field: 'target',
			parent: '特困人员，有条件的地方可扩大到低保对象',
			child: '特困人员，有条件的地方可扩大到低保对象',
			found: [],
		},
	],
});
