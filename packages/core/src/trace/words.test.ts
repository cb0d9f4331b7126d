import { describe, expect, it } from 'vitest';
import { measureOf } from './measure.js';
import { clauseAround, findWords, sentenceAround } from './words.js';

const text = '建立经费保障机制，省、市社会福利事业彩票公益金55%以上要用于养老服务。鼓励金融机构参与。';

describe('findWords', () => {
	it.each([
		['彩票公益金', '彩票公益金'],
		['社会福利 事业\n彩票公益金', '社会福利事业彩票公益金'],
		['５５％', '55%'],
	])('finds %j', (words, wanted) => {
		expect(findWords(text, words).map(({ start, end }) => text.slice(start, end))).toEqual([wanted]);
	});

	it('finds words that the text itself breaks', () => {
		const broken = '全面建成“15 分\n钟”居家养老服务圈';
		expect(findWords(broken, '15分钟').map(({ start, end }) => broken.slice(start, end))).toEqual([
			'15 分\n钟',
		]);
	});

	it('finds each place once', () => {
		expect(findWords('养老养老养老', '养老养老')).toEqual([{ start: 0, end: 4 }]);
		expect(findWords('养老', '')).toEqual([]);
	});
});

describe('a sentence and a clause', () => {
	it('reach to their marks', () => {
		const [place] = findWords(text, '彩票公益金');
		const cut = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
		expect(place && cut(sentenceAround(text, place))).toBe(
			'建立经费保障机制，省、市社会福利事业彩票公益金55%以上要用于养老服务。',
		);
		expect(place && cut(clauseAround(text, place))).toBe(
			'省、市社会福利事业彩票公益金55%以上要用于养老服务。',
		);
	});
});

describe('measureOf', () => {
	it.each([
		['彩票公益金', { kind: 'words', words: '彩票公益金' }],
		['“四同步”', { kind: 'words', words: '四同步' }],
		['benefit/old-age-allowance', { kind: 'concept', concept: 'benefit/old-age-allowance' }],
		['panjin-2024#4/amount', { kind: 'parameter', key: 'panjin-2024', unit: '4', parameter: 'amount' }],
		[
			'liaoning-2023#二/（三）/6/lottery-fund-share',
			{ kind: 'parameter', key: 'liaoning-2023', unit: '二/（三）/6', parameter: 'lottery-fund-share' },
		],
		['“ ”', undefined],
	])('reads %s', (written, wanted) => {
		expect(measureOf(written)).toEqual(wanted);
	});
});
