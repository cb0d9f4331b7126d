import type { HeldPolicy } from '@qingdan/core';
import type { Catalogue, Policy } from '@qingdan/schema';
import type { Words } from '../words.js';
import { columnsOf, type GridColumn, type GridRow, rowsOf } from './grid.js';
import { type OfficialParagraph, paragraphsOf } from './paragraphs.js';

/** A piece of a document as it is issued. */
export type OfficialBlock =
	| {
			readonly kind: 'text';
			readonly look:
				| 'letterhead'
				| 'number'
				| 'title'
				| 'addressees'
				| 'text'
				| 'signature'
				| 'attachment'
				| 'note';
			readonly text: string;
	  }
	| { readonly kind: 'provision'; readonly paragraph: OfficialParagraph }
	/** a table; its title is empty where it is the title of the document */
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
	// Without a date of issue the bodies are known from elsewhere: no signature was printed.
	const signature =
		dates.issued.value === null
			? []
			: [...issuers.flatMap(({ name }) => text('signature', name)), ...text('signature', dates.issued.text)];
	const printed = dates.printed?.text;
	// Bodies that did not sign head their notice; without a notice the printing line alone names them.
	const heading =
		notice && signature.length === 0 ? issuers.flatMap(({ name }) => text('letterhead', name)) : [];
	const printers = heading.length > 0 ? [] : issuers.map(({ name }) => name);
	const printer = words.official.printed(printers.join('　'), printed ?? '');
	const paragraphs = paragraphsOf(held).map((paragraph): OfficialBlock => ({ kind: 'provision', paragraph }));
	const isTable = isTableAlone(policy);
	const signed = notice ? [] : [...signature, ...text('text', disclosure?.text)];
	const body = [
		...text('title', policy.title),
		...(notice ? [] : text('number', numberLine(held))),
		...(notice ? [] : text('addressees', addressees?.text)),
		...paragraphs,
		...(isTable ? [] : signed),
	];
	const transmittal = notice
		? [
				...heading,
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
			...(isTable
				? []
				: text('attachment', words.official.attachment(catalogues.length > 1 ? String(index + 1) : ''))),
			{
				kind: 'catalogue',
				title: isTable && catalogue.title === policy.title ? '' : catalogue.title,
				table: tableOf(catalogue, words),
			},
			...(catalogue.notes ?? []).flatMap((note) => text('note', note.text)),
		]),
		...(isTable ? signed : []),
		...text('note', copies ? `${words.official.copies}${copies.text}` : undefined),
		...text('note', printed === undefined ? undefined : printer),
	];
}

/** A document without a text of its own: its tables are no attachments of anything. */
export function isTableAlone({ notice, provisions, catalogues }: Policy): boolean {
	return notice === undefined && (provisions ?? []).length === 0 && (catalogues ?? []).length > 0;
}

/** The number below a title, with the day of effect where that is printed outside the text. */
function numberLine({ policy }: HeldPolicy): string {
	const { evidence, basis } = policy.dates.effective;
	const quote = evidence?.quote ?? '';
	const inText = (nodes: Policy['provisions']): boolean =>
		(nodes ?? []).some((node) => (node.text ?? '').includes(quote) || inText(node.children));
	const day = basis === 'stated' && quote !== '' && !inText(policy.provisions) ? [quote] : [];
	const line = [...(policy.number === null ? [] : [policy.number]), ...day].join('　');
	return day.length === 0 ? line : `（${line}）`;
}

function tableOf(catalogue: Catalogue, words: Words): OfficialTable {
	const columns = columnsOf(catalogue, words);
	return { columns, rows: rowsOf(catalogue, columns, words) };
}

/** How many rows a cell spans: 0 where it continues the one above. */
export function rowSpan({ rows }: OfficialTable, row: number, column: number): number {
	const continues = (at: number) => {
		const one = rows[at];
		return one?.kind === 'item' && one.continues[column] === true;
	};
	if (row > 0 && continues(row)) return 0;
	let last = row + 1;
	while (continues(last)) last++;
	return last - row;
}
