import { cellAgainst, type Matrix, type MatrixCell, type MatrixPlace, type MatrixRow } from '@qingdan/core';
import type { CellContent, RowKind } from '../address/matrix-place.js';

/** What a row or column of the table is about. */
export type Heading =
	| { readonly kind: 'service'; readonly id: string; readonly row: MatrixRow }
	| { readonly kind: 'place'; readonly id: string; readonly place: MatrixPlace; readonly index: number };

/** A matrix laid out in rows and columns, either way round. */
export interface Grid {
	readonly rows: readonly Heading[];
	readonly columns: readonly Heading[];
}

/** More places than these make no columns. */
const columnLimit = 8;

/** What stands in the rows where the reader has not said: services, unless the places are too many for columns. */
export function usualRows({ places }: Matrix): RowKind {
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
export function gridOf(matrix: Matrix, kind: RowKind, base: string | undefined): Grid {
	const at = matrix.places.findIndex(({ key }) => key === base);
	const rank = ({ cells }: MatrixRow) => cells[at]?.items[0]?.number ?? Number.POSITIVE_INFINITY;
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

/** The cell where a row and a column meet, as it is, and the service that it belongs to. */
export function cellAt(one: Heading, other: Heading): { readonly cell: MatrixCell; readonly row: MatrixRow } {
	const service = one.kind === 'service' ? one : other;
	const place = one.kind === 'place' ? one : other;
	if (service.kind !== 'service' || place.kind !== 'place') throw new Error('no such cell');
	return { cell: service.row.cells[place.index] as MatrixCell, row: service.row };
}

/** A cell held against the one of the base in the same service; `base` is the index of its place, -1 without one. */
export function heldAgainst(cell: MatrixCell, row: MatrixRow, base: number): MatrixCell {
	const held = row.cells[base];
	return held && held.place !== cell.place ? cellAgainst(held, cell) : cell;
}
