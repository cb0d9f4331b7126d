/** Loads what writes Word documents and workbooks: where nothing can be loaded later, it is loaded ahead. */
export async function loadWriters(): Promise<void> {
	await Promise.all([import('./word/document.js'), import('write-excel-file/universal')]);
}
