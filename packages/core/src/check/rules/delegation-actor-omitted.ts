import { alone, spanOf } from '../noting.js';
import { kinds, rule } from '../rule.js';

const actor = /^由[^，。；]*(?:政府|部门|机关|机构|单位|厅|局|委|办|联|会)$/;

/** 由民政部门与保险公司协商确定: those who fix it are named, whatever the reading made of them. */
const named = /由[^，。；]{0,60}(?:政府|部门|机关|机构|公司|单位|厅|局|委|联|协会)/;

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
	takes: (change, context) => {
		const { kind, from, to } = change;
		const [was, is] = [from?.text ?? '', to?.text ?? ''];
		// 由市民政局确定 → 另行确定: by whom is no longer said.
		if (kind === 'wording-changed' && /^(?:另行|另文|再行)$/.test(is) && actor.test(was))
			return { rule: 'delegation-actor-omitted' };
		if (kind === 'wording-changed' && /^(?:另行|另文|再行)$/.test(was) && actor.test(is))
			return { rule: 'delegation-actor-added' };
		return kinds('delegation-actor-omitted', 'delegation-actor-added')(change, context);
	},
	inspect: ({ draft }) =>
		draft.items.flatMap(({ item }) =>
			(item.delegations ?? [])
				.filter(
					({ to, quote }) =>
						to.every(({ level, body }) => level === 'unstated' && body === undefined) && !named.test(quote),
				)
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
			parent: '每人每月50元，发放办法由民政部门制定。',
			child: '每人每月50元，发放办法另行制定。',
			found: ['delegation-actor-omitted'],
		},
		{
			field: 'content',
			child: '每人办理1份意外伤害保险，保费金额由民政部门与保险公司协商确定。',
			found: [],
		},
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
