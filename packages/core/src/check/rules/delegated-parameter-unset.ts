import type { Delegation, Level } from '@qingdan/schema';
import { type CheckContext, cellsOfItem, type Side } from '../context.js';
import { isAnswered, isFor, levelsNamed, questions } from '../delegation.js';
import { alone, between, held, spanOf, unjudgeable } from '../noting.js';
import { rulesLeftOpen } from '../provision-delegation.js';
import { type Noted, rule } from '../rule.js';

/** What the parent leaves to this level is repeated or passed over in silence. */
export const delegatedParameterUnset = rule({
	ids: ['delegated-parameter-unset'],
	area: 'standard',
	stage: 1,
	weights: ['warning', '-', '-', 'notice'],
	mirror: [['delegated-parameter-set', 'delegated-parameter-unset']],
	inspect: (context) => {
		if (context.relation === 'single') return openAlone(context);
		if (context.relation !== 'child-of') return [];
		const level = context.draft.held.policy.level;
		const ofItems = questions(context).flatMap((open) => {
			const { question, parent, child, passedTo } = open;
			const field = question.row?.row.delegations?.find(({ id }) => id === question.name)?.field ?? 'content';
			const at = { parent: parent.number, child: child.number, field };
			if (isAnswered(open)) return [held('delegated-parameter-unset', 'child-of', at)];
			// It may be passed on where the parent named the next level too; that it is, is another rule.
			if (passedTo && passedOn(question, passedTo, level)) return [];
			const only = levelsNamed(question).length === 1;
			const cell = cellsOfItem(child).find(
				(one) => passedTo && one.field === passedTo.field && one.text.includes(passedTo.quote),
			);
			return [
				between('delegated-parameter-unset', 'child-of', {
					...at,
					severity: only ? 'error' : 'warning',
					effect: 'unknown',
					from: spanOf(parent[field] ?? '', question.quote),
					to: cell && passedTo ? spanOf(cell.text, passedTo.quote, cell.variant) : null,
					details: { question: question.quote, levels: levelsNamed(question) },
				}),
			];
		});
		return [...ofItems, ...ofProvisions(context)];
	},
	examples: [
		{
			field: 'content',
			parent: '补贴每人每月不低于50元，具体标准由市、县（市、区）政府确定。',
			child: '补贴每人每月不低于50元，具体标准由市、县（市、区）政府确定。',
			found: ['delegated-parameter-unset'],
		},
		{
			field: 'content',
			parent: '补贴每人每月不低于50元。',
			child: '补贴每人每月不低于50元。',
			found: [],
		},
		{
			parent: { prose: ['第一条 各市要结合当地实际，制定养老服务设施布局规划。'] },
			child: { prose: ['第一条 加强养老服务工作。'] },
			found: ['clause-dropped', 'delegated-parameter-unset', 'wording-changed'],
		},
		{
			parent: { prose: ['第一条 各市要结合当地实际，制定养老服务设施布局规划。'] },
			child: { prose: ['第一条 科学编制养老服务设施布局规划。'] },
			found: ['clause-dropped', 'wording-changed'],
		},
	],
});

/** Whether the question now lies with levels below alone. */
export function passedOn(
	question: Pick<Delegation, 'to'>,
	own: Pick<Delegation, 'to'>,
	level: Level,
): boolean {
	const [asked, now] = [levelsNamed(question), levelsNamed(own)];
	return asked.includes(level) && now.length > 0 && !now.includes(level);
}

/** What the parent's main text tells this level to lay down, and the draft's main text does not. */
function ofProvisions(context: CheckContext): Noted[] {
	const open = rulesLeftOpen(context);
	if (open.length > 0 && context.draft.provisions.length === 0)
		return [unjudgeable('delegated-parameter-unset', 'no-prose')];
	const level = context.draft.held.policy.level;
	return open.flatMap(({ question, parent, child, passedTo, answered }) => {
		const at = { parent, ...(child === undefined ? {} : { child }), field: 'text' as const };
		if (answered) return [held('delegated-parameter-unset', 'child-of', at)];
		if (passedTo && passedOn(question, passedTo, level)) return [];
		return [
			between('delegated-parameter-unset', 'child-of', {
				...at,
				effect: 'unknown',
				from: spanOf(textAt(context.parent, parent), question.quote),
				to: passedTo ? spanOf(textAt(context.draft, child), passedTo.quote) : null,
				details: { question: question.quote, levels: levelsNamed(question) },
			}),
		];
	});
}

/** The text of a provision. */
export function textAt(side: Side | undefined, unit: string | undefined): string {
	return side?.provisions.find(({ id }) => id === unit)?.provision.text ?? '';
}

/** A document by itself: a value that it leaves to its own level. */
function openAlone({ draft }: Parameters<NonNullable<typeof delegatedParameterUnset.inspect>>[0]) {
	const level = draft.held.policy.level;
	return draft.items.flatMap(({ item }) =>
		(item.delegations ?? [])
			.filter((one) => levelsNamed(one).length > 0 && isFor(one, level))
			.map((one) =>
				alone('delegated-parameter-unset', {
					child: item.number,
					field: one.field,
					to: spanOf(item[one.field] ?? '', one.quote),
					details: { question: one.quote, levels: levelsNamed(one) },
				}),
			),
	);
}
