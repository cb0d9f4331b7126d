import type { UnreadableDocument } from '@qingdan/intake';
import { problemWords, wordsOf } from '@qingdan/publish';
import { type Limits, type ProblemCode, problemCodes } from '@qingdan/schema';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { atLimits } from './at-limits.js';
import { outcome } from './outcome.js';
import { packed, paragraph, wordFile, wordFiles } from './word-file.js';

interface Unreadable {
	readonly name: string;
	readonly file?: string;
	readonly bytes: () => Uint8Array;
	readonly limits?: Partial<Limits>;
	readonly code: ProblemCode;
	readonly place?: object;
	readonly values?: object;
}

const whole = () => wordFile({ body: paragraph('高龄津贴') });
const files = () => wordFiles({ body: paragraph('高龄津贴') });
const utf8 = (text: string) => strToU8(text);
const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const joined = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));
/** 清单 in GB 18030 */
const gb = [0xc7, 0xe5, 0xb5, 0xa5];
const compound = (entry: string) =>
	joined(
		Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
		new Uint8Array(504),
		Uint8Array.from([...entry].flatMap((character) => [character.charCodeAt(0), 0])),
	);

/** The last place of a signature in a ZIP file. */
function signature(bytes: Uint8Array, kind: number, nth = 0): number {
	let found = -1;
	for (let at = 0, count = 0; at < bytes.length - 4; at++) {
		if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === kind && count++ === nth) found = at;
	}
	return found;
}
function changed(bytes: Uint8Array, at: number, ...values: number[]): Uint8Array {
	const copy = bytes.slice();
	copy.set(values, at);
	return copy;
}
/** Two parts of one name: another part renamed, in its own header and in the directory. */
function twice(): Uint8Array {
	const bytes = packed({ ...files(), 'word/documenu.xml': 'x' });
	const text = latin('word/documenu.xml');
	for (let at = 0; at < bytes.length - text.length; at++) {
		if (text.every((byte, index) => bytes[at + index] === byte)) bytes[at + 12] = 't'.charCodeAt(0);
	}
	return bytes;
}
const mainXml = (xml: string) => packed({ ...files(), 'word/document.xml': xml });
const contentType = (from: string, to: string) => {
	const parts = files();
	const types = '[Content_Types].xml';
	return packed({ ...parts, [types]: (parts[types] as string).replace(from, to) });
};
const bomb = zipSync({ 'word/document.xml': new Uint8Array(20_000_000) }, { level: 9 });

const cases: readonly Unreadable[] = [
	{ name: 'a PDF of nothing', bytes: () => latin('%PDF-1.7\n'), code: 'document-pdf' },
	{ name: 'no bytes', bytes: () => new Uint8Array(), code: 'document-empty' },
	{ name: 'nothing but spaces', file: 'a.txt', bytes: () => utf8(' \n\u3000\n'), code: 'document-empty' },
	{
		name: 'an archive of another kind',
		bytes: () => latin('Rar!\u001a\u0007'),
		code: 'document-unknown-format',
		values: { found: 'rar' },
	},
	{
		name: 'bytes of no format',
		bytes: () => latin('ab\ncd\u0001'),
		code: 'document-unknown-format',
		place: { line: 2, column: 3 },
	},
	{
		name: 'UTF-8 with a line in GB 18030',
		file: 'a.txt',
		bytes: () => joined(utf8('基本养老服务清单\n'), Uint8Array.from(gb)),
		code: 'document-encoding',
		place: { line: 2, column: 1 },
		values: { encoding: 'mixed' },
	},
	{
		name: 'GB 18030 with a line in UTF-8',
		file: 'a.txt',
		bytes: () => joined(Uint8Array.from([...gb, 10, ...gb, 10]), utf8('基本养老')),
		code: 'document-encoding',
		place: { line: 3, column: 1 },
		values: { encoding: 'mixed' },
	},
	{
		name: 'neither UTF-8 nor Chinese',
		file: 'a.txt',
		bytes: () => Uint8Array.of(0x41, 0xff, 0xfe, 0xff),
		code: 'document-encoding',
		values: { encoding: 'unknown' },
	},
	{
		name: 'half a character of UTF-16',
		file: 'a.txt',
		bytes: () => Uint8Array.of(0xff, 0xfe, 0x05),
		code: 'document-encoding',
	},
	{ name: 'an encrypted Word file', bytes: () => compound('EncryptedPackage'), code: 'document-encrypted' },
	{
		name: 'an encrypted part',
		bytes: () => changed(whole(), signature(whole(), 1) + 8, 1),
		code: 'document-encrypted',
	},
	{
		name: 'a file with macros',
		bytes: () => packed({ ...files(), 'word/vbaProject.bin': 'x' }),
		code: 'document-macros',
	},
	{
		name: 'a file that calls itself one with macros',
		bytes: () =>
			contentType(
				'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
				'application/vnd.ms-word.document.macroEnabled.main+xml',
			),
		code: 'document-macros',
	},
	{
		name: 'an old Word file',
		file: 'a.doc',
		bytes: () => compound('WordDocument'),
		code: 'document-old-format',
		values: { found: 'doc' },
	},
	{
		name: 'a WPS file',
		file: 'a.wps',
		bytes: () => compound('WordDocument'),
		code: 'document-old-format',
		values: { found: 'wps' },
	},
	{
		name: 'an RTF file',
		bytes: () => latin('{\\rtf1}'),
		code: 'document-old-format',
		values: { found: 'rtf' },
	},
	{
		name: 'a web archive',
		bytes: () => latin('MIME-Version: 1.0\n'),
		code: 'document-old-format',
		values: { found: 'mht' },
	},
	{
		name: "Word's own XML",
		bytes: () => latin('<?xml version="1.0"?><?mso-application progid="Word.Document"?>'),
		code: 'document-old-format',
		values: { found: 'xml' },
	},
	{
		name: 'an old Excel file',
		bytes: () => compound('Workbook'),
		code: 'document-other-office',
		values: { found: 'xls' },
	},
	{
		name: 'an Excel file',
		bytes: () => contentType('wordprocessingml.document.main', 'spreadsheetml.sheet.main'),
		code: 'document-other-office',
		values: { found: 'xlsx' },
	},
	{
		name: 'an OpenDocument text',
		bytes: () => packed({ 'content.xml': '<a/>', 'META-INF/manifest.xml': '<a/>' }),
		code: 'document-other-office',
		values: { found: 'odt' },
	},
	{
		name: 'an OFD file',
		bytes: () => packed({ 'OFD.xml': '<a/>' }),
		code: 'document-other-office',
		values: { found: 'ofd' },
	},
	{ name: 'a Word file cut short', bytes: () => whole().subarray(0, 900), code: 'document-truncated' },
	{
		name: 'a Word file with something behind it',
		bytes: () => joined(whole(), utf8('x')),
		code: 'document-truncated',
	},
	{
		name: 'a directory that counts wrongly',
		bytes: () => changed(whole(), signature(whole(), 5) + 10, 1),
		code: 'document-directory',
	},
	{
		name: 'a header that names another part',
		bytes: () => changed(whole(), 30, 'x'.charCodeAt(0)),
		code: 'document-directory',
	},
	{
		name: 'a header that promises less than there is',
		bytes: () => changed(changed(whole(), signature(whole(), 1) + 24, 9, 0), 22, 9, 0),
		code: 'document-size',
		values: { expected: 9 },
	},
	{
		name: 'another character in a part',
		bytes: () => {
			const bytes = zipSync(
				Object.fromEntries(Object.entries(files()).map(([name, xml]) => [name, utf8(xml)])),
				{ level: 0 },
			);
			return changed(bytes, Buffer.from(bytes).indexOf('高龄'), 0xe4);
		},
		code: 'document-checksum',
		place: { part: 'word/document.xml' },
	},
	{
		name: 'a packing method of its own',
		bytes: () => changed(whole(), signature(whole(), 1) + 10, 12),
		code: 'document-packing',
		values: { method: 12 },
	},
	{
		name: 'a part that is there twice',
		bytes: twice,
		code: 'document-part-twice',
		place: { part: 'word/document.xml' },
	},
	...[
		'../evil.xml',
		'/evil.xml',
		'C:/evil.xml',
		'word\\evil.xml',
		'word//evil.xml',
		'a/./b.xml',
		'a\u0000.xml',
	].map((name) => ({
		name: `a part named ${JSON.stringify(name)}`,
		bytes: () => packed({ ...files(), [name]: 'x' }),
		code: 'document-part-name' as const,
		values: { name },
	})),
	{
		name: 'a ZIP file of anything',
		bytes: () => packed({ 'a.txt': 'x' }),
		code: 'document-part-missing',
		place: { part: '[Content_Types].xml' },
	},
	{
		name: 'a part that is named and not there',
		bytes: () => {
			const { 'word/numbering.xml': _, ...rest } = wordFiles({ body: paragraph('甲'), numbering: '' });
			return packed(rest);
		},
		code: 'document-part-missing',
		place: { part: 'word/numbering.xml' },
	},
	{
		name: 'no main part',
		bytes: () => packed({ ...files(), '_rels/.rels': '<a/>' }),
		code: 'document-part-missing',
	},
	{
		name: 'no body',
		bytes: () => mainXml('<document/>'),
		code: 'document-part-missing',
		place: { part: 'w:body' },
	},
	{
		name: 'XML that ends too early',
		bytes: () => mainXml('<a>\n<b></a>'),
		code: 'document-xml',
		place: { part: 'word/document.xml', line: 2 },
	},
	{ name: 'XML of no element', bytes: () => mainXml(' '), code: 'document-xml' },
	{
		name: 'XML in bytes of no encoding',
		bytes: () => packed({ ...files(), 'word/document.xml': Uint8Array.of(0x3c, 0xff) }),
		code: 'document-encoding',
		place: { part: 'word/document.xml' },
	},
	{
		name: 'an entity from outside',
		bytes: () => mainXml('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'),
		code: 'document-doctype',
		place: { part: 'word/document.xml' },
	},
	{ name: 'an entity that nobody declares', bytes: () => mainXml('<a>&x;</a>'), code: 'document-xml' },
	{
		name: 'a photograph',
		bytes: () => latin('\u00ff\u00d8\u00ff\u00e0'),
		code: 'document-pictures-only',
		values: { found: 'jpeg' },
	},
	{ name: 'a Word file without text', bytes: () => wordFile({ body: '<w:p/>' }), code: 'document-no-text' },
	{ name: 'a bomb', bytes: () => bomb, code: 'limit-unpacked-ratio', place: { part: 'word/document.xml' } },
];

describe('a document that cannot be read', () => {
	it.each(cases)('$name', async ({ bytes, file = 'a.docx', code, place, values, ...options }) => {
		const error = await outcome(bytes(), file, options);
		expect(error).toMatchObject({ code, place: place ?? {}, values: values ?? {} });
		for (const language of ['zh', 'en'] as const) {
			const {
				what,
				expected = '',
				remedy,
			} = problemWords(
				{
					code: (error as UnreadableDocument).code,
					severity: 'error',
					file,
					line: 1,
					column: 1,
					path: '',
					values: { ...error?.place, ...error?.values },
				},
				wordsOf(language),
			);
			expect(what).not.toBe('');
			expect(remedy).not.toBe('');
			expect(what + expected + remedy).not.toMatch(/undefined|\[object|NaN|（）|\(\)/);
		}
	});

	it('is provoked here for every code there is', () => {
		const provoked = new Set<ProblemCode>([
			...[...cases, ...atLimits].map(({ code }) => code),
			// in made-files.test.ts and pdf.test.ts
			'limit-pdf-pages',
			'document-characters-unknown',
		]);
		const ofDocuments = problemCodes.filter(
			(code) =>
				code.startsWith('document-') ||
				/^limit-(?:blocks$|(?:container|part|unpacked|xml|html|markdown|text|grid|pdf)-)/.test(code),
		);
		expect(ofDocuments.filter((code) => !provoked.has(code))).toEqual([]);
	});
});
