import { expect, it } from 'vitest';
import { isPaidByPerson } from './burden.js';

it.each([
	['起付标准按上年居民人均可支配收入的10%确定', '10%', true],
	['起付线为300元', '300元', true],
	['自付比例不超过20%', '20%', true],
	['个人承担部分为100元', '100元', true],
	['床位收费标准为每月1500元', '1500元', true],
	['政策范围内个人自付部分按70%的比例救助', '70%', false],
	['个人自付部分给予60%的补助', '60%', false],
	['收费标准优惠20%', '20%', false],
	['起付标准降低50%', '50%', false],
	['个人缴费部分由财政补贴80元', '80元', false],
	['每人每月补贴70元，不再收费', '70元', false],
])('%s: whether %s is paid by the person is %s', (text, words, expected) => {
	const start = text.indexOf(words);
	expect(isPaidByPerson(text, start, start + words.length)).toBe(expected);
});
