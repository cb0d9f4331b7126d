import type { Level } from '@qingdan/schema';
import type { Vocabulary } from '../corpus.js';
import { levelOfRegion, shortRegionName } from './region.js';

/** What a printed name of a body stands for. */
export interface ResolvedBody {
	/** id in the vocabulary of bodies */
	readonly body: string;
	readonly level: Level;
	/** the place as printed: 省, 市, 盘锦 …; '' where the name has none */
	readonly place: string;
}

/** Resolves printed names of bodies. */
export interface BodyResolver {
	/** The body of a name as printed, or undefined where the vocabulary has none. */
	resolve(name: string): ResolvedBody | undefined;
	/**
	 * The same for a whole entry of a list of bodies, where a short name that the vocabulary does not list is read as well
	 * if it can stand for one body alone.
	 */
	resolveEntry(name: string): ResolvedBody | undefined;
}

/** What stands for a place without naming it, and the level that it means. */
const genericPlaces: Readonly<Record<string, readonly Level[]>> = Object.fromEntries(
	(
		[
			['省 自治区 全省 各省 省级 直辖市', ['province']],
			['市 州 地区 盟 全市 各市 市级 自治州', ['city', 'province', 'county']],
			['县 区 旗 全县 全区 县级 区级 各县 各县区 县区 自治县', ['county']],
			['县（市、区） 各县（市、区） 县（区） 县（市）', ['county']],
			['市、县（市、区） 各市、县（市、区） 市、县（区） 各市、县（区）', ['city', 'county']],
		] as [string, Level[]][]
	).flatMap(([words, levels]) => words.split(' ').map((word) => [word, levels])),
);

interface Template {
	readonly body: string;
	readonly level: Level;
}

const resolvers = new WeakMap<Vocabulary, BodyResolver>();

/** The resolver over a vocabulary; it is made once, and each name is looked up once. */
export function bodyResolver(vocabulary: Vocabulary): BodyResolver {
	const made = resolvers.get(vocabulary) ?? makeResolver(vocabulary);
	resolvers.set(vocabulary, made);
	return made;
}

function makeResolver(vocabulary: Vocabulary): BodyResolver {
	const templates = templatesOf(vocabulary);
	const places = placesOf(vocabulary);
	const known = new Map<string, ResolvedBody | undefined>();
	const short = new Map<string, ResolvedBody | undefined>();
	const longest = (words: Iterable<string>) =>
		[...words].reduce((most, { length }) => Math.max(most, length), 0);
	const longestName = longest(templates.keys()) + longest(places.keys());
	const resolve = (name: string) => {
		if (name.length > longestName) return undefined;
		if (!known.has(name)) known.set(name, lookUp(name, templates, places));
		return known.get(name);
	};
	return {
		resolve,
		resolveEntry(name) {
			const found = resolve(name);
			if (found || name.length > longestName) return found;
			if (!short.has(name)) short.set(name, abbreviated(name, templates, places));
			return short.get(name);
		},
	};
}

function templatesOf({ bodies }: Vocabulary): Map<string, Template[]> {
	const templates = new Map<string, Template[]>();
	for (const body of bodies.bodies) {
		for (const level of ['national', 'province', 'city', 'county', 'township'] as const) {
			for (const name of [...(body[level] ?? []), ...(level === 'national' ? [] : [`@${body.zh}`])]) {
				const list = templates.get(name);
				if (list) list.push({ body: body.id, level });
				else templates.set(name, [{ body: body.id, level }]);
			}
		}
	}
	return templates;
}

function placesOf({ regions }: Vocabulary): Map<string, Set<Level>> {
	const places = new Map<string, Set<Level>>();
	const add = (name: string, level: Level) => {
		const levels = places.get(name);
		if (levels) levels.add(level);
		else places.set(name, new Set([level]));
	};
	for (const [code, name] of Object.entries(regions.regions)) {
		const level = levelOfRegion(code);
		for (const word of [name, shortRegionName(name)]) {
			add(word, level);
			// A branch that is named after its seat serves a wider territory: 人民银行沈阳分行.
			if (level === 'city') add(word, 'province');
		}
	}
	for (const [word, levels] of Object.entries(genericPlaces)) for (const level of levels) add(word, level);
	return places;
}

function lookUp(
	name: string,
	templates: ReadonlyMap<string, readonly Template[]>,
	places: ReadonlyMap<string, ReadonlySet<Level>>,
): ResolvedBody | undefined {
	const literal = templates.get(name)?.[0];
	if (literal) return { ...literal, place: '' };
	for (let length = name.length - 1; length >= 1; length--) {
		for (let start = 0; start + length <= name.length; start++) {
			const place = name.slice(start, start + length);
			const levels = places.get(place);
			if (!levels) continue;
			const found = templates.get(`${name.slice(0, start)}@${name.slice(start + length)}`);
			const fitting = found && preferred(found, levels);
			if (fitting) return { ...fitting, place };
		}
	}
	const bare = templates.get(`@${name}`)?.[0];
	return bare ? { ...bare, place: '' } : undefined;
}

/** A short name of fewer characters may stand for anything. */
const shortest = 3;

/**
 * The body of a short name that the vocabulary does not list, where one body alone can be meant: 省人力社保厅 has the characters
 * of 省人力资源和社会保障厅 in their order, from the first to the last.
 */
function abbreviated(
	name: string,
	templates: ReadonlyMap<string, readonly Template[]>,
	places: ReadonlyMap<string, ReadonlySet<Level>>,
): ResolvedBody | undefined {
	for (let length = name.length - shortest; length >= 0; length--) {
		const [place, short] = [name.slice(0, length), name.slice(length)];
		const levels = place === '' ? undefined : places.get(place);
		if (place !== '' && !levels) continue;
		const meant = [...templates].flatMap(([template, list]) =>
			template.startsWith('@') && isShortFor(short, template.slice(1)) ? list : [],
		);
		const found = levels ? preferred(meant, levels) : meant[0];
		if (found && meant.every(({ body }) => body === found.body)) return { ...found, place };
	}
	return undefined;
}

/** Whether a short name begins and ends as the full one does, and has its other characters in their order. */
function isShortFor(short: string, full: string): boolean {
	if (short.length >= full.length || short[0] !== full[0] || short.at(-1) !== full.at(-1)) return false;
	let at = 0;
	for (const character of full) if (character === short[at]) at++;
	return at === short.length;
}

/** The template whose level the place names first: 市 means a city before it means a municipality or a county-level city. */
function preferred(templates: readonly Template[], levels: ReadonlySet<Level>): Template | undefined {
	for (const level of levels) {
		const found = templates.find((template) => template.level === level);
		if (found) return found;
	}
	return undefined;
}
