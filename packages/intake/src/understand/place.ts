import { type BodyResolver, levelOfRegion, nation, shortRegionName, type Vocabulary } from '@qingdan/core';
import type { Level } from '@qingdan/schema';

/** Where a document comes from. */
export interface PlaceFound {
	readonly region: string;
	readonly level: Level;
	/** the words that say it, as printed */
	readonly quote: string;
}

/** What the words of a document say about its place; several regions where a name is not unique. */
export type PlaceReading =
	| { readonly kind: 'found'; readonly place: PlaceFound }
	| { readonly kind: 'ambiguous'; readonly places: readonly PlaceFound[] }
	| { readonly kind: 'unlisted'; readonly name: string; readonly level: Level }
	| { readonly kind: 'none' };

const tables = new WeakMap<Vocabulary, ReadonlyMap<string, readonly string[]>>();

/** Codes by the name of their region; a name such as 鼓楼区 has several. */
function codesByName(vocabulary: Vocabulary): ReadonlyMap<string, readonly string[]> {
	const known = tables.get(vocabulary);
	if (known) return known;
	const table = new Map<string, string[]>();
	for (const [code, name] of Object.entries(vocabulary.regions.regions))
		table.set(name, [...(table.get(name) ?? []), code]);
	tables.set(vocabulary, table);
	return table;
}

interface Named {
	readonly name: string;
	readonly codes: readonly string[];
	readonly start: number;
}

/** Names of regions in a text, the longest at each place. */
function namedRegions(text: string, table: ReadonlyMap<string, readonly string[]>): Named[] {
	const found: Named[] = [];
	for (let at = 0; at < text.length; at++) {
		for (let length = Math.min(16, text.length - at); length >= 2; length--) {
			const name = text.slice(at, at + length);
			const codes = table.get(name);
			if (!codes) continue;
			found.push({ name, codes, start: at });
			at += length - 1;
			break;
		}
	}
	return found;
}

/**
 * Reads the region of a document from words about its issuer: the most specific region named, held against those above it
 * where its name is not unique.
 * @param words the name of the issuer or the title
 * @param context more of the document, for a name that several regions bear
 */
export function placeOf(
	words: string,
	context: string,
	vocabulary: Vocabulary,
	bodies: BodyResolver,
): PlaceReading {
	const table = codesByName(vocabulary);
	const named = namedRegions(words, table);
	const [first] = named;
	if (first) {
		// 沈阳市和平区: names in a row say one place.
		let chain: Named[] = [first];
		for (const next of named.slice(1)) {
			const last = chain.at(-1) as Named;
			if (next.start !== last.start + last.name.length) break;
			chain = [...chain, next];
		}
		const last = chain.at(-1) as Named;
		const above = new Set(
			[...chain.slice(0, -1), ...namedRegions(context, table)].flatMap(({ codes }) => codes),
		);
		const fitting = last.codes.filter(
			(code) => above.has(`${code.slice(0, 4)}00`) || above.has(`${code.slice(0, 2)}0000`),
		);
		const codes = last.codes.length === 1 ? last.codes : fitting.length > 0 ? fitting : last.codes;
		const places = codes.map((region) => ({
			region,
			level: levelBelow(words, last, region),
			quote: last.name,
		}));
		const [only] = places;
		return places.length === 1 && only ? { kind: 'found', place: only } : { kind: 'ambiguous', places };
	}
	const body = /^[\u4e00-\u9fa5（）]{2,30}/.exec(words)?.[0] ?? '';
	for (let length = body.length; length >= 2; length--) {
		const resolved = bodies.resolve(body.slice(0, length));
		if (resolved?.level === 'national')
			return { kind: 'found', place: { region: nation, level: 'national', quote: body.slice(0, length) } };
	}
	const country = /中华人民共和国|^(?:国家|全国)(?!级|[\u4e00-\u9fa5]{2,20}(?:示范|试点)[区市县])/.exec(
		words,
	);
	if (country) return { kind: 'found', place: { region: nation, level: 'national', quote: country[0] } };
	const unlisted =
		/^(?:中共|中国共产党)?([\u4e00-\u9fa5]{2,8}?(省|自治区|市|州|盟|县|区|旗|镇|乡|街道))(?!级)/.exec(words);
	const kind = unlisted?.[2];
	if (!unlisted?.[1] || kind === undefined) return { kind: 'none' };
	return { kind: 'unlisted', name: unlisted[1], level: kinds[kind] ?? 'county' };
}

const shortTables = new WeakMap<Vocabulary, ReadonlyMap<string, readonly string[]>>();

/** Codes of provinces and cities by their short names: 青岛, 湘潭. Those of counties are too many and too alike. */
function codesByShortName(vocabulary: Vocabulary): ReadonlyMap<string, readonly string[]> {
	const known = shortTables.get(vocabulary);
	if (known) return known;
	const table = new Map<string, string[]>();
	for (const [code, name] of Object.entries(vocabulary.regions.regions)) {
		const short = shortRegionName(name);
		if (code.endsWith('00') && [...short].length >= 2) table.set(short, [...(table.get(short) ?? []), code]);
	}
	shortTables.set(vocabulary, table);
	return table;
}

/**
 * The region whose short name words begin with: 青岛西海岸新区…, 湘潭政办发〔2023〕5号. It is a proposal, for a person to confirm.
 * @param words a title, whom the document goes to, or its number
 */
export function placeByShortName(words: string, vocabulary: Vocabulary): PlaceFound | undefined {
	const table = codesByShortName(vocabulary);
	for (let length = 5; length >= 2; length--) {
		const quote = words.slice(0, length);
		const [region, other] = table.get(quote) ?? [];
		if (region !== undefined && other === undefined) return { region, level: levelOfRegion(region), quote };
	}
	return undefined;
}

const kinds: Readonly<Record<string, Level>> = {
	省: 'province',
	自治区: 'province',
	市: 'city',
	州: 'city',
	盟: 'city',
	县: 'county',
	区: 'county',
	旗: 'county',
	镇: 'township',
	乡: 'township',
	街道: 'township',
};

/** A town or a street below the county that is named right before it. */
function levelBelow(words: string, { name, start }: Named, region: string): Level {
	const behind = words.slice(start + name.length, start + name.length + 12);
	const level = levelOfRegion(region);
	return level === 'county' &&
		/^[\u4e00-\u9fa5]{1,8}?(?:镇|乡|街道)(?:人民政府|党委|办事处|党工委)/.test(behind)
		? 'township'
		: level;
}
