import type { Direction } from '@qingdan/core';
import type { PlacedChange, Row } from './rows.js';

/** A change worth naming at the top, with its row. */
export interface Headline {
	readonly row: Row;
	readonly placed: PlacedChange;
}

/**
 * The changes a reader should see first: of substance and with a direction, both directions in turn; those with amounts
 * before those with other figures, and these before mere wording; one for each unit before a second.
 */
export function headlinesOf(
	rows: readonly Row[],
	limit: number,
): { readonly shown: Headline[]; readonly more: number } {
	const worse = ranked(rows, 'less-generous');
	const better = ranked(rows, 'more-generous');
	const shown: Headline[] = [];
	for (let index = 0; index < limit; index++) {
		for (const headline of [better[index], worse[index]]) {
			if (headline && shown.length < limit) shown.push(headline);
		}
	}
	return { shown, more: worse.length + better.length - shown.length };
}

function ranked(rows: readonly Row[], direction: Direction): Headline[] {
	return rows
		.filter(({ kind }) => kind !== 'added' && kind !== 'removed')
		.flatMap((row) =>
			row.changes
				.filter(({ change }) => change.class === 'substantive' && change.direction === direction)
				.map((placed) => ({ row, placed }))
				.sort((a, b) => weight(a) - weight(b))
				.map((headline, rank) => ({ headline, rank })),
		)
		.sort((a, b) => a.rank - b.rank || weight(a.headline) - weight(b.headline))
		.map(({ headline }) => headline);
}

const amounts: readonly string[] = ['amount', 'ratio', 'multiple', 'discount'];

function weight({ placed: { change } }: Headline): number {
	const figure = change.values?.to ?? change.values?.from;
	if (!figure) return 2;
	return amounts.includes(figure.type) ? 0 : 1;
}
