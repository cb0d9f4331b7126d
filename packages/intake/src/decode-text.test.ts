import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text.js';

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...parts: (string | number[])[]) =>
	new Uint8Array(parts.flatMap((part) => (typeof part === 'string' ? [...utf8(part)] : part)));

describe('decodeText', () => {
	it('reads UTF-8 with and without a byte order mark', () => {
		expect(decodeText(utf8('清单\n'))).toEqual({ ok: true, text: '清单\n' });
		expect(decodeText(bytes([0xef, 0xbb, 0xbf], '清单'))).toEqual({ ok: true, text: '清单' });
		expect(decodeText(new Uint8Array())).toEqual({ ok: true, text: '' });
	});

	it.each([
		['a byte that begins nothing', bytes('一行\n二', [0xff], '行'), { offset: 10, line: 2, column: 2 }],
		['GB 18030', bytes([0xc7, 0xe5]), { offset: 0, line: 1, column: 1 }],
		['a character cut at the end', bytes('清', [0xe5, 0x8d]), { offset: 3, line: 1, column: 2 }],
		['a character cut in the middle', bytes('a', [0xe5, 0x8d], 'b'), { offset: 1, line: 1, column: 2 }],
		['half a surrogate pair', bytes('𠮷', [0xed, 0xa0, 0x80]), { offset: 4, line: 1, column: 3 }],
		['a mark counts in the offset alone', bytes([0xef, 0xbb, 0xbf, 0xff]), { offset: 3, line: 1, column: 1 }],
	])('refuses %s', (_, input, place) => {
		expect(decodeText(input)).toEqual({ ok: false, ...place });
	});

	it('gives back any text, and never a text for bytes that are none', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				const plain = text.replace(/^\ufeff/, '');
				expect(decodeText(utf8(plain))).toEqual({ ok: true, text: plain });
			}),
		);
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (before, after) => {
				const plain = before.replace(/^\ufeff/, '');
				expect(decodeText(bytes(plain, [0xfe], after))).toMatchObject({
					ok: false,
					offset: utf8(plain).length,
				});
			}),
		);
	});
});
