/** How far a pair is ahead of the best other partner of each side: the less of the two leads, and the greater. */
export interface Leads {
	least(row: number, column: number): number;
	most(row: number, column: number): number;
}

/** Tells of each pair of a table how far it leads; the two greatest values of each line are found once. */
export function leadsOf(table: readonly (readonly number[])[]): Leads {
	const [rows, columns] = [new Lines(table.length), new Lines(table[0]?.length ?? 0)];
	for (let row = 0; row < table.length; row++) {
		const values = table[row] as readonly number[];
		for (let column = 0; column < values.length; column++) {
			const value = values[column] as number;
			rows.note(row, value, column);
			columns.note(column, value, row);
		}
	}
	const value = (row: number, column: number) => table[row]?.[column] ?? 0;
	return {
		least: (row, column) =>
			value(row, column) - Math.max(rows.rival(row, column), columns.rival(column, row)),
		most: (row, column) => value(row, column) - Math.min(rows.rival(row, column), columns.rival(column, row)),
	};
}

/** The two greatest values of each line of a table, and where the first of them stands. */
class Lines {
	private readonly first: Float64Array;
	private readonly second: Float64Array;
	private readonly at: Int32Array;

	constructor(size: number) {
		this.first = new Float64Array(size);
		this.second = new Float64Array(size);
		this.at = new Int32Array(size).fill(-1);
	}

	note(line: number, value: number, at: number): void {
		if (value > (this.first[line] as number)) {
			this.second[line] = this.first[line] as number;
			this.first[line] = value;
			this.at[line] = at;
		} else if (value > (this.second[line] as number)) this.second[line] = value;
	}

	/** The greatest value of a line that does not stand at this place. */
	rival(line: number, own: number): number {
		return (this.at[line] === own ? this.second[line] : this.first[line]) as number;
	}
}
