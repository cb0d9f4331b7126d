/** How far a pair is ahead of the best other partner, of either side. */
export interface Lead {
	readonly ofRow: number;
	readonly ofColumn: number;
}

/** The two greatest values of a line, and where the first of them stands. */
interface Best {
	first: number;
	second: number;
	at: number;
}

/** Tells of each pair of a table how far it leads; the greatest of each line are found once. */
export function leadsOf(table: readonly (readonly number[])[]): (row: number, column: number) => Lead {
	const rows = table.map((): Best => ({ first: 0, second: 0, at: -1 }));
	const columns = (table[0] ?? []).map((): Best => ({ first: 0, second: 0, at: -1 }));
	for (const [row, values] of table.entries()) {
		for (let column = 0; column < values.length; column++) {
			const value = values[column] as number;
			if (value === 0) continue;
			note(rows[row] as Best, value, column);
			note(columns[column] as Best, value, row);
		}
	}
	return (row, column) => {
		const value = table[row]?.[column] ?? 0;
		return {
			ofRow: value - rival(rows[row] as Best, column),
			ofColumn: value - rival(columns[column] as Best, row),
		};
	};
}

function note(best: Best, value: number, at: number): void {
	if (value > best.first) {
		best.second = best.first;
		best.first = value;
		best.at = at;
	} else if (value > best.second) best.second = value;
}

function rival({ first, second, at }: Best, own: number): number {
	return at === own ? second : first;
}
