import {
	type Corpus,
	cellAgainst,
	type FigureNumber,
	figureNumbers,
	type LaidOutRow,
	layOutMatrix,
	type Matrix,
	type MatrixCell,
	type MatrixOptions,
	type MatrixRow,
	readCell,
	type Subject,
} from '@qingdan/core';

/** A row whose cells are read as they are shown. */
export interface OpenRow extends Omit<LaidOutRow, 'items'> {
	/** the cell at a place, by its index, held against no base */
	readonly cell: (place: number) => MatrixCell;
	/** the numbers at a place, to sort and filter by */
	readonly numbers: (place: number) => readonly FigureNumber[];
}

/** A matrix that is read as far as it is looked at: the cells of a nation would keep the reader waiting. */
export interface OpenMatrix extends Pick<Matrix, 'places'> {
	readonly rows: readonly OpenRow[];
}

/** Lays out the catalogues of some documents; each cell is read once, when it is first wanted. */
export function openMatrix(
	subjects: readonly Subject[],
	corpus: Corpus,
	options: Omit<MatrixOptions, 'base'>,
): OpenMatrix {
	const layout = layOutMatrix(subjects, corpus, options);
	return {
		places: layout.places,
		rows: layout.rows.map((row) => {
			const { items, ...head } = row;
			return {
				...head,
				cell: kept((place) => readCell(layout, row, place, corpus, options)),
				numbers: kept((place) => figureNumbers(items.get(place) ?? [])),
			};
		}),
	};
}

/** A reading that is made once for each place. */
function kept<Value>(read: (place: number) => Value): (place: number) => Value {
	const known: (Value | undefined)[] = [];
	return (place) => {
		known[place] ??= read(place);
		return known[place] as Value;
	};
}

/** Cells that are read at a stretch where all are wanted: few enough that the page goes on answering. */
const stretch = 400;

/** All rows as the formats write them, each in parts of some cells. */
export function* rowParts({ rows, places }: OpenMatrix): Generator<MatrixRow> {
	for (const { cell, numbers: _, ...head } of rows)
		for (let start = 0; start < places.length; start += stretch)
			yield { ...head, cells: places.slice(start, start + stretch).map((_, index) => cell(start + index)) };
}

/** How many parts all rows make. */
export function partsOf({ rows, places }: OpenMatrix): number {
	return rows.length * Math.ceil(places.length / stretch);
}

/** A cell held against the one of the base in the same service; as it is without a base, and for the base itself. */
export function heldAgainst(cell: MatrixCell, held: MatrixCell | undefined): MatrixCell {
	return held === undefined || held.place === cell.place ? cell : cellAgainst(held, cell);
}
