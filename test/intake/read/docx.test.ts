import { readDocument, type SourceDocument } from '@qingdan/intake';
import fc from 'fast-check';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { changes, numbers, tables, type WordCase } from './docx-cases.js';
import { contents } from './docx-contents.js';
import { noticed } from './noticed.js';
import { cell, packed, paragraph, row, table, wordFile, wordFiles } from './word-file.js';

const cellsOf = ({ blocks }: SourceDocument) =>
	blocks
		.filter((block) => block.kind === 'table')
		.flatMap(({ rows }) =>
			rows.map(({ cells }) =>
				cells.map(({ column, columnSpan, rowSpan, text }) => `${column}+${columnSpan}×${rowSpan} ${text}`),
			),
		);
const read = (bytes: Uint8Array, revisions?: WordCase['revisions']) =>
	readDocument(bytes, 'a.docx', revisions ? { revisions } : {});

describe.each([
	['automatic numbers', numbers],
	['tracked changes', changes],
	['tables', tables],
	['contents', contents],
] as const)('a Word file: %s', (_, cases) => {
	it.each(cases)('$name', async ({ parts, revisions, lines, notices = [], cells }) => {
		const document = await read(wordFile(parts), revisions);
		expect(document.text).toBe(lines.map((line) => `${line}\n`).join(''));
		expect(noticed(document)).toEqual(notices);
		if (cells) expect(cellsOf(document)).toEqual(cells);
	});
});

describe('a Word file', () => {
	it('marks what stands outside the text, headings and header rows', async () => {
		const document = await read(
			wordFile({
				styles:
					'<w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/></w:style><w:style w:type="paragraph" w:styleId="T"><w:name w:val="toc 1"/></w:style>',
				body:
					paragraph('目录行', '<w:pStyle w:val="T"/>') +
					paragraph('标题', '<w:pStyle w:val="H2"/>') +
					paragraph('按大纲', '<w:outlineLvl w:val="0"/>') +
					table([row([cell('甲'), cell('乙')], '<w:tblHeader/>'), row([cell('丙'), cell('丁')])]),
				headers: [table([row([cell('眉'), cell('甲')])])],
				footers: [paragraph('脚')],
			}),
		);
		expect(document.blocks).toMatchObject([
			{ text: '目录行', furniture: 'navigation', lines: [1, 1] },
			{ text: '标题', headingLevel: 2, lines: [2, 2] },
			{ text: '按大纲', headingLevel: 1, lines: [3, 3] },
			{
				kind: 'table',
				found: 'markup',
				lines: [4, 5],
				rows: [{ header: true, lines: [4, 4] }, { lines: [5, 5] }],
			},
			{ kind: 'table', furniture: 'header' },
			{ text: '脚', furniture: 'footer' },
		]);
	});

	it('gives each cell and each notice the lines it stands in', async () => {
		const document = await read(
			wordFile({
				body: table([row([cell(['甲', '乙']), cell('丙')]), row([cell('丁', ''), cell('戊')])]),
				footers: [`<w:p><w:r><w:t>脚</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>暗</w:t></w:r></w:p>`],
			}),
		);
		expect(document.blocks).toMatchObject([
			{ rows: [{ lines: [1, 2], cells: [{ lines: [1, 2] }, { lines: [2, 2] }] }, { lines: [3, 3] }] },
			{ lines: [4, 4] },
		]);
		expect(document.notices).toEqual([
			{ code: 'hidden-text', effect: 'left-out', text: '暗', lines: [4, 4] },
		]);
	});

	it('counts every character of its text in the document or in a notice', async () => {
		const words = fc.constantFrom('甲', '乙丙', '80周岁', 'a b', '；');
		const runs = fc
			.tuple(
				words,
				fc.constantFrom('', '<w:vanish/>', '<w:b/>'),
				fc.constantFrom('', 'ins', 'del', 'moveTo', 'moveFrom'),
			)
			.map(([text, properties, change]) => {
				const tag = change === 'del' ? 'delText' : 't';
				const run = `<w:r><w:rPr>${properties}</w:rPr><w:${tag} xml:space="preserve">${text}</w:${tag}></w:r>`;
				return change ? `<w:${change} w:id="1">${run}</w:${change}>` : run;
			});
		const paragraphs = fc
			.tuple(fc.array(runs, { maxLength: 4 }), fc.constantFrom('', '<w:rPr><w:del w:id="2"/></w:rPr>'))
			.map(([content, properties]) => `<w:p><w:pPr>${properties}</w:pPr>${content.join('')}</w:p>`);
		const cells = fc
			.tuple(
				fc.array(paragraphs, { minLength: 1, maxLength: 2 }),
				fc.constantFrom(
					'',
					'<w:vMerge/>',
					'<w:vMerge w:val="restart"/>',
					'<w:gridSpan w:val="2"/>',
					'<w:cellDel w:id="3"/>',
				),
			)
			.map(([content, properties]) => `<w:tc><w:tcPr>${properties}</w:tcPr>${content.join('')}</w:tc>`);
		const rows = fc
			.tuple(fc.array(cells, { maxLength: 3 }), fc.constantFrom('', '<w:del w:id="4"/>', '<w:ins w:id="4"/>'))
			.map(([content, properties]) => row(content, properties));
		const blocks = fc.oneof(paragraphs, fc.array(rows, { maxLength: 3 }).map(table));
		await fc.assert(
			fc.asyncProperty(
				fc.array(blocks, { maxLength: 5 }),
				fc.constantFrom('accepted' as const, 'rejected' as const),
				async (content, revisions) => {
					const body = paragraph('首') + content.join('');
					const document = await read(wordFile({ body }), revisions);
					const leftOut = document.notices.filter(({ effect }) => effect === 'left-out');
					expect(counted(document.text + leftOut.map(({ text }) => text).join(''))).toEqual(
						counted([...body.matchAll(/<w:(?:t|delText)[^>]*>([^<]*)</g)].map(([, text]) => text).join('')),
					);
				},
			),
			{ numRuns: 300 },
		);
	});

	/** It hands on soft hyphens, which are not printed, and no notes. */
	it.each([...numbers, ...tables, ...contents].filter(({ notices, parts }) => !notices && !parts.footnotes))(
		'agrees with mammoth on the text: $name',
		async ({ parts }) => {
			const file = wordFile({ ...parts, headers: [], footers: [], comments: '', numbering: '', styles: '' });
			const { value } = await mammoth.extractRawText({ buffer: Buffer.from(file) });
			expect(counted((await read(file)).text)).toEqual(counted(value.replaceAll('\u00ad', '')));
		},
	);

	it('reads the same whatever the prefix of its namespace', async () => {
		const files = wordFiles({ body: paragraph('甲') + table([row([cell('乙'), cell('丙')])]) });
		const renamed = Object.fromEntries(
			Object.entries(files).map(([name, xml]) => [
				name,
				xml
					.replace(/<(\/?)w:/g, '<$1ns0:')
					.replace(/ w:/g, ' ns0:')
					.replace('xmlns:w=', 'xmlns:ns0='),
			]),
		);
		expect(await read(packed(renamed))).toEqual(await read(packed(files)));
	});
});

/** How often each character other than space stands in a text. */
function counted(text: string): Record<string, number> {
	const counts: Record<string, number> = {};
	for (const character of text.replace(/\s/g, '')) counts[character] = (counts[character] ?? 0) + 1;
	return counts;
}
