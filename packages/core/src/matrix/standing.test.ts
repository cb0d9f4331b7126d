import { describe, expect, it } from 'vitest';
import type { Figure } from './figure.js';
import { pairFigures, standingOf } from './standing.js';

function figure(part: Partial<Figure>): Figure {
	return {
		id: 'amount',
		label: null,
		subject: '高龄津贴',
		variant: null,
		type: 'amount',
		bound: 'min',
		unit: 'CNY/person/month',
		favours: 'higher',
		number: part.value ?? part.min ?? null,
		printed: '',
		source: 'parameter',
		evidence: { file: 'a.txt', lines: [1, 1] },
		...part,
	};
}

const ratio = { type: 'ratio', unit: '1', bound: 'exact' } as const;
const age = { type: 'age', unit: 'year', favours: 'lower' } as const;

describe('standingOf', () => {
	it.each([
		['30 and 30', { value: 30 }, { value: 30 }, 'same', 'neutral'],
		['30 and 50', { value: 30 }, { value: 50 }, 'higher', 'more-generous'],
		['50 and 30', { value: 50 }, { value: 30 }, 'lower', 'less-generous'],
		['a floor and a fixed amount', { value: 30 }, { value: 30, bound: 'exact' }, 'other', 'neutral'],
		['a floor and a ceiling above it', { value: 30 }, { value: 50, bound: 'max' }, 'other', 'less-generous'],
		['a month and a year', { value: 30 }, { value: 360, unit: 'CNY/person/year' }, 'other', 'unclear'],
		['open and set', { value: null, bound: 'unset' }, { value: 30 }, 'other', 'more-generous'],
		['open and open', { value: null, bound: 'unset' }, { value: null, bound: 'unset' }, 'same', 'neutral'],
		[
			'10% about and 10%',
			{ ...ratio, value: 0.1, approx: true },
			{ ...ratio, value: 0.1 },
			'other',
			'neutral',
		],
		[
			'shares of two bases',
			{ ...ratio, value: 0.55, of: 'a' },
			{ ...ratio, value: 0.6, of: 'b' },
			'other',
			'unclear',
		],
		['from 60 and from 65', { ...age, value: 60 }, { ...age, value: 65 }, 'higher', 'less-generous'],
		[
			'grades',
			{ type: 'grade', unit: 'grade', bound: 'exact', value: 1, favours: 'none' },
			{ type: 'grade', unit: 'grade', bound: 'exact', value: 2, favours: 'none' },
			'other',
			'neutral',
		],
	] as const)('%s', (_, base, own, standing, direction) => {
		expect(standingOf(figure(base), figure(own))).toMatchObject({ standing, direction });
	});

	it('gives the difference without the dust of floating point', () => {
		const [base, own] = [figure({ ...ratio, value: 0.55 }), figure({ ...ratio, value: 0.6 })];
		expect(standingOf(base, own).difference).toBe(0.05);
	});
});

describe('pairFigures', () => {
	const names = (base: readonly Figure[], own: readonly Figure[]) =>
		pairFigures(base, own).map((pair) => `${pair.base?.id ?? '–'} ${pair.own?.id ?? '–'}`);

	it('pairs by label before order', () => {
		const living = figure({ id: 'a', label: '生活补贴', value: 80 });
		const care = figure({ id: 'b', label: '护理补贴', value: 80 });
		const theirs = [
			figure({ id: 'c', subject: '重度残疾人护理补贴', value: 100 }),
			figure({ id: 'd', subject: '困难残疾人生活补贴', value: 90 }),
		];
		expect(names([living, care], theirs)).toEqual(['b c', 'a d']);
	});

	it('lets one amount stand against several', () => {
		const own = [
			figure({ id: 'x', variant: '80-99', value: 50 }),
			figure({ id: 'y', variant: '100+', value: 300 }),
		];
		expect(names([figure({ value: 30 })], own)).toEqual(['amount x', 'amount y']);
	});

	it('leaves alone what answers another question', () => {
		expect(names([figure({ value: 30 })], [figure({ ...age, id: 'age', value: 80 })])).toEqual([
			'– age',
			'amount –',
		]);
	});
});
