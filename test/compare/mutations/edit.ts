import type { Item, Parameter, Variant } from '@qingdan/schema';

/** A row of a catalogue: an item, or one of its sub-rows. */
export interface Row {
	readonly item: Item;
	readonly row: Item | Variant;
}

export type Column = 'target' | 'content';

/** The rows of an item that say something in a column of their own. */
export function rowsOf(item: Item): Row[] {
	return [item, ...(item.variants ?? [])].map((row) => ({ item, row }));
}

/** Where a parameter's quote stands: those that share a quote take its places in turn. */
export function placesOf(
	{ row }: Row,
	column: Column,
): { parameter: Parameter; start: number; end: number }[] {
	const text = row[column] ?? '';
	const next = new Map<string, number>();
	return (row.parameters ?? [])
		.filter(({ field }) => field === column)
		.flatMap((parameter) => {
			const found = text.indexOf(parameter.quote, next.get(parameter.quote) ?? 0);
			const start = found >= 0 ? found : text.indexOf(parameter.quote);
			next.set(parameter.quote, start + parameter.quote.length);
			return start < 0 ? [] : [{ parameter, start, end: start + parameter.quote.length }];
		});
}

/** Words that take the place of others in a column; and what a reader would note of the parameter in which they stand. */
export interface WordEdit {
	readonly start: number;
	readonly end: number;
	readonly words: string;
	readonly reads?: Partial<Parameter>;
}

/** The item with one edit of its words, and its readings quoting the words as they are now. */
export function edited({ item, row }: Row, column: Column, { start, end, words, reads }: WordEdit): Item {
	const text = row[column] ?? '';
	const places = placesOf({ item, row }, column);
	const spliced = (quote: string, from: number) => {
		const [a, b] = [Math.max(0, start - from), Math.min(quote.length, end - from)];
		return b < 0 || a > quote.length || end <= from || start >= from + quote.length
			? quote
			: quote.slice(0, a) + words + quote.slice(b);
	};
	const requoted = <Reading extends { quote: string; field?: string }>(
		readings: readonly Reading[] | undefined,
	) =>
		readings?.map((reading) => {
			const from = text.indexOf(reading.quote);
			return reading.field === column && from >= 0
				? { ...reading, quote: spliced(reading.quote, from) }
				: reading;
		});
	const changed = {
		...row,
		[column]: text.slice(0, start) + words + text.slice(end),
		...(row.parameters
			? {
					parameters: row.parameters.map((parameter) => {
						const place = places.find((one) => one.parameter === parameter);
						if (!place) return parameter;
						const quote = spliced(parameter.quote, place.start);
						return quote === parameter.quote && !(start >= place.start && start < place.end)
							? parameter
							: { ...parameter, ...reads, quote };
					}),
				}
			: {}),
		...(row.delegations ? { delegations: requoted(row.delegations) } : {}),
	};
	if (row === item) return changed as Item;
	return {
		...item,
		variants: (item.variants ?? []).map((one) => (one === row ? (changed as Variant) : one)),
	};
}
