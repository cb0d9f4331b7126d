import { describe, expect, it } from 'vitest';
import { applyStated, state } from './statement.js';

const inherited = {
	concept: 'benefit/a',
	prose: ['一'],
	parameters: [
		{ id: 'age', value: 60, quote: '60周岁' },
		{ id: 'amount', type: 'amount', unit: 'CNY/person/month', value: 50, approx: true, quote: '50元左右' },
	],
};

describe('a statement of readings', () => {
	it.each([
		['nothing where nothing differs', inherited, undefined],
		['null for what is dropped', { concept: 'benefit/a', parameters: inherited.parameters }, { prose: null }],
		['a value that is another', { ...inherited, prose: ['二'] }, { prose: ['二'] }],
		[
			'an id for a member that stays, its fields for one that changed',
			{
				...inherited,
				parameters: [
					{ id: 'amount', type: 'amount', unit: 'CNY/person/month', value: 50, quote: '50元' },
					{ id: 'age', value: 60, quote: '60周岁' },
				],
			},
			{ parameters: [{ from: 'amount', quote: '50元', without: ['approx'] }, 'age'] },
		],
	])('is %s', (_, wanted, expected) => {
		const stated = state(inherited, wanted);
		expect(stated).toEqual(expected);
		expect(applyStated(inherited, stated)).toEqual(wanted);
	});
});
