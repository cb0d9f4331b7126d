import type { Parameter } from '@qingdan/schema';
import { describe, expect, it } from 'vitest';
import { differingAspects, quantityChange } from './quantity-change.js';

function amount(value: number, bound: Parameter['bound'], more: Partial<Parameter> = {}): Parameter {
	return {
		id: 'amount',
		type: 'amount',
		value,
		bound,
		unit: 'CNY/person/month',
		favours: 'higher',
		field: 'content',
		quote: '',
		...more,
	};
}

/** The comparator matrix for amounts that a person receives. */
const matrix: [string, Parameter, Parameter, string, string][] = [
	['≥50 → ≥40', amount(50, 'min'), amount(40, 'min'), 'amount-lowered', 'less-generous'],
	['≥50 → ≥60', amount(50, 'min'), amount(60, 'min'), 'amount-raised', 'more-generous'],
	['≥50 → =40', amount(50, 'min'), amount(40, 'exact'), 'amount-lowered', 'less-generous'],
	['≥50 → =50', amount(50, 'min'), amount(50, 'exact'), 'floor-to-fixed', 'neutral'],
	['≥50 → ≤50', amount(50, 'min'), amount(50, 'max'), 'floor-to-ceiling', 'less-generous'],
	[
		'≥50 → ≈50',
		amount(50, 'min'),
		amount(50, 'exact', { approx: true }),
		'floor-made-approximate',
		'less-generous',
	],
	['=50 → ≥50', amount(50, 'exact'), amount(50, 'min'), 'fixed-to-floor', 'more-generous'],
	['=50 → ≥40', amount(50, 'exact'), amount(40, 'min'), 'amount-lowered', 'less-generous'],
	['=50 → ≤50', amount(50, 'exact'), amount(50, 'max'), 'fixed-to-ceiling', 'less-generous'],
	['=50 → =60', amount(50, 'exact'), amount(60, 'exact'), 'amount-raised', 'more-generous'],
	[
		'≈50 → =50',
		amount(50, 'exact', { approx: true }),
		amount(50, 'exact'),
		'approximate-to-exact',
		'neutral',
	],
	[
		'=50 → ≈50',
		amount(50, 'exact'),
		amount(50, 'exact', { approx: true }),
		'exact-to-approximate',
		'unclear',
	],
	[
		'a fee rises',
		amount(50, 'exact', { favours: 'lower' }),
		amount(60, 'exact', { favours: 'lower' }),
		'amount-raised',
		'less-generous',
	],
	[
		'per month → per quarter',
		amount(50, 'exact'),
		amount(50, 'exact', { unit: 'CNY/person/quarter' }),
		'period-changed',
		'unclear',
	],
	[
		'per person → per household',
		amount(50, 'exact'),
		amount(50, 'exact', { unit: 'CNY/household/month' }),
		'unit-changed',
		'unclear',
	],
	[
		'another base',
		amount(1.3, 'min', { of: 'a' }),
		amount(1.3, 'min', { of: 'b' }),
		'base-changed',
		'unclear',
	],
	[
		'another payer',
		amount(400, 'exact', { payer: [{ level: 'province' }] }),
		amount(400, 'exact', { payer: [{ level: 'city' }] }),
		'funding-payer-shifted',
		'unclear',
	],
	[
		'the age rises',
		amount(60, 'min', { type: 'age', favours: 'lower' }),
		amount(65, 'min', { type: 'age', favours: 'lower' }),
		'age-threshold-raised',
		'less-generous',
	],
	[
		'half price → free',
		amount(0.5, 'exact', { type: 'discount' }),
		amount(1, 'exact', { type: 'discount' }),
		'paid-to-free',
		'more-generous',
	],
	[
		'once a year → twice',
		amount(1, 'exact', { type: 'frequency' }),
		amount(2, 'exact', { type: 'frequency' }),
		'frequency-raised',
		'more-generous',
	],
];

const aYear: Partial<Parameter> = { unit: 'CNY/person/year' };
const visits = (value: number, unit: Parameter['unit']): Parameter =>
	amount(value, 'min', { type: 'frequency', unit });

/** The number that is larger need not be more: 5,640 a year is 470 a month. */
const periods: [string, Parameter, Parameter, string, string][] = [
	[
		'5,640 a year → 566 a month',
		amount(5640, 'exact', aYear),
		amount(566, 'exact'),
		'amount-raised',
		'more-generous',
	],
	[
		'100 a month → 1,100 a year',
		amount(100, 'exact'),
		amount(1100, 'exact', aYear),
		'amount-lowered',
		'less-generous',
	],
	[
		'100 a month → 1,200 a year',
		amount(100, 'exact'),
		amount(1200, 'exact', aYear),
		'period-changed',
		'unclear',
	],
	[
		'≥100 a month → ≤1,300 a year',
		amount(100, 'min'),
		amount(1300, 'max', aYear),
		'floor-to-ceiling',
		'less-generous',
	],
	[
		'twice a month → once a week',
		visits(2, 'time/month'),
		visits(1, 'time/week'),
		'frequency-raised',
		'more-generous',
	],
	[
		'twice a month → five times a year',
		visits(2, 'time/month'),
		visits(5, 'time/year'),
		'frequency-reduced',
		'less-generous',
	],
];

describe('quantityChange over periods', () => {
	it.each(periods)('%s', (_what, left, right, kind, direction) => {
		expect(quantityChange(left, right, 'unit')).toEqual({ kind, direction });
	});
});

describe('quantityChange', () => {
	it.each(matrix)('%s', (_what, left, right, kind, direction) => {
		const [aspect] = differingAspects(left, right);
		expect(aspect).toBeDefined();
		expect(quantityChange(left, right, aspect ?? 'value')).toEqual({ kind, direction });
	});

	it('finds no aspect in which a quantity differs from itself', () => {
		for (const [, left] of matrix) expect(differingAspects(left, { ...left })).toEqual([]);
	});
});
