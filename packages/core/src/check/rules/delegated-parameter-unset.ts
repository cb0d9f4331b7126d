import type { Delegation, Level } from '@qingdan/schema';
import { cellsOfItem } from '../context.js';
import { isAnswered, isFor, levelsNamed, questions } from '../delegation.js';
import { alone, between, held, spanOf } from '../noting.js';
import { rule } from '../rule.js';

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
		return questions(context).flatMap((open) => {
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
