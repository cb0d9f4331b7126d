import {
	type Corpus,
	changesOn,
	type DayChange,
	type DocumentState,
	type HeldPolicy,
	namedPlace,
	nation,
	type Place,
	regionName,
	regionsAbove,
	type StatusOn,
	standingOf,
	statusOn,
} from '@qingdan/core';
import type { CitedDocument, Level } from '@qingdan/schema';
import { type Dating, datingOf } from '../dating.js';

/** How a listed document stands: on a day, else by what has taken its place; what is only cited cannot be judged. */
export type ListedStatus = 'latest' | 'only-cited' | DocumentState;

/** A policy or a cited document as it is listed. */
export interface Listed {
	readonly key: string;
	readonly title: string;
	readonly number: string | null;
	readonly level: Level;
	/** `within` names the divisions that it lies in, the widest first */
	readonly region: Place & { readonly within: readonly string[] };
	readonly series: string | null;
	readonly edition: string | null;
	/** what is known of the edition's day; absent where no text is held */
	readonly dating?: Dating;
	readonly effective: string | null;
	readonly status: ListedStatus;
	/** on what the status on a day rests */
	readonly statusOn?: StatusOn;
	/** numbered items of all catalogues */
	readonly items: number;
	/** from the corpus folder */
	readonly file: string;
	/** keys of those that cite it, where it is not held */
	readonly citedBy?: readonly string[];
}

type Division = (code: Place['code']) => Listed['region'];

/** What a corpus holds, and what it only cites, each in the order of the administrative divisions. */
export interface Listing {
	readonly held: readonly Listed[];
	readonly cited: readonly Listed[];
	/** what changes on the day asked for */
	readonly changes?: readonly DayChange[];
}

/** Lists a corpus, with the status on a date where one is given. */
export function listingOf(corpus: Corpus, on?: string): Listing {
	const { regions } = corpus.vocabulary;
	const name = (code: string) => regionName(code, regions) ?? code;
	const division: Division = (code) => ({
		...namedPlace(code, regions),
		within: regionsAbove(code, regions)
			.filter((above) => above !== nation)
			.reverse()
			.map(name),
	});
	return {
		held: corpus.policies.map((held) => listPolicy(held, corpus, division, on)).sort(byDivision),
		cited: corpus.cited.map(({ document, file }) => listCited(document, file, division)).sort(byDivision),
		...(on === undefined ? {} : { changes: changesOn(on, corpus) }),
	};
}

function listPolicy(held: HeldPolicy, corpus: Corpus, division: Division, on?: string): Listed {
	const { key, title, number, level, region, series, edition, catalogues, dates } = held.policy;
	const dating = datingOf(held.policy);
	const standing = on === undefined ? undefined : statusOn(held, corpus, on);
	return {
		key,
		title,
		number,
		level,
		region: division(region),
		series,
		edition,
		dating,
		effective: dates.effective.value ?? dates.effective.assumed ?? (dating === 'day' ? edition : null),
		status: standing ? standing.state : standingOf(held, corpus),
		...(standing ? { statusOn: standing } : {}),
		items: (catalogues ?? []).reduce((sum, { items }) => sum + items.length, 0),
		file: held.file,
	};
}

function listCited(document: CitedDocument, file: string, division: Division): Listed {
	const { key, title, number, level, region, series, citedAs } = document;
	return {
		key,
		title: title.value,
		number,
		level,
		region: division(region),
		series: series ?? null,
		edition: null,
		effective: null,
		status: 'only-cited',
		items: 0,
		file,
		citedBy: [...new Set(citedAs.map(({ by }) => by))].sort(),
	};
}

/** Codes of divisions sort a province before its cities and a city before its counties; the nation comes first. */
function byDivision(a: Listed, b: Listed): number {
	return (
		compare(a.region.code ?? '', b.region.code ?? '') ||
		compare(a.edition ?? '', b.edition ?? '') ||
		compare(a.key, b.key)
	);
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
