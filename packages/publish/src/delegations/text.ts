import type { OpenedQuestion } from '@qingdan/core';
import type { Page } from '../page.js';
import { placeOr } from '../place.js';
import { visibleLine } from '../visible.js';
import { aligned } from '../width.js';
import { dateInWords, numberInWords } from '../words.js';
import {
	addressedInWords,
	basisInWords,
	type Delegated,
	figureInWords,
	forWhomInWords,
	placeInWords,
	replyInWords,
} from './delegated.js';

/** What was left open, document by document, each question with its words, its replies and for whom it is open. */
export function delegationsAsText(delegated: Delegated, page: Page): string {
	const { questions, notCheckable, leftOut, on } = delegated.delegations;
	const { words, style } = page;
	const { delegations: say, report, time } = words;
	const lines = questions.flatMap((question, index) => {
		const { policy } = question;
		const first = questions[index - 1]?.policy.key !== policy.key;
		const title = `${placeOr(policy.region, words)}  《${policy.title}》${policy.number ?? ''}`;
		return [
			...(first ? [...(index > 0 ? [''] : []), style.strong(visibleLine(title))] : []),
			...questionAsText(question, delegated, page),
		];
	});
	const count = (state: OpenedQuestion['state']) =>
		numberInWords(questions.filter((one) => one.state === state).length, words);
	const summary = say.summary({
		all: numberInWords(questions.length, words),
		open: count('open'),
		partly: count('partly-answered'),
		answered: count('answered'),
	});
	const notes = [
		...notCheckable.map(({ policy, above }) => say.notCheckable(policy, above.join(report.comma))),
		...leftOut.map(({ policy, state }) => say.leftOut(policy, time.states[state])),
	];
	return `${[
		...(on === null ? [] : [say.on(dateInWords(on, words)), '']),
		...(questions.length === 0 ? [say.none] : [...lines, '', summary]),
		...notes.map(visibleLine),
	].join('\n')}\n`;
}

function questionAsText(question: OpenedQuestion, { vocabulary }: Delegated, page: Page): string[] {
	const { words, style } = page;
	const { delegations: say, report } = words;
	const { kind, state, quote, evidence, replies, addressees } = question;
	const name = placeInWords(question, words);
	const { to, criterion, floor } = addressedInWords(question, words, vocabulary);
	const given = replies.flatMap((reply) => {
		const which = reply.items.map(({ number }) => report.show.itemNumber(number)).join(report.comma);
		const facts = [replyInWords(reply, question, words), ...figureInWords(reply, words, vocabulary)];
		return [
			`${placeOr(reply.region, words)} ${reply.by}${which && ` ${which}`}${report.colon}${facts.join(report.clause)}${report.inBrackets(basisInWords(reply, words))}`,
			...(reply.note === null ? [] : [reply.note]),
			...(reply.remains.length === 0 ? [] : [say.remains(reply.remains.join(report.comma))]),
		];
	});
	const list = (label: string, entries: readonly string[]): [string, string][] =>
		entries.map((entry, index) => [index === 0 ? label : '', entry]);
	const rows: [string, string][] = [
		...list(say.to, [[to, criterion, floor].filter((part) => part !== '').join(report.semicolon)]),
		...list(say.reply, given.length > 0 ? given : [say.noReply]),
		...list(say.forWhom, forWhomInWords(addressees, words, vocabulary)),
	];
	return [
		'',
		`  ${style.strong(visibleLine(name))}  ${say.kinds[kind]}${report.clause}${say.states[state]}  ${style.faint(`${evidence.file}:${evidence.lines[0]}`)}`,
		`    “${visibleLine(quote)}”`,
		...aligned(rows.map(([label, text]) => [`    ${label}`, visibleLine(text)])),
	];
}
