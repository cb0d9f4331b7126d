import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** Which of the two versions is read: all changes accepted, or all rejected. */
export type Version = 'accepted' | 'rejected';

/** What a Word document says in one version: paragraphs outside tables, and tables as grids of texts. */
export interface WordReading {
	readonly paragraphs: readonly string[];
	readonly tables: readonly (readonly (readonly string[])[])[];
}

/** Reads `word/document.xml` by the meaning of w:ins and w:del (ECMA-376, 17.13.5), independently of what wrote it. */
export function readWord(bytes: Uint8Array, version: Version): WordReading {
	const xml = strFromU8(unzipSync(bytes)['word/document.xml'] as Uint8Array);
	const gone = version === 'accepted' ? 'w:del' : 'w:ins';
	const paragraphs: string[] = [];
	const tables: string[][][] = [];
	let table: string[][] | undefined;
	let row: { cells: string[]; gone: boolean } | undefined;
	let cell: string[] | undefined;
	let text = '';
	let carried = '';
	let markGone = false;
	let inside = 0;
	const open: string[] = [];
	const parser = new SaxesParser();
	parser.on('opentag', ({ name, isSelfClosing }) => {
		const parent = open.at(-1);
		if (name === gone && parent === 'w:trPr' && row) row.gone = true;
		else if (name === gone && parent === 'w:rPr') markGone = true;
		else if (name === gone && !isSelfClosing) inside++;
		if (name === 'w:tbl') table = [];
		if (name === 'w:tr') row = { cells: [], gone: false };
		if (name === 'w:tc') cell = [];
		if (name === 'w:p') [text, markGone] = [carried, false];
		if (name === 'w:br' && inside === 0) text += '\n';
		if (name === 'w:tab' && inside === 0 && parent === 'w:r') text += '\t';
		open.push(name);
	});
	parser.on('text', (value) => {
		if (inside === 0 && (open.at(-1) === 'w:t' || open.at(-1) === 'w:delText')) text += value;
	});
	parser.on('closetag', ({ name, isSelfClosing }) => {
		open.pop();
		if (name === gone && !isSelfClosing && open.at(-1) !== 'w:trPr' && open.at(-1) !== 'w:rPr') inside--;
		if (name === 'w:p') {
			// Without its mark a paragraph runs into the next one.
			carried = markGone ? text : '';
			if (!markGone) (cell ?? paragraphs).push(text);
			else if (cell) cell.push(text);
		}
		if (name === 'w:tc') {
			row?.cells.push((cell ?? []).join('\n'));
			[cell, carried] = [undefined, ''];
		}
		if (name === 'w:tr') {
			if (row && !row.gone) table?.push(row.cells);
			row = undefined;
		}
		if (name === 'w:tbl') {
			if (table) tables.push(table);
			table = undefined;
		}
	});
	parser.write(xml).close();
	return { paragraphs, tables };
}
