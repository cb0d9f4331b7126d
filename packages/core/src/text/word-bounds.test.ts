import { describe, expect, it } from 'vitest';
import { tokenise } from './token.js';
import { cutsWord } from './word-bounds.js';

/** A text with a stroke wherever it may be cut. */
function cuttable(text: string): string {
	const tokens = tokenise(text);
	return tokens
		.map((token, at) => (at === 0 || cutsWord(tokens, at) ? token.text : `|${token.text}`))
		.join('');
}

describe('cutsWord', () => {
	it.each([
		['保守国家秘密', '保守|国家|秘密'],
		['应当作出标志', '应当|作出|标志'],
		['免费提供1次健康体检', '免费|提供|1次|健康|体检'],
		['监督、检查', '监督|、|检查'],
		// 议员 is a word, too; 会议 and 员工 are fewer words than three.
		['会议员工', '会议|员工'],
		// 不得 and 得当: two words and a character either way.
		['不得当', '不|得|当'],
		['', ''],
	])('%s', (text, wanted) => {
		expect(cuttable(text)).toBe(wanted);
	});

	it('takes a row of words without end in a bounded time', () => {
		const tokens = tokenise('人人'.repeat(20_000));
		expect(tokens.filter((_, at) => cutsWord(tokens, at)).length).toBeLessThan(tokens.length);
	});
});
