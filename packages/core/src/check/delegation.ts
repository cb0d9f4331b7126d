import type { Delegation, Item, Level } from '@qingdan/schema';
import { type AskedQuestion, questionsOf } from '../delegations/question.js';
import { type Reply, replying, replyTo } from '../delegations/reply.js';
import type { CheckContext } from './context.js';

/** A question that the parent leaves to the draft's level, and what the draft says to it. */
export interface LeftOpen {
	readonly question: AskedQuestion;
	readonly parent: Item;
	readonly child: Item;
	/** the draft's own delegation of the same question, where it passes it on or repeats it */
	readonly passedTo: Delegation | undefined;
	readonly reply: Reply;
}

/** The levels that a delegation names. */
export function levelsNamed({ to }: Pick<Delegation, 'to'>): Level[] {
	return to.flatMap(({ level }) => (level === 'unstated' ? [] : [level]));
}

/** Whether a question is for a level: it is named, or nobody is. */
export function isFor(question: Pick<Delegation, 'to'>, level: Level): boolean {
	const named = levelsNamed(question);
	// Bodies that agree a price among themselves are no level of government.
	if (named.length === 0) return question.to.every(({ body }) => body === undefined);
	return named.includes(level);
}

/** Every standard that the parent leaves to the draft's level, for the items that the draft has. */
export function questions({ draft, parent, vocabulary }: CheckContext): LeftOpen[] {
	if (!parent) return [];
	const asked = questionsOf(parent.held).filter(
		(question) => question.kind === 'standard' && isFor(question, draft.held.policy.level),
	);
	if (asked.length === 0) return [];
	const pair = replying(parent.held, draft.held, vocabulary);
	return asked.flatMap((question) => {
		const reply = replyTo(question, pair);
		const above = question.row?.item;
		const child = draft.items.find(({ item }) => item.id === reply.items[0]?.id)?.item;
		if (!above || !child) return [];
		const own = [
			...(child.delegations ?? []),
			...(child.variants ?? []).flatMap(({ delegations }) => delegations ?? []),
		];
		const passedTo = own.find(({ id }) => reply.remains.some((name) => name.endsWith(`/${id}`)));
		return [{ question, parent: above, child, passedTo, reply }];
	});
}

/** Whether the draft answers: in full, in part, or from a day that is still to come. */
export function isAnswered({ question, reply }: LeftOpen): boolean {
	const [floor, figure] = [question.floor, reply.figure];
	// What falls below the floor, or caps it, answers nothing.
	if (floor && figure && (figure.bound === 'max' || (figure.number ?? 0) < (floor.number ?? 0))) return false;
	return reply.kind === 'full' || reply.kind === 'partial' || reply.kind === 'not-yet';
}
