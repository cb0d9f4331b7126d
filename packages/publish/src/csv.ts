import Papa from 'papaparse';

const byteOrderMark = '\ufeff';

/**
 * A table for spreadsheets: with a byte order mark, lines ended by CR LF, and a `'` before every cell that a spreadsheet
 * would take for a formula; a number stays a number. Verbatim text is in the JSON format.
 */
export function csv(
	header: readonly string[],
	rows: readonly (readonly (string | number | null)[])[],
): string {
	const data = [header, ...rows].map((row) =>
		row.map((cell) => (typeof cell === 'number' ? String(cell) : guarded(cell ?? ''))),
	);
	return `${byteOrderMark}${Papa.unparse(data, { newline: '\r\n' })}\r\n`;
}

function guarded(cell: string): string {
	return /^[=+\-@\t\r\n＝＋－＠]/.test(cell) ? `'${cell}` : cell;
}
