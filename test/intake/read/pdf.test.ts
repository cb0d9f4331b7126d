import { readDocument, type SourceDocument } from '@qingdan/intake';
import { describe, expect, it } from 'vitest';
import { noticed } from './noticed.js';
import { outcome } from './outcome.js';
import { drawn } from './pdf-cases.js';
import { characterMaps, pdfFile } from './pdf-file.js';

const blocksOf = ({ blocks }: SourceDocument) =>
	blocks.map((block) =>
		block.kind === 'table'
			? [
					block.found,
					...block.rows.map(({ cells }) =>
						cells.map(
							({ column, columnSpan, rowSpan, text }) => `${column}+${columnSpan}×${rowSpan} ${text}`,
						),
					),
				]
			: `${block.furniture ? `[${block.furniture}] ` : ''}${block.text}`,
	);

describe('a PDF', () => {
	it.each(drawn)('$name', async ({ pages, blocks, notices = [] }) => {
		const document = await readDocument(pdfFile(pages), 'a.pdf', { characterMaps });
		expect(blocksOf(document)).toEqual(blocks);
		expect(noticed(document).filter((notice) => notice !== 'line-breaks-judged?')).toEqual(notices);
	});

	it('whose font is not in it is read by its character map, and refused without', async () => {
		const bytes = pdfFile([{ texts: [[100, 100, '清单']] }]);
		expect((await readDocument(bytes, 'a.pdf', { characterMaps })).text).toBe('清单\n');
		expect(await outcome(bytes, 'a.pdf')).toMatchObject({ code: 'document-characters-unknown' });
	});
});
