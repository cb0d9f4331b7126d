import { alone, spanOf } from '../noting.js';
import { kinds, rule } from '../rule.js';

const object = /标准|金额|额度|比例|办法|数额|范围|对象|频次|补助|补贴|保费|费用/;

/** Somebody is to decide, and it is not said what. */
export const delegationObjectOmitted = rule({
	ids: ['delegation-object-omitted', 'delegation-object-added'],
	area: 'standard',
	stage: 1,
	weights: {
		'delegation-object-omitted': ['warning', 'warning', '-', 'warning'],
		'delegation-object-added': ['info', 'info', 'info', '-'],
	},
	mirror: [['delegation-object-omitted', 'delegation-object-added']],
	takes: kinds('delegation-object-omitted', 'delegation-object-added'),
	inspect: ({ draft }) =>
		draft.items.flatMap(({ item }) =>
			(item.delegations ?? [])
				.filter(({ quote }) => /^由/.test(quote) && !object.test(quote))
				.map(({ field, quote }) =>
					alone('delegation-object-omitted', {
						child: item.number,
						field,
						to: spanOf(item[field] ?? '', quote),
					}),
				),
		),
	examples: [
		{
			field: 'content',
			parent: '每人每月不低于50元，具体标准由市、县（市、区）政府根据实际确定。',
			child: '每人每月不低于50元，由市、县（市、区）政府根据实际确定。',
			found: ['delegation-object-omitted', 'delegated-parameter-unset'],
		},
		{
			field: 'content',
			parent: '每人每月不低于50元，由县（市、区）政府根据实际确定。',
			child: '每人每月不低于50元，具体标准由县（市、区）政府根据实际确定。',
			found: ['delegation-object-added'],
		},
		{
			field: 'content',
			parent: '每人每月不低于50元，具体标准由县（市、区）政府根据实际确定。',
			child: '每人每月不低于50元，具体标准由县（市、区）政府根据实际确定。',
			found: [],
		},
	],
});
