import type { MatrixRow } from '@qingdan/core';
import type { PhrasingContent } from 'mdast';
import { bullets, heading, markdown, paragraph, plainText, strong, table } from '../markdown.js';
import type { Page } from '../page.js';
import type { Words } from '../words.js';
import {
	baseCell,
	type CellWords,
	cellInWords,
	type Matrixed,
	placeName,
	placesAbove,
	rowName,
	rowNote,
	summaryInWords,
} from './matrixed.js';

/** The matrix as one table, services down, places across. */
export function matrixAsMarkdown(subject: Matrixed, { words }: Page): string {
	const { matrix } = subject;
	const say = words.matrix;
	const header = [say.service, ...matrix.places.map((place) => placeName(matrix, place, words))];
	const above = placesAbove(matrix, words);
	return markdown([
		heading(1, say.title),
		paragraph(plainText(summaryInWords(matrix, words).join(words.report.semicolon))),
		table(
			header,
			matrix.rows.map((row) => rowAsMarkdown(row, subject, words)),
		),
		heading(2, say.legend),
		...bullets([...legend(words), ...above.map((line) => [plainText(line)])]),
	]);
}

function rowAsMarkdown(row: MatrixRow, subject: Matrixed, words: Words): PhrasingContent[][] {
	const held = baseCell(row, subject.matrix);
	return [
		rowTitle(row, subject, words),
		...row.cells.map((cell) => cellText(cellInWords(cell, held, subject.vocabulary, words), words)),
	].map((text) => [plainText(text)]);
}

function rowTitle(row: MatrixRow, { vocabulary }: Matrixed, words: Words): string {
	const note = rowNote(row, words);
	return `${rowName(row, vocabulary, words)}${note && words.report.inBrackets(note)}`;
}

function cellText({ where, figures, payers, lead, toBase }: CellWords, words: Words): string {
	return [
		where,
		...figures.map(({ text }) => text),
		...(payers === '' ? [] : [words.report.quantity.paidBy(payers)]),
		...(lead === '' ? [] : [`${words.matrix.lead} ${lead}`]),
		...(toBase === '' ? [] : [toBase]),
	].join(words.report.semicolon);
}

function legend({ matrix: say, report }: Words): PhrasingContent[][] {
	return [
		[strong(say.missing), plainText(`${report.colon}${say.missingMeans}`)],
		[strong(say.states['not-checkable']), plainText(`${report.colon}${say.notCheckableMeans}`)],
		[strong(say.proposed), plainText(`${report.colon}${say.proposedMeans}`)],
	];
}
