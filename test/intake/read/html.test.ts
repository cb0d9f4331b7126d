import { readDocument, type SourceDocument } from '@qingdan/intake';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { pages } from './html-cases.js';
import { noticed } from './noticed.js';

const blocksOf = ({ blocks }: SourceDocument) =>
	blocks.map((block) =>
		block.kind === 'table'
			? block.rows.map(({ cells, header }) => [
					...(header ? ['^'] : []),
					...cells.map(
						({ column, columnSpan, rowSpan, text }) => `${column}+${columnSpan}×${rowSpan} ${text}`,
					),
				])
			: [
					block.furniture && `[${block.furniture}]`,
					block.headingLevel && `#${block.headingLevel}`,
					block.automaticNumber,
					block.text,
				]
					.filter(Boolean)
					.join(' '),
	);

describe('a page', () => {
	it.each(pages)('$name', async ({ page, blocks, notices = [] }) => {
		const document = await readDocument(strToU8(`<!DOCTYPE html>${page}`), 'a.html');
		expect(blocksOf(document)).toEqual(blocks);
		expect(noticed(document)).toEqual(notices);
	});

	it('is read from GB 18030 and UTF-16 as from UTF-8', async () => {
		// <p>清单</p>
		const gb = Uint8Array.from([
			...strToU8('<!DOCTYPE html><p>'),
			0xc7,
			0xe5,
			0xb5,
			0xa5,
			...strToU8('</p>'),
		]);
		const text = '<!DOCTYPE html><p>清单</p>';
		const utf16 = Uint8Array.from([
			0xff,
			0xfe,
			...[...text].flatMap((character) => [character.charCodeAt(0) & 0xff, character.charCodeAt(0) >> 8]),
		]);
		for (const [bytes, notices] of [
			[gb, ['encoding-judged? GB 18030']],
			[utf16, []],
			[utf16.subarray(2), ['encoding-judged? UTF-16LE']],
			[strToU8(text), []],
		] as const) {
			const document = await readDocument(bytes, 'a');
			expect(document).toMatchObject({ format: 'html', text: '清单\n' });
			expect(noticed(document)).toEqual(notices);
		}
	});
});
