import type { Vocabulary } from '@qingdan/core';
import { shortRegionName } from '@qingdan/core';
import type { Parameter, Population } from '@qingdan/schema';

interface Term {
	readonly start: number;
	readonly end: number;
	readonly node: Population;
	/** what may be listed side by side: traits of one sort */
	readonly category: string;
}

/**
 * Reads a population from words: household, ages and grades of the row, traits of the vocabulary. Traits that a 、 or 和 joins
 * are alternatives, everything else holds together; clauses that ； or 或者 parts are alternatives of each other.
 * @param parameters the quantities of the cell, which ages and grades refer to
 */
export function populationOf(
	text: string,
	parameters: readonly Parameter[],
	region: string,
	vocabulary: Vocabulary,
): Population | undefined {
	if (/^(?:全体|所有|全部)(?:老年人|居民|群众|市民|公民|城乡居民|对象)/.test(text)) return { everyone: true };
	const clauses = text.split(/；|;|，或者|(?<=人)或者|，以及/);
	const read = clauses.flatMap((clause) => clauseOf(clause, parameters, region, vocabulary) ?? []);
	const [only] = read;
	if (!only || read.length < clauses.length) return undefined;
	return read.length === 1 ? only : { any: read };
}

function clauseOf(
	text: string,
	parameters: readonly Parameter[],
	region: string,
	vocabulary: Vocabulary,
): Population | undefined {
	const terms = [
		...quantities(text, parameters),
		...household(text, region, vocabulary),
		...traits(text, vocabulary),
	]
		.sort((a, b) => a.start - b.start || b.end - a.end)
		.filter((term, index, all) => !all.slice(0, index).some((other) => other.end > term.start));
	const groups: Term[][] = [];
	for (const term of terms) {
		const last = groups.at(-1)?.at(-1);
		const between = last ? text.slice(last.end, term.start) : '';
		const listed =
			last !== undefined &&
			/^(?:[^，。]{0,4}[、和或及])$/.test(between) &&
			last.category !== 'household' &&
			term.category !== 'quantity' &&
			last.category !== 'quantity';
		if (listed) groups.at(-1)?.push(term);
		else groups.push([term]);
	}
	const nodes = groups.map((group) =>
		group.length === 1 ? (group[0] as Term).node : { any: group.map(({ node }) => node) },
	);
	// 老年人 says nothing beside an age.
	const telling = nodes.length > 1 ? nodes.filter((node) => node.trait !== 'older-person') : nodes;
	const [only] = telling;
	if (!only) return undefined;
	return telling.length === 1 ? only : { all: telling };
}

function quantities(text: string, parameters: readonly Parameter[]): Term[] {
	return parameters.flatMap(({ id, type, quote }): Term[] => {
		const start = text.indexOf(quote);
		if (start < 0 || (type !== 'age' && type !== 'grade')) return [];
		return [
			{
				start,
				end: start + quote.length,
				node: type === 'age' ? { age: id } : { grade: id },
				category: 'quantity',
			},
		];
	});
}

/** 本县户籍, 盘锦户籍: the household of the document's own region. */
function household(text: string, region: string, { regions }: Vocabulary): Term[] {
	const name = regions.regions[region];
	const own = name === undefined ? [] : [name, shortRegionName(name)];
	const found = new RegExp(
		`(?:本[省市县区州旗]|我[省市县区州旗]|全[省市县区]${own.map((one) => `|${one}`).join('')})(?:[的城乡]*)?户籍`,
	).exec(text);
	return found
		? [
				{
					start: found.index,
					end: found.index + found[0].length,
					node: { household: region },
					category: 'household',
				},
			]
		: [];
}

function traits(text: string, { terms }: Vocabulary): Term[] {
	const names = terms.traits
		.flatMap(({ id, category, names: all }) => all.map((name) => ({ id, category, name })))
		.sort((a, b) => b.name.length - a.name.length);
	const found: Term[] = [];
	for (const { id, category, name } of names) {
		for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
			const end = start + name.length;
			if (!found.some((other) => other.start < end && start < other.end))
				found.push({ start, end, node: { trait: id }, category });
		}
	}
	return found;
}
