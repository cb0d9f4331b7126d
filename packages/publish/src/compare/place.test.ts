import { expect, it } from 'vitest';
import { wordsOf } from '../languages.js';
import { partOfUnit, unitInWords, unitsInWords } from './place.js';

const [zh, en] = [wordsOf('zh'), wordsOf('en')];

it.each([
	[4, '第4项', 'item 4'],
	['前言', '前言', '前言'],
	['第九条', '第九条', '第九条'],
	['第十八条之一', '第十八条之一', '第十八条之一'],
	['第九条/2', '第九条第二款', '第九条 para. 2'],
	['第九条/2/（一）', '第九条第二款第（一）项', '第九条 para. 2 item （一）'],
	['第九条/（一）/1', '第九条第（一）项第1目', '第九条 item （一） sub-item 1'],
	['二/（三）/6', '二（三）6', '二（三）6'],
	['一/段~2', '一第2段', '一 paragraph 2'],
])('%s is a place to read', (id, chinese, english) => {
	expect([unitInWords(id, zh), unitInWords(id, en)]).toEqual([chinese, english]);
});

it('what stands below a unit goes without it', () => {
	expect(partOfUnit('第九条/1/（十二）', '第九条', zh)).toBe('第一款第（十二）项');
	expect(partOfUnit('二/（三）/6/（1）', '二/（三）/6', zh)).toBe('（1）');
	expect(partOfUnit('第九条', '第九条', zh)).toBe('');
});

it('many are counted', () => {
	const ids = Array.from(
		{ length: 12 },
		(_, index) => `第${'一二三四五六七八九十'[index] ?? `十${'一二'[index - 10]}`}条`,
	);
	expect(unitsInWords([4, 7], zh)).toBe('第4、7项');
	expect(unitsInWords(ids.slice(0, 2), zh)).toBe('第一条、第二条');
	expect(unitsInWords(ids, zh)).toBe(
		'第一条、第二条、第三条、第四条、第五条、第六条、第七条、第八条等 12 条',
	);
});
