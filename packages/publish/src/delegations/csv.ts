import type { OpenedQuestion } from '@qingdan/core';
import { csv } from '../csv.js';
import type { Page } from '../page.js';
import { placeOr } from '../place.js';
import { quantityInWords } from '../quantity.js';
import { addressedInWords, basisInWords, type Delegated, placeInWords, replyInWords } from './delegated.js';

/** A row for each reply to each question; one for a question without any. */
export function delegationsAsCsv({ delegations, vocabulary }: Delegated, { words }: Page): string {
	const { delegations: say, report } = words;
	const rows = delegations.questions.flatMap((question) => {
		const replies: readonly (OpenedQuestion['replies'][number] | null)[] =
			question.replies.length > 0 ? question.replies : [null];
		const { to, criterion } = addressedInWords(question, words, vocabulary);
		return replies.map((reply) => [
			question.policy.key,
			placeOr(question.policy.region, words),
			question.id,
			say.kinds[question.kind],
			question.item?.number ?? null,
			question.item?.name ?? (question.provision ? placeInWords(question, words) : null),
			question.quote,
			to,
			criterion,
			question.floor ? quantityInWords(question.floor, words, vocabulary) : null,
			say.states[question.state],
			reply?.by ?? null,
			reply ? placeOr(reply.region, words) : null,
			reply ? replyInWords(reply, question, words) : null,
			reply?.figure ? quantityInWords(reply.figure, words, vocabulary, reply.figure.delegation) : null,
			reply?.from ?? null,
			reply ? basisInWords(reply, words) : null,
			reply?.remains.join(report.comma) ?? null,
			`${question.evidence.file}:${question.evidence.lines[0]}`,
		]);
	});
	return csv(Object.values(say.column), rows);
}
