export { columns, type DataTable } from './columns.js';
export { tableAsCsv, tableAsJsonLines, tableAsParquet, tablesAsWorkbook, textsTooLong } from './formats.js';
export { dataPackage, type ExportedFile } from './package.js';
export { type TabledReport, type TabledStep, tablesOf } from './tables.js';
