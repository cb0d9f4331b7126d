import type { Change, HeldPolicy } from '@qingdan/core';
import type { Item, Parameter } from '@qingdan/schema';
import { type Column, edited, placesOf, type Row, rowsOf, type WordEdit } from './edit.js';

/** A catalogue with one edit in it, and what a reader who knows the edit expects to be told. */
export interface Mutant {
	readonly items: readonly Item[];
	/** number of the item in which it was made */
	readonly item: number;
	readonly field: Change['field'];
}

/** One sort of edit: all the places of a catalogue where it can be made, and the kinds that name it. */
export interface Mutation {
	readonly name: string;
	readonly kinds: readonly Change['kind'][];
	readonly direction?: Change['direction'];
	readonly mutants: (items: readonly Item[], held: HeldPolicy) => Mutant[];
}

/** Edits of words: each place that `find` returns in a column of a row is a mutant of its own. */
export function words(
	columns: readonly Column[],
	find: (text: string, row: Row, column: Column) => WordEdit[],
) {
	return (items: readonly Item[]): Mutant[] =>
		items.flatMap((item) =>
			rowsOf(item).flatMap((row) =>
				columns.flatMap((column) =>
					find(row.row[column] ?? '', row, column).map((edit) => ({
						items: items.map((one) => (one === item ? edited(row, column, edit) : one)),
						item: item.number,
						field: column,
					})),
				),
			),
		);
}

/** Every match of a pattern, replaced. */
export function replacing(
	columns: readonly Column[],
	pattern: RegExp,
	by: (match: RegExpExecArray) => string,
) {
	return words(columns, (text) =>
		[...text.matchAll(pattern)].map((match) => ({
			start: match.index,
			end: match.index + match[0].length,
			words: by(match),
		})),
	);
}

/** Every parameter of a type with its number in figures, printed anew. */
export function numbers(
	columns: readonly Column[],
	applies: (parameter: Parameter) => boolean,
	pattern: RegExp,
	by: (printed: string, parameter: Parameter) => { words: string; reads: Partial<Parameter> },
) {
	return words(columns, (_text, row, column) =>
		placesOf(row, column).flatMap(({ parameter, start }) => {
			const match = applies(parameter) ? pattern.exec(parameter.quote) : null;
			return match
				? [
						{
							start: start + match.index,
							end: start + match.index + match[0].length,
							...by(match[0], parameter),
						},
					]
				: [];
		}),
	);
}

export const both: readonly Column[] = ['target', 'content'];
export const has = (type: Parameter['type']) => (parameter: Parameter) =>
	parameter.type === type && typeof parameter.value === 'number' && parameter.bound !== 'range';
export const printedNumber = /\d+(?:\.\d+)?/;

export function moved(type: Parameter['type'], by: (value: number) => number, printed = by) {
	return numbers(both, has(type), printedNumber, (text, { value }) => ({
		words: String(Number(printed(Number(text)).toPrecision(6))),
		reads: { value: Number(by(value as number).toPrecision(6)) },
	}));
}

export function withItem(
	items: readonly Item[],
	item: Item,
	changed: Partial<Item>,
	field: Change['field'],
): Mutant {
	return {
		items: items.map((one) => (one === item ? { ...one, ...changed } : one)),
		item: item.number,
		field,
	};
}
