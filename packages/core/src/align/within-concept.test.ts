import type { Item } from '@qingdan/schema';
import { describe, expect, it } from 'vitest';
import { withinConcept } from './within-concept.js';

const item = (name: string) => ({ name }) as Item;
const [a, b, c, x, y, z] = ['a', 'b', 'c', 'x', 'y', 'z'].map(item) as [Item, Item, Item, Item, Item, Item];
const linked = (...links: [Item, Item, number][]) =>
	withinConcept(links.map(([left, right, confidence]) => ({ left, right, confidence })))
		.map(({ left, right }) => `${left.name}${right.name}`)
		.sort();

describe('items of one concept', () => {
	it('go one to one where both sides hold several', () => {
		expect(linked([a, x, 0.98], [a, y, 0.94], [b, x, 0.94], [b, y, 1])).toEqual(['ax', 'by']);
	});

	it('that are left over stay with their likeliest partner', () => {
		expect(
			linked([a, x, 0.99], [a, y, 0.92], [a, z, 0.91], [b, x, 0.92], [b, y, 0.99], [b, z, 0.95]),
		).toEqual(['ax', 'by', 'bz']);
	});

	it('are a split or a merger where one side holds one', () => {
		expect(linked([a, x, 0.92], [a, y, 0.91])).toEqual(['ax', 'ay']);
	});

	it('keep apart from those of another concept', () => {
		expect(linked([a, x, 0.92], [a, y, 0.91], [c, z, 0.95])).toEqual(['ax', 'ay', 'cz']);
	});
});
