import { expect, it } from 'vitest';
import { formatNumber } from './number-format.js';

it.each([
	['decimal', 12, '12'],
	['decimalZero', 7, '07'],
	['decimalFullWidth', 12, '１２'],
	['upperRoman', 49, 'XLIX'],
	['lowerRoman', 4, 'iv'],
	['upperLetter', 27, 'AA'],
	['lowerLetter', 28, 'bb'],
	['chineseCounting', 10, '十'],
	['chineseCounting', 21, '二十一'],
	['chineseCounting', 105, '一○五'],
	['chineseCountingThousand', 11, '十一'],
	['chineseCountingThousand', 20, '二十'],
	['chineseCountingThousand', 105, '一百零五'],
	['chineseCountingThousand', 110, '一百一十'],
	['chineseCountingThousand', 1001, '一千零一'],
	['chineseCountingThousand', 10020, '一万零二十'],
	['ideographDigital', 10, '一〇'],
	['japaneseCounting', 103, '一百三'],
	['chineseLegalSimplified', 15, '壹拾伍'],
	['ideographTraditional', 3, '丙'],
	['ideographZodiac', 12, '亥'],
	['ideographZodiacTraditional', 13, '丙子'],
	['decimalEnclosedCircleChinese', 10, '⑩'],
	['decimalEnclosedCircle', 21, '㉑'],
	['decimalEnclosedCircle', 36, '㊱'],
	['decimalEnclosedParen', 1, '⑴'],
	['decimalEnclosedFullstop', 20, '⒛'],
	['ideographEnclosedCircle', 2, '㊁'],
	['ordinal', 112, '112th'],
	['ordinal', 22, '22nd'],
	['none', 5, ''],
])('writes %s %i as %s', (format, value, text) => {
	expect(formatNumber(value, format)).toBe(text);
});

it.each([
	['ideographTraditional', 11],
	['decimalEnclosedCircle', 51],
	['upperRoman', 0],
	['hebrew1', 1],
	['toString', 1],
	['decimal', -1],
])('cannot write %s %i', (format, value) => {
	expect(formatNumber(value, format)).toBeUndefined();
});
