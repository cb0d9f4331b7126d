/** A pair worth making, with what it gains over staying alone. */
interface Edge {
	readonly column: number;
	readonly gain: number;
}

/** An assignment under way; dual variables as in linear programming, so that no better one is overlooked. */
interface State {
	readonly edges: readonly (readonly Edge[])[];
	readonly columnOf: Int32Array;
	readonly rowOf: Int32Array;
	readonly rowDual: Float64Array;
	readonly columnDual: Float64Array;
}

const none = -1;

/**
 * The assignment that makes all likeness together greatest, where each row and column may stay alone at a price: shortest
 * augmenting paths (Kuhn 1955; Jonker and Volgenant 1987) over those pairs only that are worth making, so that a large
 * table in which few are alike costs little.
 * @param likeness rows by columns, 0 to 1
 * @param price the likeness below which a pair is not worth making
 * @returns pairs of row and column, in order of rows
 */
export function assign(likeness: readonly (readonly number[])[], price: number): [number, number][] {
	const columns = likeness[0]?.length ?? 0;
	const state: State = {
		edges: likeness.map((row) => edgesOf(row, price)),
		columnOf: new Int32Array(likeness.length).fill(none),
		rowOf: new Int32Array(columns).fill(none),
		rowDual: new Float64Array(likeness.length),
		columnDual: new Float64Array(columns),
	};
	for (const row of likeness.keys()) place(row, state);
	return [...state.columnOf.entries()].filter(([, column]) => column !== none);
}

function edgesOf(row: readonly number[], price: number): Edge[] {
	const edges: Edge[] = [];
	for (let column = 0; column < row.length; column++) {
		const gain = (row[column] as number) - price;
		if (gain > 0) edges.push({ column, gain });
	}
	return edges;
}

/** Gives a row its place; rows that were placed before may move on, or be left alone. */
function place(root: number, { edges, columnOf, rowOf, rowDual, columnDual }: State): void {
	const dual = (values: Float64Array, at: number) => values[at] as number;
	rowDual[root] = (edges[root] ?? []).reduce(
		(least, { column, gain }) => Math.min(least, -gain - dual(columnDual, column)),
		0,
	);
	const distance = new Map<number, number>();
	const from = new Map<number, number>();
	const settled = new Map<number, number>();
	// Where the path ends: a free column, or a row that is left alone and whose column moves on.
	let end = { distance: -dual(rowDual, root), column: none };
	let row = root;
	let gone = 0;
	for (;;) {
		for (const { column, gain } of edges[row] ?? []) {
			const reach = gone - gain - dual(rowDual, row) - dual(columnDual, column);
			if (settled.has(column) || reach >= (distance.get(column) ?? Number.POSITIVE_INFINITY)) continue;
			distance.set(column, reach);
			from.set(column, row);
		}
		const [next, reach] = nearest(distance);
		if (next === none || reach >= end.distance) break;
		distance.delete(next);
		settled.set(next, reach);
		if (rowOf[next] === none) {
			end = { distance: reach, column: next };
			break;
		}
		row = rowOf[next] as number;
		gone = reach;
		if (gone - dual(rowDual, row) < end.distance) end = { distance: gone - dual(rowDual, row), column: next };
	}
	rowDual[root] = dual(rowDual, root) + end.distance;
	for (const [column, reach] of settled) {
		const slack = end.distance - reach;
		if (slack <= 0) continue;
		columnDual[column] = dual(columnDual, column) - slack;
		const holder = rowOf[column] as number;
		if (holder !== none) rowDual[holder] = dual(rowDual, holder) + slack;
	}
	let column = end.column;
	if (column !== none && rowOf[column] !== none) columnOf[rowOf[column] as number] = none;
	while (column !== none) {
		const taker = from.get(column) as number;
		const left = columnOf[taker] as number;
		columnOf[taker] = column;
		rowOf[column] = taker;
		column = left;
	}
}

function nearest(distance: ReadonlyMap<number, number>): [number, number] {
	let best: [number, number] = [none, Number.POSITIVE_INFINITY];
	for (const [column, reach] of distance) if (reach < best[1]) best = [column, reach];
	return best;
}
