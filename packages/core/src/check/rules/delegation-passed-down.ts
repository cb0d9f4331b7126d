import type { CheckContext } from '../context.js';
import { isAnswered, levelsNamed, questions } from '../delegation.js';
import { between, held, spanOf } from '../noting.js';
import { rulesLeftOpen } from '../provision-delegation.js';
import { type Noted, rule } from '../rule.js';
import { passedOn, textAt } from './delegated-parameter-unset.js';

/** A question that the parent put to this level is handed on to one below that the parent did not name. */
export const delegationPassedDown = rule({
	ids: ['delegation-passed-down'],
	area: 'standard',
	stage: 2,
	weights: ['warning', '-', '-', '-'],
	mirror: 'one-way',
	inspect: (context) => {
		if (context.relation !== 'child-of') return [];
		const level = context.draft.held.policy.level;
		const ofItems = questions(context).flatMap((open) => {
			const { question, parent, child, passedTo } = open;
			if (isAnswered(open) || !passedTo || !passedOn(question, passedTo, level)) return [];
			const at = { parent: parent.number, child: child.number, field: passedTo.field };
			if (levelsNamed(passedTo).every((one) => levelsNamed(question).includes(one)))
				return [held('delegation-passed-down', 'child-of', at)];
			return [
				between('delegation-passed-down', 'child-of', {
					...at,
					effect: 'unknown',
					from: spanOf(parent[passedTo.field] ?? '', question.quote),
					to: spanOf(child[passedTo.field] ?? '', passedTo.quote),
				}),
			];
		});
		return [...ofItems, ...ofProvisions(context)];
	},
	examples: [
		{
			field: 'content',
			parent: '具体标准由各市政府确定。',
			child: '具体标准由各县（区）政府确定。',
			found: ['delegation-passed-down', 'wording-changed'],
		},
		{
			parent: { prose: ['第一条 各市要结合当地实际，制定养老服务设施布局规划。'] },
			child: { prose: ['第一条 各县（市、区）要结合当地实际，制定养老服务设施布局规划。'] },
			found: ['delegation-passed-down', 'division-term-localised'],
		},
		{
			field: 'content',
			parent: '具体标准由各市、县（市、区）政府确定。',
			child: '具体标准由各县（市、区）政府确定。',
			found: ['authority-level-dropped'],
		},
	],
});

/** What the parent's main text tells this level to lay down, and the draft tells those below. */
function ofProvisions(context: CheckContext): Noted[] {
	const level = context.draft.held.policy.level;
	return rulesLeftOpen(context).flatMap(({ question, parent, child, passedTo, answered }) =>
		answered || !passedTo || child === undefined || !passedOn(question, passedTo, level)
			? []
			: [
					between('delegation-passed-down', 'child-of', {
						parent,
						child,
						field: 'text',
						effect: 'unknown',
						from: spanOf(textAt(context.parent, parent), question.quote),
						to: spanOf(textAt(context.draft, child), passedTo.quote),
					}),
				],
	);
}
