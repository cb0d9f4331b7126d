import { readFileSync } from 'node:fs';
import { readDocument, type SourceDocument, type Table } from '@qingdan/intake';
import { describe, expect, it } from 'vitest';
import { noticed } from './noticed.js';
import { outcome } from './outcome.js';

const load = (name: string) => new Uint8Array(readFileSync(new URL(`./made/${name}`, import.meta.url)));
const source = JSON.parse(readFileSync(new URL('./made/source.json', import.meta.url), 'utf8')) as {
	readonly title: string;
	readonly paragraphs: readonly string[];
	readonly header: readonly string[];
	readonly rows: readonly (readonly string[])[];
	readonly types: readonly (readonly [first: number, count: number])[];
};
const solid = (text: string) => text.replace(/\s/g, '');

const tablesOf = ({ blocks }: SourceDocument): Table[] => blocks.filter((block) => block.kind === 'table');

/** The rows of all pages as one table: a header that comes again is left out, a row without a number goes on above. */
function rowsOf(document: SourceDocument): string[][] {
	const rows: string[][] = [];
	for (const table of tablesOf(document)) {
		for (const { cells } of table.rows) {
			const texts = source.header.map((_, column) =>
				solid(cells.find((cell) => cell.column === column)?.text ?? ''),
			);
			if (texts.join() === source.header.join()) continue;
			const last = rows.at(-1);
			if (texts[0] === '' && last) {
				for (const [column, text] of texts.entries()) last[column] += text;
			} else rows.push(texts);
		}
	}
	return rows;
}

/** 服务类型 stands in the first row that it is merged over, and again where a page begins. */
const typeColumn = 4;
const withoutType = (rows: readonly (readonly string[])[]) =>
	rows.map((row) => row.map(solid).filter((_, column) => column !== typeColumn));

const paragraphs = ({ blocks }: SourceDocument) =>
	blocks.flatMap((block) => (block.kind === 'paragraph' && !block.furniture ? [block.text] : []));
const furniture = ({ blocks }: SourceDocument) =>
	blocks.flatMap((block) =>
		block.kind === 'paragraph' && block.furniture ? [`${block.furniture} ${block.text}`] : [],
	);
const headers = [1, 2, 3].flatMap((page) => ['header 河湾县人民政府文件', `page-number —${page}—`]);

describe.each([
	{ name: 'libreoffice.docx', found: ['markup'], around: [], judged: [] },
	{ name: 'page.html', found: ['markup'], around: [`header ${source.title}`], judged: [] },
	{ name: 'unruled.html', found: ['markup'], around: [`header ${source.title}`], judged: [] },
	{
		name: 'ruled-libreoffice-zenhei.pdf',
		found: ['rulings', 'rulings', 'rulings'],
		around: [],
		judged: ['line-breaks-judged'],
	},
	{
		name: 'ruled-libreoffice-noto.pdf',
		found: ['rulings', 'rulings', 'rulings'],
		around: [],
		judged: ['line-breaks-judged'],
	},
	{
		name: 'ruled-chromium-zenhei.pdf',
		found: ['tags', 'tags', 'tags'],
		around: headers,
		judged: ['line-breaks-judged', 'furniture-judged', 'radicals-folded'],
	},
	{
		name: 'unruled-chromium-zenhei.pdf',
		found: ['tags', 'tags', 'tags'],
		around: headers,
		judged: ['table-columns-guessed', 'line-breaks-judged', 'furniture-judged', 'radicals-folded'],
	},
])('$name', ({ name, found, around, judged }) => {
	it('comes back cell by cell', async () => {
		const document = await readDocument(load(name), name);
		expect(withoutType(rowsOf(document))).toEqual(withoutType(source.rows));
		expect(tablesOf(document).map((table) => table.found)).toEqual(found);
	});

	it('keeps its paragraphs and tells what surrounds them', async () => {
		const document = await readDocument(load(name), name);
		expect(paragraphs(document).map(solid)).toEqual([source.title, ...source.paragraphs].map(solid));
		expect(furniture(document)).toEqual(around);
		expect([...new Set(noticed(document).map((notice) => notice.split(/[:?]/)[0]))]).toEqual(judged);
	});
});

describe('merged cells', () => {
	it.each(['libreoffice.docx', 'page.html', 'unruled.html'])('of %s span what they span', async (name) => {
		const [table] = tablesOf(await readDocument(load(name), name));
		const merged = (table as Table).rows.flatMap(({ cells }, row) =>
			cells.filter(({ column }) => column === typeColumn).map(({ rowSpan }) => [row - 1, rowSpan]),
		);
		expect(merged).toEqual([[-1, 1], ...source.types]);
	});

	it.each(['ruled-chromium-zenhei.pdf', 'unruled-chromium-zenhei.pdf', 'ruled-libreoffice-zenhei.pdf'])(
		'of %s span what they span on the first page',
		async (name) => {
			const [table] = tablesOf(await readDocument(load(name), name));
			const [, first] = (table as Table).rows;
			expect(first?.cells[typeColumn]).toMatchObject({ text: '物质帮助', rowSpan: 3 });
			expect(first?.page).toBe(1);
		},
	);
});

describe('a PDF that cannot be read', () => {
	it.each([
		['pictures-only.pdf', 'document-pictures-only', { pages: 1 }],
		['encrypted.pdf', 'document-encrypted', {}],
	])('%s', async (name, code, values) => {
		expect(await outcome(load(name), name)).toMatchObject({ code, values });
	});

	it('is cut short', async () => {
		expect(await outcome(load('ruled-libreoffice-zenhei.pdf').subarray(0, 600), 'a.pdf')).toMatchObject({
			code: 'document-pdf',
		});
	});

	it('has as many pages as the limit allows, and no more', async () => {
		const bytes = load('ruled-libreoffice-zenhei.pdf');
		expect(await outcome(bytes, 'a.pdf', { limits: { pdfPages: 3 } })).toBeUndefined();
		expect(await outcome(bytes, 'a.pdf', { limits: { pdfPages: 2 } })).toMatchObject({
			code: 'limit-pdf-pages',
			values: { limit: 2, found: 3 },
		});
	});
});
