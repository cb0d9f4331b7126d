import { readFileSync } from 'node:fs';
import { type PresentedItem, type PresentedParameter, presentPolicy } from '@qingdan/core';
import { describe, expect, it } from 'vitest';
import { corpus, held } from './held-corpus.js';

interface Quantity {
	field: string;
	variant?: number;
	quote: string;
	type: string;
	value: number | null;
	min?: number;
	max?: number;
	bound: string;
	approx: boolean;
	unit: string | null;
}
interface ReadItem {
	number: number;
	name: string;
	target: string | null;
	content: string | null;
	serviceType: string;
	departments: string[];
	variants: { target: string; content: string }[];
	merged: string[];
	quantities: Quantity[];
}

/** A reading of the printed catalogue by eye, independent of the encoding. */
function reading(key: string): ReadItem[] {
	return JSON.parse(readFileSync(new URL(`../expected/readings/${key}.json`, import.meta.url), 'utf8')).items;
}

/** Words that leave an amount open are a delegation where the same sentence sets a floor. */
function isDelegation(item: PresentedItem, { type, value, quote }: Quantity): boolean {
	return (
		type === 'amount' &&
		value === null &&
		item.delegations.some((delegation) => overlaps(delegation.quote, quote))
	);
}

function overlaps(a: string, b: string): boolean {
	return a.includes(b) || b.includes(a);
}

function isTyped(parameters: readonly PresentedParameter[], wanted: Quantity): boolean {
	return parameters.some(
		(parameter) =>
			parameter.field === wanted.field &&
			parameter.type === wanted.type &&
			parameter.value === wanted.value &&
			parameter.min === wanted.min &&
			parameter.max === wanted.max &&
			parameter.bound === wanted.bound &&
			parameter.approx === wanted.approx &&
			(wanted.unit === null || parameter.unit === wanted.unit) &&
			overlaps(parameter.quote, wanted.quote),
	);
}

describe.each(['liaoning-2023', 'panjin-2024', 'luliang-2023'])('the encoded catalogue of %s', (key) => {
	const items = presentPolicy(held(key), corpus.vocabulary).catalogue?.items ?? [];
	const read = reading(key);

	it('has the printed items in their order', () => {
		expect(items.map(({ number }) => number)).toEqual(read.map(({ number }) => number));
	});

	it.each(read.map((item) => [item.number, item] as const))(
		'agrees cell by cell in item %i',
		(number, wanted) => {
			const item = items.find((one) => one.number === number) as PresentedItem;
			const { name, target, content, serviceType, departments } = item;
			expect({ name, target, content, serviceType, departments }).toEqual({
				name: wanted.name,
				target: wanted.target,
				content: wanted.content,
				serviceType: wanted.serviceType,
				departments: wanted.departments,
			});
			expect(item.variants.map((variant) => ({ target: variant.target, content: variant.content }))).toEqual(
				wanted.variants.map((variant) => ({ target: variant.target, content: variant.content })),
			);
			const merged = Object.entries(item.sources).filter(([, source]) => source?.basis === 'merged-cell');
			expect(merged.map(([field]) => field).sort()).toEqual([...wanted.merged].sort());
		},
	);

	it.each(
		read.flatMap((item) =>
			item.quantities.map((quantity) => [item.number, quantity.quote, quantity] as const),
		),
	)('types the quantity of item %i: %s', (number, _quote, quantity) => {
		const item = items.find((one) => one.number === number) as PresentedItem;
		const row = quantity.variant === undefined ? item : item.variants[quantity.variant];
		expect(isTyped(row?.parameters ?? [], quantity) || isDelegation(item, quantity)).toBe(true);
	});
});
