import type { MatrixPlace, MatrixRow } from '@qingdan/core';
import type { Page } from '../page.js';
import { visibleLine } from '../visible.js';
import { aligned, displayWidth } from '../width.js';
import { numberInWords } from '../words.js';
import {
	baseCell,
	cellInWords,
	type Matrixed,
	placeName,
	placesAbove,
	rowName,
	rowNote,
	summaryInWords,
} from './matrixed.js';

/** The matrix to read in a terminal: a block for each service, a line for each place. */
export function matrixAsText(subject: Matrixed, page: Page): string {
	const { matrix } = subject;
	const { words, style } = page;
	const say = words.matrix;
	const head = `${say.title}${words.report.colon}${summaryInWords(matrix, words).join('  ')}`;
	const lines = [
		style.strong(head),
		...aligned(matrix.places.map((place) => placeLine(place, subject, page).map(visibleLine))).map(
			(line) => `  ${line}`,
		),
		...matrix.rows.flatMap((row) => rowAsText(row, subject, page)),
		...section(placesAbove(matrix, words)),
	];
	return `${lines.join('\n')}\n`;
}

function placeLine(place: MatrixPlace, { matrix }: Matrixed, { words }: Page): string[] {
	const { list } = words.report;
	const count = {
		held: list.itemCount(numberInWords(place.items, words)),
		'not-held': words.matrix.notHeld,
		none: words.matrix.noCatalogue,
	}[place.catalogue];
	return [placeName(matrix, place, words), place.key, place.number ?? list.noNumber, count];
}

function rowAsText(row: MatrixRow, subject: Matrixed, { words, style }: Page): string[] {
	const { matrix, vocabulary } = subject;
	const note = rowNote(row, words);
	const title = [
		style.strong(visibleLine(rowName(row, vocabulary, words))),
		...(row.concept === null ? [] : [style.faint(row.concept)]),
		...(note === '' ? [] : [style.warning(note)]),
	];
	const names = matrix.places.map((place) => visibleLine(placeName(matrix, place, words)));
	const width = Math.max(...names.map(displayWidth));
	const held = baseCell(row, matrix);
	return [
		'',
		title.join('  '),
		...row.cells.flatMap((cell, index) => {
			const said = cellInWords(cell, held, vocabulary, words);
			const name = names[index] ?? '';
			const more = [
				...(said.lead === '' ? [] : [`${words.matrix.lead} ${said.lead}`]),
				...(said.payers === '' ? [] : [words.report.quantity.paidBy(said.payers)]),
			].join(words.report.semicolon);
			const figures =
				cell.state === 'present' && said.figures.length === 0
					? [words.matrix.noFigures]
					: said.figures.map(({ text }) => text);
			const first = [said.where, said.toBase].filter((part) => part !== '').join('  ');
			const indent = ' '.repeat(width + 4);
			return [
				`  ${name}${' '.repeat(width - displayWidth(name))}  ${visibleLine(first)}`,
				...(figures.length === 0 ? [] : [`${indent}${visibleLine(figures.join(words.report.semicolon))}`]),
				...(more === '' ? [] : [`${indent}${style.faint(visibleLine(more))}`]),
			];
		}),
	];
}

function section(lines: readonly string[]): string[] {
	return lines.length === 0 ? [] : ['', ...lines.map(visibleLine)];
}
