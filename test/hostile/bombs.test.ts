import { readDocument, UnreadableDocument } from '@qingdan/intake';
import type { Limits } from '@qingdan/schema';
import { strToU8, zipSync, zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { cell, packed, paragraph, row, table, wordFile, wordFiles } from '../intake/read/word-file.js';

interface Bomb {
	readonly name: string;
	readonly file: string;
	readonly bytes: () => Uint8Array;
	readonly limits?: Partial<Limits>;
	readonly code: string;
}

const megabyte = 1024 * 1024;
const files = () => wordFiles({ body: paragraph('甲') });
const page = (body: string) => strToU8(`<!DOCTYPE html>${body}`);
const again = (text: string, count: number) => text.repeat(count);
const stored = (parts: Record<string, string>) =>
	zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])), { level: 0 });
const nestedBody = (depth: number) => wordFile({ body: again('<w:sdt>', depth) + again('</w:sdt>', depth) });

/** A part that says that it holds 1,000 bytes, and holds 30 MB. */
function lying(): Uint8Array {
	const bytes = zipSync({ 'word/document.xml': new Uint8Array(30 * megabyte) }, { level: 9 });
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	view.setUint32(22, 1000, true);
	for (let at = 0; at < bytes.length - 4; at++) {
		if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1000, true);
	}
	return bytes;
}

/** Two entries of the directory that unpack the same bytes. */
function overlapping(): Uint8Array {
	const bytes = packed({ ...files(), 'a.xml': 'x'.repeat(100), 'b.xml': 'x'.repeat(100) });
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const entries: number[] = [];
	for (let at = 0; at < bytes.length - 4; at++) if (view.getUint32(at, true) === 0x02014b50) entries.push(at);
	const [one, other] = entries.slice(-2) as [number, number];
	view.setUint32(other + 42, view.getUint32(one + 42, true), true);
	return bytes;
}

/** A PDF whose page is drawn by packed spaces. */
const drawnBy = (content: Uint8Array) =>
	Buffer.concat([
		Buffer.from(
			`%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>endobj 4 0 obj<</Length ${content.length}/Filter/FlateDecode>>stream\n`,
		),
		content,
		Buffer.from('\nendstream endobj trailer<</Root 1 0 R>>'),
	]);

const bombs: readonly Bomb[] = [
	{
		name: 'a page of a PDF that swells a thousand times',
		file: 'a.pdf',
		bytes: () => drawnBy(zlibSync(new Uint8Array(20 * megabyte).fill(32), { level: 9 })),
		code: 'limit-unpacked-ratio',
	},
	{
		name: 'a page of a PDF packed twice',
		file: 'a.pdf',
		bytes: () =>
			drawnBy(zlibSync(zlibSync(new Uint8Array(60 * megabyte).fill(32), { level: 9 }), { level: 9 })),
		code: 'limit-unpacked-ratio',
	},
	{
		name: 'a part that swells a thousand times',
		file: 'a.docx',
		bytes: () => zipSync({ 'a.xml': new Uint8Array(60 * megabyte) }),
		code: 'limit-unpacked-ratio',
	},
	{
		name: 'a part larger than any',
		file: 'a.docx',
		bytes: () => zipSync({ 'a.xml': new Uint8Array(65 * megabyte) }),
		code: 'limit-part-bytes',
	},
	{ name: 'a part that lies about its size', file: 'a.docx', bytes: lying, code: 'document-size' },
	{ name: 'parts that lie over each other', file: 'a.docx', bytes: overlapping, code: 'document-directory' },
	{
		name: 'parts without number',
		file: 'a.docx',
		bytes: () => packed(Object.fromEntries(Array.from({ length: 2001 }, (_, index) => [`${index}.xml`, '']))),
		code: 'limit-container-parts',
	},
	{ name: 'elements in elements', file: 'a.docx', bytes: () => nestedBody(100_000), code: 'limit-xml-depth' },
	{
		name: 'elements without end',
		file: 'a.docx',
		bytes: () => stored(wordFiles({ body: again('<w:p/>', 200_001) })),
		limits: { xmlElements: 200_000 },
		code: 'limit-xml-elements',
	},
	{
		name: 'a table of one cell as wide as many',
		file: 'a.docx',
		bytes: () =>
			wordFile({
				body: table(
					Array.from({ length: 600 }, () => row([cell('甲', '<w:gridSpan w:val="999999999"/>'), cell('乙')])),
				),
			}),
		code: 'limit-grid-cells',
	},
	{
		name: 'entities in entities',
		file: 'a.docx',
		bytes: () =>
			packed({
				...files(),
				'word/document.xml':
					'<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><a>&b;</a>',
			}),
		code: 'document-doctype',
	},
	{
		name: 'divisions in divisions',
		file: 'a.html',
		bytes: () => page(again('<div>', 1_000_000)),
		code: 'limit-html-depth',
	},
	{
		name: 'formatting that is opened again in every paragraph',
		file: 'a.html',
		bytes: () =>
			page(
				`<div>${Array.from({ length: 200 }, (_, index) => `<b id=${index}>`).join('')}</div>${again('<p>甲</p>', 10_000)}`,
			),
		code: 'limit-html-elements',
	},
	{
		name: 'attributes without end',
		file: 'a.html',
		bytes: () => page(`<p ${Array.from({ length: 100_000 }, (_, index) => `a${index}`).join(' ')}>`),
		code: 'limit-html-attributes',
	},
	{
		name: 'cells that span everything',
		file: 'a.html',
		bytes: () => page(`<table>${again('<tr><td colspan=1000 rowspan=60000>甲', 1000)}</table>`),
		code: 'limit-grid-cells',
	},
];

describe('a bomb', () => {
	it.each(bombs)('is refused by name: $name', async ({ bytes, file, code, ...options }) => {
		const found = await readDocument(bytes(), file, options).catch((error: unknown) => error);
		expect(found).toBeInstanceOf(UnreadableDocument);
		expect(found).toMatchObject({ code });
	});
});

describe('a document larger than any real one', () => {
	const rows = Array.from({ length: 20_000 }, (_, index) => index + 1);

	it('is read whole from Word: a table of 20,000 rows', async () => {
		const body = table(
			rows.map((number) => row([cell(String(number)), cell('高龄津贴'), cell('每人每月50元')])),
		);
		const { blocks } = await readDocument(wordFile({ body }), 'a.docx');
		expect(blocks[0]).toMatchObject({ kind: 'table', lines: [1, 20_000] });
	});

	it('is read whole from a page, with a notice for every row', async () => {
		const body = rows.map((number) => `<tr><td>${number}<td><del>旧</del>新</tr>`).join('');
		const { blocks, notices } = await readDocument(page(`<table>${body}</table>`), 'a.html');
		expect(blocks[0]).toMatchObject({ kind: 'table', lines: [1, 20_000] });
		expect(notices.length).toBe(20_000);
	});
});
