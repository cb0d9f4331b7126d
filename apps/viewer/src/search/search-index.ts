import { withoutLayout } from '@qingdan/core';
import type { Words } from '@qingdan/publish';
import type { Library } from '../corpus/library.js';
import { figureAnswers, numberQueryOf } from '../figures/number-query.js';
import { type SearchEntry, type SearchGroup, searchEntries, searchGroups } from './entries.js';
import { isReadAs, soundOf } from './readings.js';

/** What a query found of one kind. */
export interface FoundGroup {
	readonly group: SearchGroup;
	readonly entries: readonly SearchEntry[];
}

interface Indexed {
	readonly entry: SearchEntry;
	/** all its words, as they are compared */
	readonly keys: readonly string[];
	readonly syllables: readonly (readonly string[])[];
}

/** A corpus made ready to be searched. */
export interface SearchIndex {
	find(query: string): FoundGroup[];
}

const ready = new WeakMap<Library, { readonly index: SearchIndex; readonly words: Words }>();

/** The index of a corpus, made at the first search; what is said beside its texts is in the reader's language. */
export function searchIndexOf(library: Library, words: Words): SearchIndex {
	const known = ready.get(library);
	if (known?.words === words) return known.index;
	const index = makeIndex(library, words);
	ready.set(library, { index, words });
	return index;
}

function makeIndex(library: Library, words: Words): SearchIndex {
	const all = searchEntries(library, words).map((entry): Indexed => {
		const names = [entry.text, ...(entry.also ?? [])].filter((name) => name !== '');
		return {
			entry,
			keys: names.map(keyOf),
			syllables:
				entry.group === 'text' || entry.group === 'figure'
					? []
					: names.flatMap((name) => {
							const reading = library.readings[name];
							return reading === undefined ? [] : [reading.toLowerCase().split(' ')];
						}),
		};
	});
	const postings = postingsOf(all);
	return { find: (query) => find(query, all, postings) };
}

/** Words as they are compared: without layout, brackets of one kind, small letters. */
function keyOf(words: string): string {
	return withoutLayout(words)
		.toLowerCase()
		.replaceAll(/[[［【(（〔]/g, '〔')
		.replaceAll(/[\]］】)）〕]/g, '〕');
}

/** Where each two neighbouring characters stand: numbers of entries, ascending. */
function postingsOf(all: readonly Indexed[]): Map<string, number[]> {
	const postings = new Map<string, number[]>();
	all.forEach(({ keys }, index) => {
		for (const pair of new Set(keys.flatMap(pairsOf))) {
			const list = postings.get(pair);
			if (list) list.push(index);
			else postings.set(pair, [index]);
		}
	});
	return postings;
}

function pairsOf(key: string): string[] {
	return Array.from({ length: Math.max(0, key.length - 1) }, (_, index) => key.slice(index, index + 2));
}

function find(
	query: string,
	all: readonly Indexed[],
	postings: ReadonlyMap<string, readonly number[]>,
): FoundGroup[] {
	const wanted = keyOf(query);
	if (wanted === '') return [];
	const found = new Map<Indexed, number>();
	const note = (indexed: Indexed, rank: number) => {
		const known = found.get(indexed);
		if (known === undefined || rank < known) found.set(indexed, rank);
	};
	for (const indexed of candidates(wanted, all, postings)) {
		const rank = Math.min(...indexed.keys.map((key) => rankOf(key, wanted)));
		if (Number.isFinite(rank)) note(indexed, rank);
	}
	const sound = soundOf(query);
	const number = numberQueryOf(query);
	for (const indexed of all) {
		if (sound && indexed.syllables.some((syllables) => isReadAs(sound, syllables))) note(indexed, 3);
		if (number && indexed.entry.measured && figureAnswers(indexed.entry.measured, number)) note(indexed, 3);
	}
	return grouped(found, all);
}

/** The entries that hold all pairs of the query; of one character alone, all. */
function candidates(
	wanted: string,
	all: readonly Indexed[],
	postings: ReadonlyMap<string, readonly number[]>,
): Indexed[] {
	const lists = pairsOf(wanted).map((pair) => postings.get(pair) ?? []);
	const [shortest, ...others] = [...lists].sort((a, b) => a.length - b.length);
	if (!shortest) return [...all];
	const sets = others.map((list) => new Set(list));
	return shortest.flatMap((index) => {
		const indexed = all[index];
		return indexed && sets.every((set) => set.has(index)) ? [indexed] : [];
	});
}

function rankOf(key: string, wanted: string): number {
	if (key === wanted) return 0;
	const at = key.indexOf(wanted);
	return at < 0 ? Number.POSITIVE_INFINITY : at === 0 ? 1 : 2;
}

/** What was found by kind: equal names first, then what begins with the words; else in the order of the documents. */
function grouped(found: ReadonlyMap<Indexed, number>, all: readonly Indexed[]): FoundGroup[] {
	return searchGroups.flatMap((group) => {
		const entries = all
			.flatMap((indexed) => {
				const rank = indexed.entry.group === group ? found.get(indexed) : undefined;
				return rank === undefined ? [] : [{ indexed, rank }];
			})
			.sort((a, b) => a.rank - b.rank)
			.map(({ indexed }) => indexed.entry);
		return entries.length === 0 ? [] : [{ group, entries }];
	});
}
