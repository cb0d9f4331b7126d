import type { Mention, TracedDocument } from '@qingdan/core';
import type { Page } from '../page.js';
import { placeOr } from '../place.js';
import { visibleLine } from '../visible.js';
import { aligned } from '../width.js';
import { numberInWords } from '../words.js';
import {
	changeInWords,
	measureInWords,
	sectionInWords,
	speaking,
	type Traced,
	valueInWords,
} from './traced.js';

/** A trace to read: a line for each document by date, then each with its quotes and what changed. */
export function traceAsText(traced: Traced, page: Page): string {
	const { trace } = traced;
	const { words, style } = page;
	const say = words.trace;
	const table = aligned(
		trace.documents.map((stage) =>
			[stage.date, placeOr(stage.region, words), stage.key, valueInWords(stage, words)].map(visibleLine),
		),
	);
	const lines = [
		style.strong(visibleLine(say.title(measureInWords(traced, words)))),
		say.counted(numberInWords(speaking(trace).length, words), numberInWords(trace.documents.length, words)),
		'',
		...table.map((line) => `  ${line}`),
		...trace.documents.flatMap((stage) => documentAsText(stage, page)),
		'',
		...(trace.measure.kind === 'words' && trace.concept !== null ? [say.alsoConcept(trace.concept)] : []),
		...(trace.notHeld.length > 0 ? [say.notHeld(numberInWords(trace.notHeld.length, words))] : []),
	];
	return `${lines.join('\n').trimEnd()}\n`;
}

function documentAsText(stage: TracedDocument, page: Page): string[] {
	const { words, style } = page;
	const change = changeInWords(stage.change, words);
	if (stage.state === 'absent' && change === '') return [];
	const title = `${stage.date}  ${placeOr(stage.region, words)}  《${stage.title}》${stage.number ?? ''}`;
	return [
		'',
		style.strong(visibleLine(title)),
		`  ${visibleLine(valueInWords(stage, words))}`,
		...(change === '' ? [] : [`  ${words.trace.change}${words.report.colon}${visibleLine(change)}`]),
		...stage.mentions.flatMap((mention) => mentionAsText(mention, page)),
	];
}

function mentionAsText(mention: Mention, { words, style }: Page): string[] {
	const { file, lines } = mention.evidence;
	return [
		`    ${visibleLine(sectionInWords(mention, words))}  ${style.faint(`${file}:${lines[0]}`)}`,
		`      ${visibleLine(mention.quote)}`,
	];
}
