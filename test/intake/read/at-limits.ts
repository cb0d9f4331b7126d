import type { Limits, ProblemCode } from '@qingdan/schema';
import { strToU8 } from 'fflate';
import { cell, paragraph, row, table, wordFile, wordFiles } from './word-file.js';

const files = () => wordFiles({ body: paragraph('高龄津贴') });
const whole = () => wordFile({ body: paragraph('高龄津贴') });
const utf8 = (text: string) => strToU8(text);
const nested = (depth: number) =>
	wordFile({ body: `${'<w:sdt>'.repeat(depth)}${paragraph('甲')}${'</w:sdt>'.repeat(depth)}` });
/** At the limit a document is read, one above it is refused. */
export const atLimits: readonly {
	readonly limit: keyof Limits;
	readonly value: number;
	readonly bytes: () => Uint8Array;
	readonly code: ProblemCode;
}[] = [
	{ limit: 'fileBytes', value: whole().length, bytes: whole, code: 'limit-file-bytes' },
	{
		limit: 'containerParts',
		value: Object.keys(files()).length,
		bytes: whole,
		code: 'limit-container-parts',
	},
	{
		limit: 'partBytes',
		value: Math.max(...Object.values(files()).map((xml) => utf8(xml).length)),
		bytes: whole,
		code: 'limit-part-bytes',
	},
	{
		limit: 'unpackedBytes',
		value: Object.values(files()).reduce((sum, xml) => sum + utf8(xml).length, 0),
		bytes: whole,
		code: 'limit-unpacked-bytes',
	},
	// document, body, the wrappers, p, r, t
	{ limit: 'xmlDepth', value: 105, bytes: () => nested(100), code: 'limit-xml-depth' },
	// document, body, p, r, t
	{ limit: 'xmlElements', value: 5, bytes: whole, code: 'limit-xml-elements' },
	{
		limit: 'markdownDepth',
		value: 3,
		bytes: () => utf8('# 办法\n\n> > > 甲\n'),
		code: 'limit-markdown-depth',
	},
	// html, body, the elements, and the paragraph in the innermost
	{
		limit: 'htmlDepth',
		value: 43,
		bytes: () => utf8(`<!DOCTYPE html>${'<div>'.repeat(40)}<p>甲`),
		code: 'limit-html-depth',
	},
	// html, head, body and ten paragraphs
	{
		limit: 'htmlElements',
		value: 13,
		bytes: () => utf8(`<!DOCTYPE html>${'<p>甲</p>'.repeat(10)}`),
		code: 'limit-html-elements',
	},
	{
		limit: 'htmlAttributes',
		value: 3,
		bytes: () => utf8('<!DOCTYPE html><p a=1 b="x y z" c>甲</p>'),
		code: 'limit-html-attributes',
	},
	{
		limit: 'textCharacters',
		value: 9,
		bytes: () => utf8('第一条\n\n办法。\n'),
		code: 'limit-text-characters',
	},
	// a paragraph and two rows
	{ limit: 'blocks', value: 3, bytes: () => utf8('清单\n甲\t乙\t丙\n1\t2\t3\n'), code: 'limit-blocks' },
	{
		limit: 'gridCells',
		value: 6,
		bytes: () => utf8('<!DOCTYPE html><table><tr><td colspan=2 rowspan=2>甲<td>乙<tr><td>丙</table>'),
		code: 'limit-grid-cells',
	},
	{
		limit: 'gridCells',
		value: 7,
		bytes: () =>
			wordFile({
				body: table([
					row([cell('甲'), cell('乙', '<w:gridSpan w:val="3"/>')]),
					row([cell('丙'), cell('丁'), cell('戊')]),
				]),
			}),
		code: 'limit-grid-cells',
	},
];
