import type { SheetData } from 'write-excel-file/universal';
import { csv } from '../csv.js';
import { sealed } from '../word/sealed.js';
import { xmlText } from '../word/xml-text.js';
import type { Cell, ColumnType, DataTable } from './columns.js';

/** A table for spreadsheets: what they would take for a formula is defused, everything else is verbatim. */
export function tableAsCsv({ columns, rows }: DataTable, byteOrderMark: boolean): string {
	const cells = rows.map((row) => row.map((cell) => (typeof cell === 'boolean' ? String(cell) : cell)));
	const text = csv(
		columns.map(({ name }) => name),
		cells,
	);
	return byteOrderMark ? text : text.replace(/^\ufeff/, '');
}

/** A table as JSON Lines (https://jsonlines.org): an object a row, every column in it, verbatim. */
export function tableAsJsonLines({ columns, rows }: DataTable): string {
	return rows
		.map(
			(row) =>
				`${JSON.stringify(Object.fromEntries(columns.map(({ name }, index) => [name, row[index]])))}\n`,
		)
		.join('');
}

const parquetTypes = {
	string: 'STRING',
	date: 'STRING',
	integer: 'INT32',
	number: 'DOUBLE',
	boolean: 'BOOLEAN',
} as const satisfies Record<ColumnType, string>;

/** A table as Apache Parquet, verbatim; every column may be null. */
export async function tableAsParquet({ columns, rows }: DataTable): Promise<Uint8Array> {
	const { parquetWriteBuffer } = await import('hyparquet-writer');
	const columnData = columns.map(({ name, type }, index) => ({
		name,
		type: parquetTypes[type],
		nullable: true,
		data: rows.map((row) => wellFormed(row[index] ?? null)),
	}));
	return new Uint8Array(parquetWriteBuffer({ columnData, createdBy: 'qingdan' }));
}

/** UTF-8 has no lone surrogates. */
function wellFormed(cell: Cell): Cell {
	return typeof cell === 'string' ? cell.replace(/[\ud800-\udfff]/gu, '\ufffd') : cell;
}

/** What a cell of a spreadsheet can hold at most: https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 */
const cellLimit = 32_767;

/** Tables as one Excel workbook, a sheet each; numbers are numbers, texts verbatim. A text too long for a cell ends with ….  */
export async function tablesAsWorkbook(
	tables: readonly (Omit<DataTable, 'name'> & { readonly name: string })[],
): Promise<Uint8Array> {
	const { default: writeExcelFile } = await import('write-excel-file/universal');
	const sheets = tables.map(({ name, columns, rows }) => {
		const header = columns.map((column) => ({ value: column.name, fontWeight: 'bold' as const }));
		const data: SheetData = [
			header,
			...rows.map((row) => row.map((cell) => (typeof cell === 'string' ? excelText(cell) : cell))),
		];
		return {
			data,
			sheet: name,
			stickyRowsCount: 1,
			columns: columns.map(({ type }) => ({ width: widths[type] })),
		};
	});
	const blob = await writeExcelFile(sheets).toBlob();
	return sealed(new Uint8Array(await blob.arrayBuffer()));
}

/** How many texts are longer than a cell of a workbook can hold. */
export function textsTooLong(tables: readonly DataTable[]): number {
	return tables
		.flatMap(({ rows }) => rows.flat())
		.filter((cell) => typeof cell === 'string' && cell.length > cellLimit).length;
}

const widths: Readonly<Record<ColumnType, number>> = {
	string: 24,
	date: 12,
	integer: 8,
	number: 10,
	boolean: 8,
};

function excelText(text: string): string {
	const shown = xmlText(text);
	return shown.length > cellLimit ? `${shown.slice(0, cellLimit - 1)}…` : shown;
}
