import type { HeldPolicy } from '@qingdan/core';
import type { Catalogue } from '@qingdan/schema';
import type { Words } from '../words.js';
import { columnsOf, type GridColumn, type GridRow, rowsOf } from './grid.js';
import { type OfficialParagraph, paragraphsOf } from './paragraphs.js';

/** A piece of a document as it is issued. */
export type OfficialBlock =
	| {
			readonly kind: 'text';
			readonly look: 'number' | 'title' | 'addressees' | 'text' | 'signature' | 'attachment' | 'note';
			readonly text: string;
	  }
	| { readonly kind: 'provision'; readonly paragraph: OfficialParagraph }
	| { readonly kind: 'catalogue'; readonly title: string; readonly table: OfficialTable };

export interface OfficialTable {
	readonly columns: readonly GridColumn[];
	readonly rows: readonly GridRow[];
}

/**
 * A policy in the order in which it is issued: the notice that transmits it with its number, addressees, signature and date;
 * the document with its numbered text; each catalogue as an attachment. Only what the policy holds: nothing is made up.
 */
export function officialBlocks(held: HeldPolicy, words: Words): OfficialBlock[] {
	const { policy } = held;
	const { notice, addressees, issuers, dates, disclosure, copies } = policy;
	const text = (look: Extract<OfficialBlock, { kind: 'text' }>['look'], content: string | undefined) =>
		content === undefined || content === '' ? [] : [{ kind: 'text' as const, look, text: content }];
	const catalogues = policy.catalogues ?? [];
	const signature = [
		...issuers.flatMap(({ name }) => text('signature', name)),
		...text('signature', dates.issued.text),
	];
	const body = [
		...text('title', policy.title),
		...(notice ? [] : text('number', policy.number ?? undefined)),
		...(notice ? [] : text('addressees', addressees?.text)),
		...paragraphsOf(held).map((paragraph): OfficialBlock => ({ kind: 'provision', paragraph })),
		...(notice ? [] : signature),
		...(notice ? [] : text('text', disclosure?.text)),
	];
	const transmittal = notice
		? [
				...text('number', policy.number ?? undefined),
				...text('title', notice.title),
				...text('addressees', addressees?.text),
				...text('text', notice.text),
				...signature,
				...text('text', disclosure?.text),
			]
		: [];
	return [
		...transmittal,
		...body,
		...catalogues.flatMap((catalogue, index): OfficialBlock[] => [
			...text('attachment', words.official.attachment(catalogues.length > 1 ? String(index + 1) : '')),
			{ kind: 'catalogue', title: catalogue.title, table: tableOf(catalogue, words) },
			...(catalogue.notes ?? []).flatMap((note) => text('note', note.text)),
		]),
		...text('note', copies ? `${words.official.copies}${copies.text}` : undefined),
	];
}

function tableOf(catalogue: Catalogue, words: Words): OfficialTable {
	const columns = columnsOf(catalogue);
	return { columns, rows: rowsOf(catalogue, columns, words) };
}

/** How many rows a cell spans: 0 where it continues the one above. */
export function rowSpan({ rows }: OfficialTable, row: number, column: number): number {
	if (row > 0 && rows[row]?.continues[column]) return 0;
	let last = row + 1;
	while (last < rows.length && rows[last]?.continues[column]) last++;
	return last - row;
}
