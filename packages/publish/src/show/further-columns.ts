import type { PresentedCatalogue, PresentedItem } from '@qingdan/core';

type Row = Pick<PresentedItem, 'fields'>;

/** The cells of a row that stand in columns of the document's own, each under its printed header. */
export function furtherCells({ fields = {} }: Row): [header: string, text: string][] {
	return Object.entries(fields);
}

/** The headers of all columns of the document's own, in the order in which its rows first fill them. */
export function furtherColumns({ items }: PresentedCatalogue): string[] {
	const rows = items.flatMap((item): Row[] => [item, ...item.variants]);
	return [...new Set(rows.flatMap((row) => furtherCells(row).map(([header]) => header)))];
}
