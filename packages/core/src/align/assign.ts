import munkres from 'munkres';

/**
 * The assignment that makes all likeness together greatest, where each row and column may stay alone at a price
 * (Kuhn 1955, Munkres 1957).
 * @param likeness rows by columns, 0 to 1
 * @param price the likeness below which a pair is not worth making
 * @returns pairs of row and column, in order of rows
 */
export function assign(likeness: readonly (readonly number[])[], price: number): [number, number][] {
	const rows = likeness.length;
	const columns = likeness[0]?.length ?? 0;
	if (rows === 0 || columns === 0) return [];
	// Each row gets a column of its own on which it may stay alone.
	const cost = likeness.map((row, index) => [
		...row.map((value) => 1 - value),
		...Array.from({ length: rows }, (_, alone) => (alone === index ? 1 - price : 2)),
	]);
	return munkres(cost)
		.filter(([row, column]) => column < columns && (likeness[row]?.[column] ?? 0) > price)
		.sort((a, b) => a[0] - b[0]);
}
