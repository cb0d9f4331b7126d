import { kinds, rule } from '../rule.js';

const paysFor = /列支|支付|负担|安排|解决|用于|补助|资助|筹集/;
const source = /公益金|专项资金|补助资金|转移支付|财政补助|就业补助|慈善资金|[^，。；、]{2,10}基金/;

/** A source of money that the parent names is gone. */
export const fundingSourceDropped = rule({
	ids: ['funding-source-dropped', 'funding-source-added'],
	area: 'responsibility',
	stage: 2,
	weights: {
		'funding-source-dropped': ['error', 'warning', 'info', '-'],
		'funding-source-added': ['info', 'info', 'info', '-'],
	},
	mirror: [['funding-source-dropped', 'funding-source-added']],
	takes: (change, context) => {
		const { kind, from, to } = change;
		const known = kinds('funding-source-dropped', 'funding-source-added')(change, context);
		if (known) {
			const words = `${from?.text ?? ''}${to?.text ?? ''}`;
			// Running text that speaks of a fund without paying from it is a clause like others.
			if (typeof change.left[0] !== 'string' || paysFor.test(words)) return known;
			return { rule: known.rule === 'funding-source-dropped' ? 'clause-dropped' : 'clause-added' };
		}
		if (!['wording-changed', 'list-member-dropped', 'clause-dropped'].includes(kind) || !from)
			return undefined;
		const found = source.exec(from.text)?.[0];
		return found && paysFor.test(from.text) && !(to?.text ?? '').includes(found)
			? { rule: 'funding-source-dropped' }
			: undefined;
	},
	examples: [
		{
			field: 'content',
			parent: '每人每月补助100元。资金从福利彩票公益金中列支。',
			child: '每人每月补助100元。',
			found: ['funding-source-dropped'],
		},
		{
			field: 'content',
			parent: '每人每月补助100元。',
			child: '每人每月补助100元。资金从福利彩票公益金中列支。',
			found: ['funding-source-added'],
		},
		{
			field: 'content',
			parent: '每人每月补助100元。资金从福利彩票公益金中列支。',
			child: '每人每月补助120元。资金从福利彩票公益金中列支。',
			found: ['amount-raised'],
		},
	],
});
