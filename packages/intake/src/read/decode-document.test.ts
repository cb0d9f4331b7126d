import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeDocument } from './decode-document.js';

const text = '　　一、总体要求\n到2025年，全县一般养老机构一律达标。\n';
const utf16 = (content: string, isLittle: boolean) =>
	Uint8Array.from(
		Array.from({ length: content.length }, (_, index) => content.charCodeAt(index)).flatMap((code) =>
			isLittle ? [code & 0xff, code >> 8] : [code >> 8, code & 0xff],
		),
	);
const utf8 = (content: string) => new TextEncoder().encode(content);
/** 养老服务 and a line break in GB 18030 */
const gb = [0xd1, 0xf8, 0xc0, 0xcf, 0xb7, 0xfe, 0xce, 0xf1, 0x0a];

describe('decodeDocument', () => {
	it.each([
		['UTF-8', utf8(text), 'utf-8'],
		['UTF-8 with a mark', utf8(`\ufeff${text}`), 'utf-8'],
		['UTF-16LE with a mark', utf16(`\ufeff${text}`, true), 'utf-16le'],
		['UTF-16BE with a mark', utf16(`\ufeff${text}`, false), 'utf-16be'],
		['UTF-16LE', utf16(text, true), 'utf-16le'],
		['UTF-16BE', utf16(text, false), 'utf-16be'],
	])('reads %s', (_, bytes, encoding) => {
		expect(decodeDocument(bytes)).toMatchObject({ text, encoding });
	});

	it('reads GB 18030 and says that it judged so', () => {
		expect(decodeDocument(Uint8Array.from(gb))).toEqual({
			text: '养老服务\n',
			encoding: 'gb18030',
			notices: [{ code: 'encoding-judged', text: 'GB 18030', effect: 'unsure' }],
		});
	});

	it('counts lines by line feeds, whatever ends them', () => {
		expect(decodeDocument(utf8('甲\r\n乙\r丙\n')).text).toBe('甲\n乙\n丙\n');
	});

	it('never takes two encodings for one', () => {
		const han = fc.string({ unit: fc.constantFrom(...'养老服务清单基本补贴'), minLength: 4, maxLength: 40 });
		fc.assert(
			fc.property(fc.array(han, { minLength: 1 }), fc.nat(5), (lines, at) => {
				const own = lines.map((line) => [...utf8(`${line}\n`)]);
				own.splice(at % (own.length + 1), 0, gb);
				expect(() => decodeDocument(Uint8Array.from(own.flat()))).toThrow('document-encoding');
			}),
		);
	});
});
