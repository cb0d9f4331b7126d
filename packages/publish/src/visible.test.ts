import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visible, visibleLine } from './visible.js';

describe('visible', () => {
	it.each([
		['a colour', '\u001b[31m红', '\\u{1b}[31m红'],
		['a title of the window', '\u001b]0;x\u0007', '\\u{1b}]0;x\\u{7}'],
		['a link', '\u001b]8;;http://x\u001b\\', '\\u{1b}]8;;http://x\\u{1b}\\'],
		['C1', '\u009b31m', '\\u{9b}31m'],
		['a carriage return', '不低于\r不超过', '不低于\\u{d}不超过'],
		['an override of direction', '\u202e元03', '\\u{202e}元03'],
		['an isolate', '\u2066x\u2069', '\\u{2066}x\\u{2069}'],
		['a zero width space', '补\u200b贴', '补\\u{200b}贴'],
		['a tag', '\u{e0041}', '\\u{e0041}'],
		['half a pair', '\ud800', '\\u{d800}'],
	])('writes out %s', (_, text, shown) => {
		expect(visible(text)).toBe(shown);
	});

	it('leaves what people write as it is', () => {
		expect(visible('“每人每月”不低于30元（含）。\n𠮷\té')).toBe('“每人每月”不低于30元（含）。\n𠮷\té');
	});

	it('keeps any text on its line', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: 'binary' }),
				(text) => !/[\p{Cc}\u202a-\u202e\u2028\u2029]/u.test(visibleLine(text)),
			),
		);
	});
});
