import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitBySpans } from './marks.js';

describe('a text cut by spans', () => {
	it('without spans is one segment', () => {
		expect(splitBySpans('每人每月', [])).toEqual([{ text: '每人每月', start: 0, spans: [] }]);
	});

	it('names the spans of each piece, the shortest first', () => {
		const spans = [
			{ id: 'clause', start: 2, end: 9 },
			{ id: 'amount', start: 5, end: 8 },
		];
		expect(splitBySpans('标准每人不低于30元', spans)).toEqual([
			{ text: '标准', start: 0, spans: [] },
			{ text: '每人不', start: 2, spans: ['clause'] },
			{ text: '低于3', start: 5, spans: ['amount', 'clause'] },
			{ text: '0', start: 8, spans: ['clause'] },
			{ text: '元', start: 9, spans: [] },
		]);
	});

	it('keeps the place of an empty span', () => {
		expect(splitBySpans('津贴', [{ id: 'gap', start: 1, end: 1 }])).toEqual([
			{ text: '津', start: 0, spans: [] },
			{ text: '', start: 1, spans: ['gap'] },
			{ text: '贴', start: 1, spans: [] },
		]);
	});

	it('keeps places at both ends', () => {
		const spans = [
			{ id: 'before', start: 0, end: 0 },
			{ id: 'after', start: 1, end: 1 },
		];
		expect(splitBySpans('津', spans).map(({ spans }) => spans)).toEqual([['before'], [], ['after']]);
	});

	it('of an empty text is its places', () => {
		expect(splitBySpans('', [{ id: 'gap', start: 0, end: 0 }])).toEqual([
			{ text: '', start: 0, spans: ['gap'] },
		]);
	});

	it('never loses or repeats a character, whatever the spans', () => {
		const span = fc.record({ id: fc.string(), start: fc.nat(40), end: fc.nat(40) });
		fc.assert(
			fc.property(fc.string({ maxLength: 30 }), fc.array(span, { maxLength: 8 }), (text, spans) => {
				const segments = splitBySpans(text, spans);
				expect(segments.map((segment) => segment.text).join('')).toBe(text);
			}),
		);
	});
});
