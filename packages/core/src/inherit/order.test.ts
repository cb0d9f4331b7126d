import { describe, expect, it } from 'vitest';
import { orderOfItems } from './order.js';

describe('the order of a resolved catalogue', () => {
	it.each([
		['the parent’s where nothing is added', ['a', 'b'], [], undefined, ['a', 'b']],
		[
			'with an added item at its position',
			['a', 'b'],
			[{ id: 'x', position: 2 }],
			undefined,
			['a', 'x', 'b'],
		],
		['with an item at the end that names none', ['a', 'b'], [{ id: 'x' }], undefined, ['a', 'b', 'x']],
		[
			'the same however the additions are written',
			['a', 'b'],
			[
				{ id: 'y', position: 3 },
				{ id: 'x', position: 1 },
			],
			undefined,
			['x', 'a', 'y', 'b'],
		],
		['the one that is stated', ['a', 'b'], [{ id: 'x' }], ['x', 'b', 'a'], ['x', 'b', 'a']],
	])('is %s', (_, kept, added, explicit, expected) => {
		expect(orderOfItems(kept, added, explicit)).toEqual(expected);
	});
});
