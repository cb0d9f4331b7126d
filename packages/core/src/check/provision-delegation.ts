import type { UnitId } from '../comparison.js';
import {
	isLaidDownIn,
	laidDownIn,
	objectOf,
	provisionQuestions,
} from '../delegations/provision-questions.js';
import type { AskedQuestion } from '../delegations/question.js';
import { bigrams, containment } from '../text/similarity.js';
import type { CheckContext } from './context.js';
import { isFor, levelsNamed } from './delegation.js';

/** What the parent's main text tells the draft's level to lay down, and what the draft's main text says to it. */
export interface RulesLeftOpen {
	readonly question: AskedQuestion;
	/** the provision of the parent that asks */
	readonly parent: string;
	/** the provision of the draft that belongs to it, or that replies */
	readonly child: string | undefined;
	/** the draft's own words that leave it to those below, or to nobody */
	readonly passedTo: AskedQuestion | undefined;
	readonly answered: boolean;
}

/** The same thing in a text that speaks of much else, and in the provision that belongs to the one that asks. */
const [anywhere, inPlace] = [0.6, 0.25];

/** Every rule, plan or standard that the parent's main text tells the draft's level to lay down; what is only allowed is none. */
export function rulesLeftOpen({ parent, draft, comparison }: CheckContext): RulesLeftOpen[] {
	if (!parent) return [];
	const { level } = draft.held.policy;
	const asked = provisionQuestions(parent.held).filter(
		(question) => !question.optional && isFor(question, level) && levelsNamed(question).length > 0,
	);
	if (asked.length === 0) return [];
	const own = provisionQuestions(draft.held);
	const pairs: readonly { left: readonly UnitId[]; right: readonly UnitId[] }[] = [
		...(comparison?.pairs ?? []),
		...(comparison?.prose?.pairs ?? []),
	];
	return asked.map((question) => {
		const from = question.provision?.id ?? '';
		const partners = pairs.filter(({ left }) => left.includes(from)).flatMap(({ right }) => right);
		const object = bigrams(objectOf(question));
		const alike = (words: string, id: string) =>
			containment(object, bigrams(words)) >= (partners.includes(id) ? inPlace : anywhere);
		const passedTo = own.find((one) => alike(objectOf(one), one.provision?.id ?? ''));
		const reply = draft.provisions.find(({ id, provision }) =>
			laidDownIn(`${provision.heading ?? ''}。${provision.text ?? ''}`).some(
				({ object: words, quote }) =>
					alike(words, id) && !own.some((one) => one.provision?.id === id && one.quote.includes(quote)),
			),
		);
		const [partner] = partners;
		return {
			question,
			parent: from,
			child: reply?.id ?? passedTo?.provision?.id ?? (partner === undefined ? undefined : String(partner)),
			passedTo,
			answered: reply !== undefined || isLaidDownIn(question, draft.held),
		};
	});
}
