import type { Draft, Level, Population, RegionCode, Regions } from '@qingdan/schema';
import type { Vocabulary } from '../corpus.js';
import { bodyResolver } from '../text/body.js';
import { levelOfRegion, nation, regionName, shortRegionName } from '../text/region.js';
import type { Piece } from './rendering.js';

/** Who has a level and a region: a parent or a draft. */
export interface Seat {
	readonly level: Level;
	readonly region: RegionCode | null;
}

/** What changes with the level alone, from a parent to the draft below it. */
export interface Localisation {
	/** The stretches of a cell's text that name the household or divisions, with the names here. */
	cell(text: string): Piece[];
	/** The same for a paragraph, its own territory (我省) and the bodies given included. */
	paragraph(text: string, bodies: readonly string[]): Piece[];
	/** The name of a body here. */
	body(printed: string): string;
	/** A title with the name of the region. */
	title(text: string): string;
	/** A population with the household of the region. */
	population(tree: Population): Population;
}

/** Nothing changes with the level: between peers and between editions. */
export const noLocalisation: Localisation = {
	cell: () => [],
	paragraph: () => [],
	body: (printed) => printed,
	title: (text) => text,
	population: (tree) => tree,
};

/**
 * How a text of the parent reads one level down, by the vocabularies of regions and bodies; exceptions that the draft
 * states come first. Who pays and who decides is never touched: in a cell only households and names of divisions are.
 */
export function localisation(
	parent: Seat,
	child: Seat,
	exceptions: NonNullable<Draft['localise']>,
	vocabulary: Vocabulary,
): Localisation {
	const { regions } = vocabulary;
	const households = new Map([...householdForms(parent, child, regions)]);
	if (exceptions.household) households.set(exceptions.household.from, exceptions.household.to);
	const divisions = new Map(divisionNames(parent, child, regions));
	for (const [from, to] of Object.entries(exceptions.divisions ?? {})) divisions.set(from, to);
	const own = new Map(ownTerritory(parent, child, regions));
	const places = new Map(regionWords(parent, child, regions));
	const inCell = [...households, ...divisions];
	const body = (printed: string) =>
		exceptions.bodies?.[printed] ?? counterpart(printed, parent, child, places, vocabulary) ?? printed;
	return {
		cell: (text) => piecesOf(text, inCell),
		paragraph: (text, bodies) =>
			piecesOf(text, [...inCell, ...own, ...bodies.map((name): [string, string] => [name, body(name)])]),
		body,
		title: (text) =>
			[...places].reduce((so, [from, to]) => (from.length > 1 ? so.replace(from, () => to) : so), text),
		population: (tree) => withHousehold(tree, parent.region, child.region),
	};
}

/** Every place of a text where one of the words stands, the longest word first; words that stay the same are left alone. */
function piecesOf(text: string, words: readonly (readonly [string, string])[]): Piece[] {
	const changed = [...new Map(words)].sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1));
	const pieces: Piece[] = [];
	for (let at = 0; at < text.length; ) {
		const found = changed.find(([from]) => text.startsWith(from, at));
		if (!found) {
			at++;
			continue;
		}
		const [from, to] = found;
		if (from !== to) pieces.push({ start: at, end: at + from.length, text: to });
		at += from.length;
	}
	return pieces;
}

/** 辽宁省户籍, 辽宁户籍, 本省户籍 and their counterparts. */
export function householdForms(parent: Seat, child: Seat, regions: Regions): [string, string][] {
	return [...regionWords(parent, child, regions), ...ownTerritory(parent, child, regions)].flatMap(
		([from, to]) => ['户籍', '户口'].map((word): [string, string] => [from + word, to + word]),
	);
}

/** The full and the short name of the parent's region and those of the child's. */
function regionWords(parent: Seat, child: Seat, regions: Regions): [string, string][] {
	const [above, here] = [regionName(parent.region, regions), regionName(child.region, regions)];
	if (parent.region === nation || !above || !here) return [];
	return [
		[above, here],
		[shortRegionName(above), shortRegionName(here)],
	];
}

/** 我省, 本省 → 我市, 本市. */
function ownTerritory(parent: Seat, child: Seat, regions: Regions): [string, string][] {
	const [above, here] = [kindOf(parent, regions), kindOf(child, regions)];
	return ['我', '本'].map((word) => [word + above, word + here]);
}

/** The word for a kind of region, as it stands in 省民政厅 and 我省. */
function kindOf({ region, level }: Seat, regions: Regions): string {
	if (level === 'national') return '国';
	const name = regionName(region, regions) ?? '';
	const words =
		level === 'province'
			? ['自治区', '市', '省']
			: level === 'city'
				? ['州', '盟', '市']
				: ['区', '旗', '市', '县'];
	return words.find((word) => name.endsWith(word)) ?? (words.at(-1) as string);
}

/** 县（市、区） named by the kinds of county that a city really has: 县（区） where it has no county-level city. */
export function divisionNames(parent: Seat, child: Seat, regions: Regions): [string, string][] {
	const own = child.region;
	if (parent.level !== 'province' || child.level !== 'city') return [];
	if (own === null || levelOfRegion(own) !== 'city') return [];
	const below = Object.entries(regions.regions).flatMap(([code, name]) =>
		code !== own && code.startsWith(own.slice(0, 4)) ? [name] : [],
	);
	if (!below.some((name) => name.endsWith('县'))) return [];
	const others = ['市', '区', '旗'].filter((kind) => below.some((name) => name.endsWith(kind)));
	return [['县（市、区）', others.length === 0 ? '县' : `县（${others.join('、')}）`]];
}

/** The counterpart of a body: by the same name where the level knows it, with 局 for 厅, else by the level's first name. */
function counterpart(
	printed: string,
	parent: Seat,
	child: Seat,
	places: ReadonlyMap<string, string>,
	vocabulary: Vocabulary,
): string | undefined {
	const found = bodyResolver(vocabulary).resolveEntry(printed);
	if (!found || found.level !== parent.level || child.level === parent.level) return undefined;
	const entry = vocabulary.bodies.bodies.find(({ id }) => id === found.body);
	const there = entry?.[child.level];
	if (!entry || !there || there.length === 0) return undefined;
	const template = (entry[parent.level] ?? []).find((name) => name.replace('@', found.place) === printed);
	if (template === undefined) return undefined;
	const place = placeHere(found.place, parent, child, places, vocabulary.regions);
	if (place === undefined) return undefined;
	const named =
		there.find((name) => name === template) ??
		there.find((name) => name === template.replace(/厅$/, '局')) ??
		(there[0] as string);
	return named.replace('@', place);
}

function placeHere(
	place: string,
	parent: Seat,
	child: Seat,
	places: ReadonlyMap<string, string>,
	regions: Regions,
): string | undefined {
	if (parent.level === 'national') return kindOf(child, regions);
	if (place === '') return '';
	if (place === kindOf(parent, regions)) return kindOf(child, regions);
	return places.get(place);
}

function withHousehold(tree: Population, from: RegionCode | null, to: RegionCode | null): Population {
	if (from === null || to === null) return tree;
	if (tree.household === from) return { household: to };
	if (tree.all) return { all: tree.all.map((inner) => withHousehold(inner, from, to)) };
	if (tree.any) return { any: tree.any.map((inner) => withHousehold(inner, from, to)) };
	return tree.not ? { not: withHousehold(tree.not, from, to) } : tree;
}
