import type { MatrixCell, MatrixFigure, MatrixPlace, MatrixRow, Vocabulary } from '@qingdan/core';
import { type CsvRows, csv, csvPieces } from '../csv.js';
import { tablesAsWorkbook } from '../data/formats.js';
import type { Page } from '../page.js';
import { baseInWords, payersInWords } from '../quantity.js';
import type { Words } from '../words.js';
import { measureOf } from './figure.js';
import { type Matrixed, placeName, rowName } from './matrixed.js';

type Cells = (string | number | null)[];

/** A row for each figure, and one for each cell without any: numbers as numbers, units and bounds in columns of their own. */
export function matrixAsCsv(subject: Matrixed, { words }: Page): string {
	return csv(header(words), rowsOf(subject, words));
}

/**
 * The same table piece by piece, one for each row given: a whole nation is written while the reader goes on.
 * @param rows read as they are asked for; a row may come in parts, each with some of its cells
 */
export function matrixAsCsvPieces(
	places: readonly MatrixPlace[],
	rows: Iterable<MatrixRow>,
	vocabulary: Vocabulary,
	words: Words,
): Generator<string> {
	const names = namesOf(places, words);
	function* groups(): Generator<CsvRows> {
		for (const row of rows) yield rowsOfRow(row, names, vocabulary, words);
	}
	return csvPieces(header(words), groups());
}

/** The same rows as a workbook: numbers are numbers, texts verbatim. */
export function matrixAsWorkbook(subject: Matrixed, { words }: Page): Promise<Uint8Array> {
	const columns = header(words).map((name) => ({
		name,
		type: isNumber(name, words) ? ('number' as const) : ('string' as const),
	}));
	return tablesAsWorkbook([{ name: words.matrix.title, columns, rows: rowsOf(subject, words) }]);
}

function isNumber(name: string, { matrix: say, report }: Words): boolean {
	return [say.value, say.min, say.max, say.difference, report.compare.confidence].includes(name);
}

function rowsOf({ matrix, vocabulary }: Matrixed, words: Words): Cells[] {
	const names = namesOf(matrix.places, words);
	return matrix.rows.flatMap((row) => rowsOfRow(row, names, vocabulary, words));
}

/** The names of places by their keys. */
function namesOf(places: readonly MatrixPlace[], words: Words): ReadonlyMap<string, string> {
	return new Map(places.map((place) => [place.key, placeName({ places }, place, words)]));
}

function rowsOfRow(
	row: MatrixRow,
	names: ReadonlyMap<string, string>,
	vocabulary: Vocabulary,
	words: Words,
): Cells[] {
	const name = rowName(row, vocabulary, words);
	return row.cells.flatMap((cell) => {
		const head = [
			name,
			...rowHead(row, words),
			cell.place,
			names.get(cell.place) ?? cell.place,
			...cellHead(cell, words),
		];
		const figures: readonly (MatrixFigure | null)[] = cell.figures.length > 0 ? cell.figures : [null];
		return figures.map((figure) => [...head, ...figureCells(figure, cell, vocabulary, words)]);
	});
}

function header({ matrix: say, report }: Words): string[] {
	return [
		say.service,
		say.conceptId,
		say.proposed,
		report.compare.confidence,
		report.list.key,
		say.place,
		say.state,
		say.items,
		say.itemName,
		say.lead,
		say.measure,
		report.compare.kind,
		say.bound,
		say.value,
		say.min,
		say.max,
		say.unit,
		say.index,
		say.payer,
		say.from,
		say.printed,
		say.toBase,
		say.difference,
		say.direction,
		say.source,
	];
}

function rowHead({ concept, proposed, confidence }: MatrixRow, { matrix: say }: Words): Cells {
	return [concept, proposed ? say.proposed : '', confidence];
}

function cellHead(cell: MatrixCell, { report, matrix: say }: Words): Cells {
	return [
		cell.reason === null
			? say.states[cell.state]
			: cell.reason === 'no-catalogue'
				? say.noCatalogue
				: say.notHeld,
		cell.items.map(({ number }) => number).join(report.comma),
		cell.items.map(({ name }) => name).join(report.comma),
		cell.lead?.name ?? null,
	];
}

function figureCells(
	figure: MatrixFigure | null,
	cell: MatrixCell,
	vocabulary: Vocabulary,
	words: Words,
): Cells {
	const { matrix: say, labels } = words;
	if (!figure) {
		const standing = cell.toBase?.standing;
		const blanks = Array.from({ length: 8 }, () => null);
		return [
			...blanks,
			payersInWords(cell.payers, words),
			null,
			null,
			standing ? say.standing[standing] : null,
			null,
			null,
			null,
		];
	}
	const { toBase, evidence, payer } = figure;
	return [
		[
			...new Set([
				cell.items.length > 1 ? figure.subject : '',
				measureOf(figure, cell.figures, words, vocabulary),
			]),
		]
			.filter((part) => part !== '')
			.join(' '),
		labels.parameter[figure.type],
		say.bounds[figure.bound],
		figure.bound === 'range' ? null : figure.number,
		figure.min ?? null,
		figure.max ?? null,
		figure.unit,
		figure.of === undefined ? null : baseInWords(figure.of, words, vocabulary),
		payersInWords(payer ?? cell.payers, words),
		figure.from ?? null,
		figure.printed,
		toBase ? say.standing[toBase.standing] : null,
		toBase?.difference ?? null,
		toBase ? labels.direction[toBase.direction] : null,
		`${evidence.file}:${evidence.lines[0]}`,
	];
}
