import type { Change, UnitId } from '../../comparison.js';
import type { CheckContext } from '../context.js';
import { kinds, rule } from '../rule.js';

/** A floor is gone where the value is left to somebody. */
export const floorDropped = rule({
	ids: ['floor-dropped'],
	area: 'standard',
	stage: 1,
	weights: ['error', 'warning', 'info', '-'],
	mirror: 'one-way',
	takes: (change, context) =>
		kinds('floor-dropped')(change, context) ??
		(change.kind === 'amount-omitted' && change.values?.from?.bound === 'min' && leftOpen(change, context)
			? { rule: 'floor-dropped', facets: ['amount-omitted'] }
			: undefined),
	examples: [
		{
			field: 'content',
			parent: '补贴标准为每人每月不低于50元。',
			child: '补贴标准由县（市、区）政府确定。',
			found: ['floor-dropped', 'clause-added'],
		},
		{
			field: 'content',
			parent: '补贴标准为每人每月不低于50元。',
			child: '补贴标准为每人每月不低于60元。',
			found: ['amount-raised'],
		},
	],
});

/** Whether the draft leaves to somebody what the parent bounded from below. */
function leftOpen({ right }: Change<UnitId>, { draft }: CheckContext): boolean {
	const item = draft.items.find((one) => one.item.number === right[0])?.item;
	return (item?.delegations ?? []).length > 0;
}
