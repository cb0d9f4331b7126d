import { describe, expect, it } from 'vitest';
import { carryQuote, render } from './rendering.js';

const was = '辽宁户籍60周岁及以上老年人，每人每月不低于50元';
const household = [{ start: 0, end: 4, text: '盘锦户籍' }];

describe('a rendered text', () => {
	it('is localised outside the words that an operation replaces', () => {
		const from = was.indexOf('50元');
		const { text } = render(was, household, [{ start: from, end: from + 3, to: '60元' }]);
		expect(text).toBe('盘锦户籍60周岁及以上老年人，每人每月不低于60元');
	});

	it('leaves a name alone that an operation touches', () => {
		const { text } = render(was, household, [{ start: 2, end: 6, to: '户口60' }]);
		expect(text).toBe('辽宁户口60周岁及以上老年人，每人每月不低于50元');
	});

	it('says what became of a quote', () => {
		const from = was.indexOf('50元');
		const rendered = render(was, household, [{ start: from, end: from + 3, to: '60元' }]);
		expect(carryQuote(rendered, '60周岁及以上')).toEqual({ quote: '60周岁及以上', kind: 'kept' });
		expect(carryQuote(rendered, '每人每月不低于50元')).toEqual({
			quote: '每人每月不低于60元',
			kind: 'changed',
		});
		expect(carryQuote(rendered, '辽宁户籍60周岁')).toEqual({ quote: '盘锦户籍60周岁', kind: 'localised' });
		expect(carryQuote(rendered, '80周岁')).toBeUndefined();
	});

	it('loses a quote whose words are all gone', () => {
		const rendered = render('甲，乙，丙', [], [{ start: 2, end: 4, to: '' }]);
		expect(rendered.text).toBe('甲，丙');
		expect(carryQuote(rendered, '乙')).toBeUndefined();
	});
});
