import { alone, spanOf } from '../noting.js';
import { kinds, rule } from '../rule.js';

/** A value is to be fixed and nobody is named to do it. */
export const delegationActorOmitted = rule({
	ids: ['delegation-actor-omitted', 'delegation-actor-added'],
	area: 'standard',
	stage: 1,
	weights: {
		'delegation-actor-omitted': ['warning', 'warning', '-', 'warning'],
		'delegation-actor-added': ['info', 'info', 'info', '-'],
	},
	mirror: [['delegation-actor-omitted', 'delegation-actor-added']],
	takes: kinds('delegation-actor-omitted', 'delegation-actor-added'),
	inspect: ({ draft }) =>
		draft.items.flatMap(({ item }) =>
			(item.delegations ?? [])
				.filter(({ to }) => to.every(({ level, body }) => level === 'unstated' && body === undefined))
				.map(({ field, quote }) =>
					alone('delegation-actor-omitted', {
						child: item.number,
						field,
						to: spanOf(item[field] ?? '', quote),
					}),
				),
		),
	examples: [
		{
			field: 'content',
			parent: '每人每月不低于50元，具体标准由市政府确定。',
			child: '每人每月不低于50元，具体标准根据实际确定。',
			found: ['delegation-actor-omitted', 'delegated-parameter-unset'],
		},
		{
			field: 'content',
			parent: '每人每月不低于50元，具体标准根据实际确定。',
			child: '每人每月不低于50元，具体标准由市政府根据实际确定。',
			found: ['delegation-actor-added', 'delegated-parameter-unset'],
		},
		{ field: 'content', parent: '每人每月不低于50元。', child: '每人每月不低于50元。', found: [] },
	],
});
