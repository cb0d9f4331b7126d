import type { Item, Level, Payer } from '@qingdan/schema';
import type { Direction } from '../comparison.js';
import type { Corpus } from '../corpus.js';
import { bodyResolver } from '../text/body.js';
import { waysToBelong } from '../text/population.js';
import { namedPlace, type Place } from '../text/region.js';
import { catalogueOf, isHeld, itemsOf, keyOf, notHeldAbove, type Subject } from './catalogue.js';
import { type Figure, keyFigures } from './figure.js';
import { groupItems, type ItemGroup } from './rows.js';
import { type FigureStanding, pairFigures, type Standing, standingOf, standingOfAll } from './standing.js';

/** Services by places, with the key figures in each cell. */
export interface Matrix {
	readonly schema: 'qingdan/matrix/1';
	/** key of the place that the others are held against */
	readonly base: string | null;
	readonly places: readonly MatrixPlace[];
	readonly rows: readonly MatrixRow[];
}

/** A column: a document, and what of its catalogue is held. */
export interface MatrixPlace {
	readonly key: string;
	readonly title: string;
	readonly number: string | null;
	readonly level: Level;
	readonly region: Place;
	readonly edition: string | null;
	readonly catalogue: 'held' | 'not-held' | 'none';
	readonly items: number;
	/** documents above it that are only cited: what they list cannot be checked */
	readonly notHeldAbove: readonly string[];
}

/** A row: one service. */
export interface MatrixRow {
	/** id of the concept, else key and item of the first place that lists it */
	readonly id: string;
	readonly concept: string | null;
	/** as the first place prints it */
	readonly name: string;
	/** whether alignment, and no person, put the items of this row together */
	readonly proposed: boolean;
	/** the least sure of the links proposed; null where there are none */
	readonly confidence: number | null;
	/** one of the links proposed is nearly as good elsewhere */
	readonly review: boolean;
	/** one a place, in their order */
	readonly cells: readonly MatrixCell[];
}

/** What a place says of a service. */
export interface MatrixCell {
	readonly place: string;
	/** missing: the catalogue is held and does not list it; not-checkable: there is no catalogue to look in */
	readonly state: 'present' | 'missing' | 'not-checkable';
	readonly reason: 'not-held' | 'no-catalogue' | null;
	readonly items: readonly { readonly id: string; readonly number: number; readonly name: string }[];
	/** items that overlap with the service without being it */
	readonly related: readonly { readonly id: string; readonly number: number; readonly name: string }[];
	readonly figures: readonly MatrixFigure[];
	/** who pays, where the text says so */
	readonly payers: readonly Payer[];
	/** who leads: the first body named */
	readonly lead: { readonly name: string; readonly body: string | null } | null;
	readonly departments: readonly string[];
	/** who is served, by traits: the ways to belong to them, sorted; null where no single row says it */
	readonly served: readonly string[] | null;
	/** how the cell stands to the base's; null for the base itself, without a base, and where there is nothing to compare */
	readonly toBase: CellStanding | null;
}

/** A figure of a cell, and how it stands to the base's. */
export interface MatrixFigure extends Figure {
	/** false where it does not apply yet on the day asked for */
	readonly applies: boolean;
	readonly toBase: (FigureStanding & { readonly base: string }) | null;
}

/** How a cell stands to the base's. */
export interface CellStanding {
	/** by the figures; null where neither side has any */
	readonly standing: Standing | null;
	/** null where the figures point in several ways */
	readonly direction: Direction | null;
	readonly lead: 'same' | 'other';
	readonly payers: 'same' | 'other';
	/** the circle of those served, ages and households aside; null where it was not read on both sides */
	readonly population: 'same' | 'other' | null;
	/** figures of the base that have no answer here */
	readonly unanswered: readonly string[];
}

export interface MatrixOptions {
	/** key of one of the places */
	readonly base?: string;
	/** concepts to keep; a concept made of one of them is kept too */
	readonly concepts?: readonly string[];
	/** leave concepts and rulings out: rows by alignment alone */
	readonly ignoreConcepts?: boolean;
	/** a day: figures that do not apply yet are marked */
	readonly on?: string;
}

/** A row without its cells, and the items of each place that they are read from. */
export interface LaidOutRow extends Omit<MatrixRow, 'cells'> {
	/** by the index of the place, in printed order */
	readonly items: ReadonlyMap<number, readonly Item[]>;
}

/** What the rows and columns of a matrix are; its cells are read by `readCell` when they are wanted. */
export interface MatrixLayout {
	readonly subjects: readonly Subject[];
	readonly places: readonly MatrixPlace[];
	readonly rows: readonly LaidOutRow[];
}

/**
 * Puts the catalogues of several documents side by side: a row for each service, in the order of the base's catalogue, else
 * of the first one, a column for each document. Rows of items without a shared concept come from alignment and say so.
 * @param subjects held or only cited documents; the same one twice counts once
 */
export function matrix(subjects: readonly Subject[], corpus: Corpus, options: MatrixOptions = {}): Matrix {
	const layout = layOutMatrix(subjects, corpus, options);
	const base = layout.places.findIndex(({ key }) => key === options.base);
	return {
		schema: 'qingdan/matrix/1',
		base: base < 0 ? null : (options.base ?? null),
		places: layout.places,
		rows: layout.rows.map((row) => rowOf(row, layout, base, corpus, options)),
	};
}

/** Lays out a matrix as `matrix` does, without reading its cells: of a nation they are more than anybody looks at. */
export function layOutMatrix(
	subjects: readonly Subject[],
	corpus: Corpus,
	options: MatrixOptions = {},
): MatrixLayout {
	const seen = new Set<string>();
	const columns = subjects.filter((one) => !seen.has(keyOf(one)) && seen.add(keyOf(one)));
	const { concepts } = corpus.vocabulary;
	const base = columns.findIndex((one) => keyOf(one) === options.base);
	const groups = groupItems(
		columns.map(itemsOf),
		columns.map(keyOf),
		options.ignoreConcepts ? undefined : concepts,
		corpus.alignments,
	);
	const wanted = options.concepts && new Set(options.concepts);
	const parts = new Map(concepts.concepts.map(({ id, parts: made }) => [id as string, made ?? []]));
	const kept = groups.filter(
		({ concept, items }) =>
			!wanted ||
			[concept, ...[...items.values()].flat().map((item) => item.concept ?? null)].some(
				(id) => id !== null && (wanted.has(id) || (parts.get(id) ?? []).some((part) => wanted.has(part))),
			),
	);
	const places = columns.map((one) => placeOf(one, corpus));
	return {
		subjects: columns,
		places,
		rows: inOrder(kept, base).map((group) => laidOut(group, places, base)),
	};
}

function placeOf(subject: Subject, corpus: Corpus): MatrixPlace {
	const { title, key, number, level, region } = isHeld(subject) ? subject.policy : subject.document;
	return {
		key,
		title: typeof title === 'string' ? title : title.value,
		number,
		level,
		region: namedPlace(region, corpus.vocabulary.regions),
		edition: isHeld(subject) ? subject.policy.edition : null,
		catalogue: catalogueOf(subject),
		items: itemsOf(subject).length,
		notHeldAbove: notHeldAbove(subject, corpus),
	};
}

/** The base's services in its order, then those of each other place that come new. */
function inOrder(groups: readonly ItemGroup[], base: number): ItemGroup[] {
	const rank = ({ items }: ItemGroup): readonly [number, number] => {
		const place = items.has(base) ? -1 : leastOf(items.keys());
		return [place, items.get(place < 0 ? base : place)?.[0]?.number ?? 0];
	};
	return groups
		.map((group) => ({ group, rank: rank(group) }))
		.sort((a, b) => a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1])
		.map(({ group }) => group);
}

function laidOut(
	{ concept, items, links }: ItemGroup,
	places: readonly MatrixPlace[],
	base: number,
): LaidOutRow {
	const first = items.has(base) ? base : leastOf(items.keys());
	const named = items.get(first)?.[0] as Item;
	return {
		id: concept ?? `${places[first]?.key}#${named.id}`,
		concept,
		name: named.name,
		proposed: links.length > 0,
		confidence: links.length > 0 ? Math.min(...links.map(({ confidence }) => confidence)) : null,
		review: links.some(({ review }) => review),
		items,
	};
}

function leastOf(numbers: Iterable<number>): number {
	let least = Number.POSITIVE_INFINITY;
	for (const number of numbers) if (number < least) least = number;
	return least;
}

function rowOf(
	row: LaidOutRow,
	layout: MatrixLayout,
	base: number,
	corpus: Corpus,
	options: MatrixOptions,
): MatrixRow {
	const cells = layout.places.map((_, place) => readCell(layout, row, place, corpus, options));
	const held = cells[base];
	const { items: _, ...head } = row;
	return {
		...head,
		cells: cells.map((cell, place) => (held && place !== base ? cellAgainst(held, cell) : cell)),
	};
}

/** Reads the cell of a row at a place, held against no base. */
export function readCell(
	{ subjects, places }: MatrixLayout,
	{ items, concept }: LaidOutRow,
	place: number,
	corpus: Corpus,
	options: MatrixOptions = {},
): MatrixCell {
	const subject = subjects[place] as Subject;
	return cellOf(subject, places[place] as MatrixPlace, items.get(place) ?? [], concept, corpus, options);
}

function cellOf(
	subject: Subject,
	place: MatrixPlace,
	items: readonly Item[],
	concept: string | null,
	{ vocabulary }: Corpus,
	{ on }: MatrixOptions,
): MatrixCell {
	const checkable = place.catalogue === 'held';
	const figures = isHeld(subject) ? items.flatMap((item) => keyFigures(item, subject)) : [];
	const departments = [...new Set(items.flatMap((item) => item.departments))];
	const [lead] = departments;
	return {
		place: place.key,
		state: !checkable ? 'not-checkable' : items.length > 0 ? 'present' : 'missing',
		reason: checkable ? null : place.catalogue === 'none' ? 'no-catalogue' : 'not-held',
		items: items.map(named),
		related: concept === null || items.length > 0 ? [] : relatedItems(subject, concept),
		figures: figures.map((figure) => ({
			...figure,
			applies: on === undefined || figure.from === undefined || figure.from <= on,
			toBase: null,
		})),
		payers: payersOf(items, figures),
		lead:
			lead === undefined
				? null
				: { name: lead, body: bodyResolver(vocabulary).resolveEntry(lead)?.body ?? null },
		departments,
		served: servedBy(items),
		toBase: null,
	};
}

function named({ id, number, name }: Item): MatrixCell['items'][number] {
	return { id, number, name };
}

function relatedItems(subject: Subject, concept: string): MatrixCell['items'] {
	return itemsOf(subject)
		.filter((item) => item.relatedConcepts?.includes(concept))
		.map(named);
}

function payersOf(items: readonly Item[], figures: readonly Figure[]): Payer[] {
	const all = [
		...items.flatMap(({ funding }) => (funding ?? []).flatMap(({ payers }) => payers)),
		...figures.flatMap(({ payer }) => payer ?? []),
	];
	return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}

/** A cell with its standing to the base's cell of the same row; as it is where one of the two is empty. */
export function cellAgainst(base: MatrixCell, cell: MatrixCell): MatrixCell {
	if (base.state !== 'present' || cell.state !== 'present') return cell;
	const compared = pairFigures(base.figures, cell.figures).map((pair) => ({
		pair,
		standing: pair.base && pair.own ? standingOf(pair.base, pair.own) : null,
	}));
	return {
		...cell,
		figures: cell.figures.map((figure) => {
			const found = compared.find(({ pair }) => pair.own === figure);
			return found?.standing && found.pair.base
				? { ...figure, toBase: { ...found.standing, base: found.pair.base.id } }
				: figure;
		}),
		toBase: {
			...standingOfAll(compared),
			lead: sameLead(base.lead, cell.lead) ? 'same' : 'other',
			payers: JSON.stringify(base.payers) === JSON.stringify(cell.payers) ? 'same' : 'other',
			population:
				base.served && cell.served ? (base.served.join() === cell.served.join() ? 'same' : 'other') : null,
			unanswered: compared.flatMap(({ pair }) => (pair.own === null && pair.base ? [pair.base.id] : [])),
		},
	};
}

function servedBy(items: readonly Item[]): string[] | null {
	const [only] = items;
	const alone = items.length === 1 && (only?.variants ?? []).length === 0;
	return alone && only?.population ? waysToBelong(only.population) : null;
}

function sameLead(a: MatrixCell['lead'], b: MatrixCell['lead']): boolean {
	if (a === null || b === null) return a === b;
	return a.body === null || b.body === null ? a.name === b.name : a.body === b.body;
}
