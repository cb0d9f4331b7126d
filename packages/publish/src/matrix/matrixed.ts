import type { Matrix, MatrixCell, MatrixPlace, MatrixRow, Vocabulary } from '@qingdan/core';
import { placeOr } from '../place.js';
import { payersInWords } from '../quantity.js';
import { numberInWords, type Words } from '../words.js';
import { figuresInShort, type ShortFigure } from './figure.js';

/** A matrix with the vocabulary that it speaks in. */
export interface Matrixed {
	readonly matrix: Matrix;
	readonly vocabulary: Vocabulary;
}

/** The places of a matrix by their regions: read once, as a nation has thousands. */
const placesByRegion = new WeakMap<Matrix['places'], ReadonlyMap<string | null, readonly MatrixPlace[]>>();

function byRegion(places: Matrix['places']): ReadonlyMap<string | null, readonly MatrixPlace[]> {
	const known = placesByRegion.get(places);
	if (known) return known;
	const found = new Map<string | null, MatrixPlace[]>();
	for (const place of places) {
		const same = found.get(place.region.code);
		if (same) same.push(place);
		else found.set(place.region.code, [place]);
	}
	placesByRegion.set(places, found);
	return found;
}

/** How a column is called: by its place, with the edition or key where one place has several. */
export function placeName({ places }: Pick<Matrix, 'places'>, place: MatrixPlace, words: Words): string {
	const same = byRegion(places).get(place.region.code) ?? [];
	const name = placeOr(place.region, words);
	if (same.length <= 1) return name;
	const editions = new Set(same.map(({ edition }) => edition));
	return `${name} ${editions.size === same.length ? (place.edition ?? place.key) : place.key}`;
}

/** How a row is called: by its concept, else as its first place prints it. */
export function rowName(
	{ concept, name }: Pick<MatrixRow, 'concept' | 'name'>,
	{ concepts }: Vocabulary,
	words: Words,
): string {
	const known = concepts.concepts.find(({ id }) => id === concept);
	return known ? (words.language.startsWith('en') ? known.en : known.zh) : name;
}

/** What a cell says, part by part, each '' where there is nothing to say. */
export interface CellWords {
	/** numbers of the items; for an empty cell why it is empty */
	readonly where: string;
	/** the figures, each with its mark against the base */
	readonly figures: readonly ShortFigure[];
	readonly payers: string;
	readonly lead: string;
	/** how the cell stands to the base's */
	readonly toBase: string;
}

/** What a matrix holds, and what its places are held against. */
export function summaryInWords(matrix: Matrix, words: Words): string[] {
	const say = words.matrix;
	const base = matrix.places.find(({ key }) => key === matrix.base);
	const count = (list: readonly unknown[]) => numberInWords(list.length, words);
	return [
		say.counted(count(matrix.rows), count(matrix.places)),
		...(base ? [say.basedOn(placeName(matrix, base, words))] : []),
	];
}

/** The cell of a row that its others are held against. */
export function baseCell({ cells }: MatrixRow, { base }: Matrix): MatrixCell | undefined {
	return base === null ? undefined : cells.find(({ place }) => place === base);
}

/**
 * A cell in words.
 * @param held the base's cell of the same row; undefined where there is no base
 */
export function cellInWords(
	cell: MatrixCell,
	held: MatrixCell | undefined,
	vocabulary: Vocabulary,
	words: Words,
): CellWords {
	const { report } = words;
	if (cell.state !== 'present') {
		return { where: emptyCell(cell, words), figures: [], payers: '', lead: '', toBase: '' };
	}
	return {
		where: report.compare.units(cell.items.map(({ number }) => number)),
		figures: figuresInShort(cell, words, vocabulary),
		payers: payersInWords(cell.payers, words),
		lead: cell.lead?.name ?? '',
		toBase: standingInWords(cell, held, words),
	};
}

function emptyCell({ state, reason, related }: MatrixCell, { matrix: say, report }: Words): string {
	if (state === 'not-checkable') return reason === 'no-catalogue' ? say.noCatalogue : say.notHeld;
	if (related.length === 0) return say.missing;
	const items = related.map(({ number, name }) => `${report.compare.unit(number)} ${name}`);
	return `${say.missing}${report.inBrackets(say.related(items.join(report.comma)))}`;
}

/** How a present cell stands to the base's: higher, lower, other or same, for whom, and what else differs. */
function standingInWords(cell: MatrixCell, held: MatrixCell | undefined, words: Words): string {
	const { matrix: say, labels, report } = words;
	if (held === undefined || cell.place === held.place) return '';
	if (!cell.toBase) return held.state === 'missing' ? say.notInBase : '';
	const { standing, direction, lead, payers, population } = cell.toBase;
	return [
		...(standing === null ? [] : [`${say.mark[standing]} ${say.standing[standing]}`]),
		...(standing === null || standing === 'same' || direction === null || direction === 'neutral'
			? []
			: [labels.direction[direction]]),
		...(population === 'other' ? [say.populationDiffers] : []),
		...(lead === 'other' ? [say.leadDiffers] : []),
		...(payers === 'other' ? [say.payersDiffer] : []),
	].join(report.semicolon);
}

/** What has to be said of a row as a whole; '' where a person put it together. */
export function rowNote(
	{ proposed, confidence, review }: Pick<MatrixRow, 'proposed' | 'confidence' | 'review'>,
	words: Words,
): string {
	const { matrix: say, report } = words;
	if (!proposed) return '';
	const note = say.proposedWith(numberInWords(confidence ?? 0, words));
	return review ? `${note}${report.semicolon}${say.review}` : note;
}

/** The documents above a place that are not held, where the place misses a service that they may grant. */
export function placesAbove(matrix: Matrix, words: Words): string[] {
	return matrix.places
		.filter(({ catalogue, notHeldAbove }) => catalogue === 'held' && notHeldAbove.length > 0)
		.map((place) =>
			words.matrix.missingAbove(placeName(matrix, place, words), place.notHeldAbove.join(words.report.comma)),
		);
}
