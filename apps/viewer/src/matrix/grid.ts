import type { MatrixPlace } from '@qingdan/core';
import type { CellContent, RowKind } from '../address/matrix-place.js';
import type { OpenMatrix, OpenRow } from './open-matrix.js';

/** What a row or column of the table is about. */
export type Heading =
	| { readonly kind: 'service'; readonly id: string; readonly row: OpenRow }
	| { readonly kind: 'place'; readonly id: string; readonly place: MatrixPlace; readonly index: number };

/** A matrix laid out in rows and columns, either way round. */
export interface Grid {
	readonly rows: readonly Heading[];
	readonly columns: readonly Heading[];
}

/** More places than these make no columns. */
const columnLimit = 8;

/** What stands in the rows where the reader has not said: services, unless the places are too many for columns. */
export function usualRows({ places }: OpenMatrix): RowKind {
	return places.length > columnLimit ? 'places' : 'services';
}

/** More columns than these leave no room for more than figures. */
export const wideTable = 12;

/** What a cell shows where the reader has not said. */
export function usualContent(columns: number): CellContent {
	return columns > wideTable ? 'figures' : 'all';
}

/** As many rows as one page can show at once: a table of more cells makes every keystroke wait. */
export function rowsPerPage(columns: number): number {
	return Math.max(20, Math.min(60, Math.floor(900 / Math.max(1, columns))));
}

/** Lays a matrix out; services stand in the order of the base's catalogue, those that it lacks behind. */
export function gridOf(matrix: OpenMatrix, kind: RowKind, base: string | undefined): Grid {
	const at = matrix.places.findIndex(({ key }) => key === base);
	const rank = ({ cell }: OpenRow) => cell(at).items[0]?.number ?? Number.POSITIVE_INFINITY;
	const ordered = at < 0 ? matrix.rows : [...matrix.rows].sort((a, b) => compareRanks(rank(a), rank(b)));
	const services = ordered.map((row): Heading => ({ kind: 'service', id: row.id, row }));
	const places = matrix.places.map(
		(place, index): Heading => ({
			kind: 'place',
			id: place.key,
			place,
			index,
		}),
	);
	return kind === 'services' ? { rows: services, columns: places } : { rows: places, columns: services };
}

function compareRanks(a: number, b: number): number {
	return a === b ? 0 : a < b ? -1 : 1;
}

/** Where a row and a column meet: the service, and the index of the place. */
export function meeting(one: Heading, other: Heading): { readonly service: OpenRow; readonly index: number } {
	const service = one.kind === 'service' ? one : other;
	const place = one.kind === 'place' ? one : other;
	if (service.kind !== 'service' || place.kind !== 'place') throw new Error('no such cell');
	return { service: service.row, index: place.index };
}
