import { quantityValue } from '../../compare/quantity-change.js';
import { belowFloor } from '../comparator.js';
import { type CheckContext, itemPairs } from '../context.js';
import { held } from '../noting.js';
import { rule } from '../rule.js';

/** An amount below the floor that the parent sets; a floor that is kept is reported as held. */
export const amountBelowParentFloor = rule({
	ids: ['amount-below-parent-floor'],
	area: 'standard',
	stage: 1,
	weights: ['error', '-', '-', '-'],
	mirror: 'one-way',
	takes: ({ kind, values }, context) => {
		if (kind !== 'amount-lowered' || context.relation !== 'child-of') return undefined;
		if (mayLower(context) || !belowFloor(values?.from ?? null, values?.to ?? null)) return undefined;
		return { rule: 'amount-below-parent-floor', facets: ['amount-lowered'] };
	},
	inspect: (context) => (context.relation === 'child-of' ? floorsKept(context) : []),
	examples: [
		{
			field: 'content',
			parent: '补贴标准为每人每月不低于50元。',
			child: '补贴标准为每人每月不低于40元。',
			found: ['amount-below-parent-floor'],
		},
		{
			field: 'content',
			parent: '补贴标准为每人每月不低于50元。',
			child: '补贴标准为每人每月不低于50元。',
			found: [],
		},
	],
});

/** Whether the parent lets this level go below its floors, and says so. */
function mayLower({ parent, draft }: CheckContext): boolean {
	const lower = parent?.held.policy.inheritance?.lowerFloor;
	return lower?.allowed === true && (lower.who?.includes(draft.held.policy.level) ?? true);
}

function floorsKept(context: CheckContext) {
	const touched = new Set(
		(context.comparison?.changes ?? []).flatMap(({ left, values }) =>
			values?.from ? left.map((number) => `${number} ${values.from?.id}`) : [],
		),
	);
	return itemPairs(context).flatMap(({ parent, child }) =>
		(parent.parameters ?? []).flatMap((above) => {
			if (above.type !== 'amount' || above.bound !== 'min' || touched.has(`${parent.number} ${above.id}`))
				return [];
			const below = (child.parameters ?? []).find(
				({ type, bound, unit, value }) =>
					type === 'amount' && bound !== 'max' && unit === above.unit && (value ?? -1) >= (above.value ?? 0),
			);
			if (!below) return [];
			const values = { from: quantityValue(above), to: quantityValue(below) };
			return [
				held('amount-below-parent-floor', context.relation, {
					parent: parent.number,
					child: child.number,
					field: above.field,
					values,
				}),
			];
		}),
	);
}
