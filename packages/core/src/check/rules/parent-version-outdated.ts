import { isFolding } from '../../compare/accounting.js';
import type { Change, Pair, UnitId } from '../../comparison.js';
import type { CheckContext, Former } from '../context.js';
import { between, held } from '../noting.js';
import { type Noted, rule } from '../rule.js';

/**
 * The parent has a newer edition than the one that the draft was made under. Against the new edition: which items rest on
 * what changed, which already follow, which were changed on both sides.
 */
export const parentVersionOutdated = rule({
	ids: ['parent-version-outdated'],
	area: 'document',
	stage: 1,
	weights: ['warning', '-', '-', '-'],
	mirror: 'symmetric',
	takes: ({ kind, right }, { former, parent }) => {
		const base = former && kind === 'item-added' ? partner(former.toDraft.pairs, right[0] ?? -1) : undefined;
		if (base === undefined || !former?.toParent.removed.includes(base)) return undefined;
		const edition = parent?.held.policy.edition ?? '';
		return {
			rule: 'parent-version-outdated',
			facets: ['item-added'],
			details: { state: 'withdrawn', edition, fields: ['item'] },
		};
	},
	inspect: (context) => {
		if (context.relation !== 'child-of' || !context.parent) return [];
		if (context.former) return threeWay(context, context.former);
		const { series, edition, key } = context.parent.held.policy;
		const newer = context.corpus.policies
			.filter(({ policy }) => policy.series === series && policy.edition > edition && policy.key !== key)
			.filter(({ policy }) => context.on === undefined || policy.edition <= context.on)
			.sort((a, b) => (a.policy.edition < b.policy.edition ? 1 : -1))[0]?.policy;
		if (!newer) return [];
		const details = { state: 'newer', edition: newer.edition, key: newer.key };
		return [between('parent-version-outdated', 'child-of', { effect: 'none', details })];
	},
	examples: [
		{
			parent: {},
			library: [
				{
					key: 'example-parent-2',
					series: 'example/province',
					edition: '2023-12-01',
					title: '示例省基本养老服务清单（2023年版）',
				},
			],
			child: {},
			found: ['parent-version-outdated'],
		},
		{
			parent: {},
			library: [
				{
					key: 'example-parent-0',
					series: 'example/province',
					edition: '2021-12-01',
					title: '示例省基本养老服务清单（2021年版）',
				},
			],
			child: {},
			found: [],
		},
	],
});

function threeWay(context: CheckContext, former: Former): Noted[] {
	const edition = context.parent?.held.policy.edition ?? '';
	return context.draft.items.flatMap(({ item }): Noted[] => {
		const base = partner(former.toDraft.pairs, item.number);
		// An item that the new edition withdrew is taken where it shows: as one that the parent does not have.
		if (base === undefined || former.toParent.removed.includes(base)) return [];
		const moved = real(former.toParent.changes).filter(({ left }) => left.includes(base));
		if (moved.length === 0) return [];
		const own = real(former.toDraft.changes).filter(({ right }) => right.includes(item.number));
		const apart = real(context.comparison?.changes ?? []).filter(({ right }) => right.includes(item.number));
		const fields = [...new Set(moved.map(({ field }) => field))];
		const within = (changes: readonly Change[]) => changes.filter(({ field }) => fields.includes(field));
		const parent = former.toParent.pairs.find(({ left }) => left.includes(base))?.right[0];
		const at = { ...(parent === undefined ? {} : { parent }), child: item.number, field: null };
		const [first] = within(apart);
		if (!first) return [held('parent-version-outdated', 'child-of', at)];
		const conflicts = within(own).length > 0;
		const texts = (changes: readonly Change[], side: 'from' | 'to') =>
			changes.flatMap((change) => change[side]?.text ?? []).filter((text) => text !== '');
		return [
			between('parent-version-outdated', 'child-of', {
				...at,
				field: first.field,
				effect: 'unknown',
				...(conflicts ? { verdict: 'review' as const } : {}),
				from: first.from,
				to: first.to,
				details: {
					state: conflicts ? 'conflicts' : 'rests',
					edition,
					fields,
					before: texts(moved, 'from'),
					after: texts(moved, 'to'),
				},
			}),
		];
	});
}

function partner(pairs: readonly Pair[], child: UnitId): UnitId | undefined {
	return pairs.find(({ right }) => right.includes(child))?.left[0];
}

function real(changes: readonly Change[]): Change[] {
	return changes.filter((change) => !isFolding(change.class) && change.field !== 'number');
}
