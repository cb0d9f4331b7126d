import type { Change, UnitId } from '../../comparison.js';
import { behindLast } from '../../text/clause-end.js';
import type { CheckContext, Side } from '../context.js';
import { kinds, rule } from '../rule.js';

/** The body of the own level for the same task. */
export const departmentLocalised = rule({
	ids: ['department-localised'],
	area: 'responsibility',
	stage: 1,
	weights: ['info', 'info', 'info', '-'],
	mirror: 'folding',
	takes: (change, context) =>
		kinds('department-localised')(change, context) ??
		(ofOneLevelEach(change, context) ? { rule: 'department-localised', verdict: 'folded' } : undefined),
	examples: [
		{
			field: 'content',
			parent: '每人每年2000元，由省残联会同省教育厅发放。',
			child: '每人每年2000元，由市残联会同市教育局发放。',
			found: ['department-localised', 'department-localised'],
		},
		{
			field: 'content',
			parent: '每人每年2000元，由省残联会同省教育厅发放。',
			child: '每人每年2000元，由市残联会同市司法局发放。',
			found: ['department-localised', 'department-removed'],
		},
		{ field: 'departments', parent: '省民政厅', child: '市民政局', found: ['department-localised'] },
		{
			field: 'departments',
			parent: '省民政厅',
			child: '市卫生健康委',
			found: ['department-removed'],
		},
	],
});

type Bodies = readonly { readonly body: string; readonly level: string }[];

/** 由省残联会同省教育厅 → 由市残联会同市教育局: in a sentence, the same bodies in the same order, each of the own level. */
function ofOneLevelEach(
	{ kind, field, left, right, from, to }: Change<UnitId>,
	{ parent, draft, bodies }: CheckContext,
): boolean {
	if (kind !== 'wording-changed' || !parent || !from || !to || field === 'departments') return false;
	const [was, is] = [
		bodiesAt(textOf(parent, left[0], field), from, bodies),
		bodiesAt(textOf(draft, right[0], field), to, bodies),
	];
	return (
		was !== undefined &&
		is !== undefined &&
		was.length === is.length &&
		was.every(({ body, level }, at) => {
			const other = is[at];
			return (
				body === other?.body && level === parent.held.policy.level && other.level === draft.held.policy.level
			);
		})
	);
}

function textOf(side: Side, unit: UnitId | undefined, field: Change['field']): string {
	const item = side.items.find((one) => one.item.number === unit)?.item;
	if (item) return (field === 'content' || field === 'target' ? item[field] : null) ?? '';
	return side.provisions.find(({ id }) => id === unit)?.provision.text ?? '';
}

/** No name of a body is longer. */
const longest = 16;

/** The bodies named one after the other in the words that hold a span; undefined where the span holds anything else. */
function bodiesAt(
	text: string,
	{ start, end }: { readonly start: number; readonly end: number },
	bodies: CheckContext['bodies'],
): Bodies | undefined {
	const before = text.slice(Math.max(0, start - longest), start);
	const first = start - behindLast(before, '，。；：（）由向').length;
	const found: { body: string; level: string }[] = [];
	let at = first;
	while (at < end) {
		const name = longestName(text.slice(at, at + longest), bodies);
		if (!name) return undefined;
		found.push(name);
		at += name.length;
		const joint = /^(?:会同|联合|[、和与及])/.exec(text.slice(at))?.[0];
		if (at < end && joint === undefined) return undefined;
		at += at < end ? (joint?.length ?? 0) : 0;
	}
	return found.length > 0 ? found : undefined;
}

function longestName(words: string, bodies: CheckContext['bodies']) {
	for (let length = words.length; length > 2; length--) {
		const body = bodies.resolve(words.slice(0, length));
		if (body) return { body: body.body, level: body.level, length };
	}
	return undefined;
}
