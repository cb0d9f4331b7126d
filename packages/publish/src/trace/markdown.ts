import type { RootContent } from 'mdast';
import { bullets, heading, markdown, paragraph, plainText, strong, table } from '../markdown.js';
import type { Page } from '../page.js';
import { placeOr } from '../place.js';
import { numberInWords, type Words } from '../words.js';
import {
	changeInWords,
	measureInWords,
	sectionInWords,
	speaking,
	type Traced,
	valueInWords,
} from './traced.js';

/** A trace as a table by date, then the quotes of each document. */
export function traceAsMarkdown(traced: Traced, { words }: Page): string {
	const { trace } = traced;
	const say = words.trace;
	const rows = trace.documents.map((stage) =>
		[
			stage.date,
			placeOr(stage.region, words),
			`《${stage.title}》${stage.number ?? ''}`,
			valueInWords(stage, words),
			changeInWords(stage.change, words),
		].map((text) => [plainText(text)]),
	);
	const notes = [
		...(trace.measure.kind === 'words' && trace.concept !== null ? [say.alsoConcept(trace.concept)] : []),
		...(trace.notHeld.length > 0 ? [say.notHeld(numberInWords(trace.notHeld.length, words))] : []),
	];
	return markdown([
		heading(1, say.title(measureInWords(traced, words))),
		paragraph(
			plainText(
				say.counted(
					numberInWords(speaking(trace).length, words),
					numberInWords(trace.documents.length, words),
				),
			),
		),
		table([say.date, say.place, say.document, say.figure, say.change], rows),
		heading(2, say.quote),
		...speaking(trace).flatMap((stage) => quotes(stage, words)),
		...notes.map((note) => paragraph(plainText(note))),
	]);
}

function quotes({ date, key, mentions }: ReturnType<typeof speaking>[number], words: Words): RootContent[] {
	return [
		heading(3, `${date} ${key}`),
		...bullets(
			mentions.map((mention) => [
				strong(sectionInWords(mention, words)),
				plainText(`${words.report.colon}${mention.quote}`),
				plainText(words.report.inBrackets(`${mention.evidence.file}:${mention.evidence.lines[0]}`)),
			]),
		),
	];
}
