import { expect, it } from 'vitest';
import { brokenInto } from './broken-into.js';

it.each([
	['盘锦市  50元', 200, ['盘锦市  50元']],
	['盘锦市  at least 30 yuan', 130, ['盘锦市  at least', '30 yuan']],
	['高龄津贴', 30, ['高龄', '津贴']],
	['unbreakable', 30, ['unbreakable']],
	['', 30, []],
])('%s within %d pixels', (text, width, lines) => {
	expect(brokenInto(text, width)).toEqual(lines);
});
