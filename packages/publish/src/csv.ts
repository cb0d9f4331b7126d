import Papa from 'papaparse';

const byteOrderMark = '\ufeff';

/**
 * A table for spreadsheets: with a byte order mark, lines ended by CR LF, and a `'` before every cell that a spreadsheet
 * would take for a formula; a number stays a number. Verbatim text is in the JSON format.
 */
export function csv(header: readonly string[], rows: CsvRows): string {
	return [...csvPieces(header, [rows])].join('');
}

export type CsvRows = readonly (readonly (string | number | null)[])[];

/** The same table piece by piece, its header first: what is too long to be written in one go. */
export function* csvPieces(header: readonly string[], groups: Iterable<CsvRows>): Generator<string> {
	yield `${byteOrderMark}${lines([header])}`;
	for (const rows of groups) if (rows.length > 0) yield lines(rows);
}

function lines(rows: CsvRows): string {
	const data = rows.map((row) =>
		row.map((cell) => (typeof cell === 'number' ? String(cell) : guarded(cell ?? ''))),
	);
	return `${Papa.unparse(data, { newline: '\r\n' })}\r\n`;
}

function guarded(cell: string): string {
	return /^[=+\-@\t\r\n＝＋－＠]/.test(cell) ? `'${cell}` : cell;
}
