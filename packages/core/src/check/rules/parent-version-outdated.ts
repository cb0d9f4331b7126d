import { isFolding } from '../../compare/accounting.js';
import type { Change, Pair, UnitId } from '../../comparison.js';
import type { CheckContext } from '../context.js';
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

function threeWay(context: CheckContext, former: NonNullable<CheckContext['former']>): Noted[] {
	const edition = context.parent?.held.policy.edition ?? '';
	return context.draft.items.flatMap(({ item }): Noted[] => {
		const base = partner(former.toDraft.pairs, item.number);
		if (base === undefined) return [];
		const above = former.toParent.pairs.find(({ left }) => left.includes(base));
		const gone = former.toParent.removed.includes(base);
		const moved = real(former.toParent.changes).filter(({ left }) => left.includes(base));
		if (moved.length === 0 && !gone) return [];
		const own = real(former.toDraft.changes).filter(({ right }) => right.includes(item.number));
		const apart = real(context.comparison?.changes ?? []).filter(({ right }) => right.includes(item.number));
		const fields = [...new Set(moved.map(({ field }) => field))];
		const touched = (changes: readonly Change[]) => changes.some(({ field }) => fields.includes(field));
		const state = gone ? 'withdrawn' : !touched(apart) ? 'follows' : touched(own) ? 'conflicts' : 'rests';
		const parent = above?.right[0];
		const at = { ...(parent === undefined ? {} : { parent }), child: item.number, field: null };
		const details = { state, edition, fields };
		if (state === 'follows') return [held('parent-version-outdated', 'child-of', at)];
		return [
			between('parent-version-outdated', 'child-of', {
				...at,
				effect: 'unknown',
				...(state === 'conflicts' ? { verdict: 'review' as const } : {}),
				details,
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
