import type { Figure } from '@qingdan/core';
import { describe, expect, it } from 'vitest';
import { figureAnswers, numberQueryOf } from './number-query.js';

describe('a number that is looked for', () => {
	it.each([
		['≥50', { sign: '≥', number: 50 }],
		['>= 50 元', { sign: '≥', number: 50, unit: 'money' }],
		['>50元', { sign: '>', number: 50, unit: 'money' }],
		['不低于30元', { sign: '≥', number: 30, unit: 'money' }],
		['不超过12个月', { sign: '≤', number: 12, unit: 'month' }],
		['低于30', { sign: '<', number: 30 }],
		['80岁', { sign: '=', number: 80, unit: 'year' }],
		['80周岁及以上', { sign: '≥', number: 80, unit: 'year' }],
		['80周岁以上', { sign: '≥', number: 80, unit: 'year' }],
		['80+', { sign: '≥', number: 80 }],
		['55%', { sign: '=', number: 0.55, unit: 'part' }],
		['1.3倍', { sign: '=', number: 1.3, unit: 'multiple' }],
		['1.5万元', { sign: '=', number: 15_000, unit: 'money' }],
		['1,500元', { sign: '=', number: 1500, unit: 'money' }],
		['15分钟', { sign: '=', number: 15, unit: 'minute' }],
		['60岁以下', { sign: '≤', number: 60, unit: 'year' }],
	] as const)('%s', (written, query) => {
		expect(numberQueryOf(written)).toEqual(query);
	});

	it.each(['', '高龄津贴', '辽政办发〔2023〕11号', '2023年11月', '50 60', '元'])('%s is none', (written) => {
		expect(numberQueryOf(written)).toBeUndefined();
	});

	const figure = (values: Partial<Figure>): Figure => ({
		id: 'amount',
		label: null,
		subject: '',
		variant: null,
		type: 'amount',
		bound: 'min',
		unit: 'CNY/person/month',
		number: 50,
		printed: '',
		source: 'parameter',
		evidence: { file: 'a.txt', lines: [1, 1] },
		...values,
	});

	it.each([
		['≥50', figure({}), true],
		['>50', figure({}), false],
		['50岁', figure({}), false],
		['85岁', figure({ type: 'age', unit: 'year', bound: 'range', number: 80, min: 80, max: 99 }), true],
		['≥90岁', figure({ type: 'age', unit: 'year', bound: 'range', number: 80, min: 80, max: 99 }), true],
		['<80岁', figure({ type: 'age', unit: 'year', bound: 'range', number: 80, min: 80, max: 99 }), false],
		['10%', figure({ type: 'ratio', unit: '1', number: 0.1 }), true],
		['≥0', figure({ number: null, bound: 'unset' }), false],
	] as const)('%s against %j', (written, one, answers) => {
		const query = numberQueryOf(written);
		expect(query && figureAnswers(one, query)).toBe(answers);
	});
});
