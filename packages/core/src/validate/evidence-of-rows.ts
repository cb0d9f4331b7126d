import type { Item, Step, Variant } from '@qingdan/schema';
import { printedBeside } from './printed-beside.js';
import type { Proof, RepairedField } from './proof.js';
import { restoredFields } from './restored-fields.js';
import type { RowAt } from './walk.js';

/** A row of a catalogue: its cells, and all that is quoted from them. */
export function proveRow(proof: Proof, { steps, row, item }: RowAt): void {
	const isItem = row === item;
	const { lines } = row.evidence;
	const cells: [RepairedField, string | null][] = [
		...(isItem ? [['name', item.name] as [RepairedField, string]] : []),
		['target', row.target],
		['content', row.content],
		...(isItem ? [['serviceType', item.serviceType] as [RepairedField, string | null]] : []),
	];
	const repaired = isItem
		? proof.repairs(steps, item.repairs, Object.fromEntries(cells))
		: restoredFields(item.repairs, cells);
	// The longest first: a population may stand again, word for word, inside the content.
	cells.sort((a, b) => (b[1]?.length ?? 0) - (a[1]?.length ?? 0));
	for (const [field, text] of cells) {
		const source = isItem ? item.sources?.[field as keyof NonNullable<Item['sources']>] : undefined;
		if (source?.evidence) proof.quote([...steps, 'sources', field, 'evidence'], source.evidence);
		if (text === null || repaired.has(field)) continue;
		const merged = source?.basis === 'merged-cell';
		// Two columns of one meaning stand in one field, a line each.
		for (const piece of text.split('\n'))
			proof.verbatim([...steps, field], piece, merged ? (source.evidence?.lines ?? lines) : lines);
	}
	for (const { step, text, lines: at } of printedBeside(row, item, proof.own))
		proof.verbatim([...steps, step], text, at);
	if (isItem) departments(proof, steps, item, repaired);
	readings(proof, steps, row, item, repaired);
	if (!isItem) return;
	item.mayExtend?.forEach((extension, index) => {
		const at = [...steps, 'mayExtend', index, 'quote'];
		proof.quote(at, { lines: extension.lines ?? lines, quote: extension.quote }, repaired.size > 0);
		proof.inField(at, extension.quote, `${item.target ?? ''}\n${item.content ?? ''}`, 'target');
	});
	item.citations?.forEach((citation, index) => {
		proof.quote([...steps, 'citations', index, 'quote'], {
			lines: citation.lines ?? lines,
			quote: citation.quote,
		});
	});
	if (item.warrant) proof.quote([...steps, 'warrant', 'evidence'], item.warrant.evidence);
	if (item.applies?.evidence) proof.quote([...steps, 'applies', 'evidence'], item.applies.evidence);
	item.anomalies?.forEach(({ spans }, index) => {
		proof.spans([...steps, 'anomalies', index], spans);
	});
}

function departments(proof: Proof, steps: readonly Step[], item: Item, repaired: ReadonlySet<string>): void {
	const source = item.sources?.departments;
	if (source?.evidence) proof.quote([...steps, 'sources', 'departments', 'evidence'], source.evidence);
	if (repaired.has('departments')) return;
	const lines =
		source?.basis === 'merged-cell' ? (source.evidence?.lines ?? item.evidence.lines) : item.evidence.lines;
	item.departments.forEach((name, index) => {
		proof.verbatim([...steps, 'departments', index], name, lines);
	});
}

/** Quotes of parameters, delegations and the like stand in their lines and in the cell that they name. */
function readings(
	proof: Proof,
	steps: readonly Step[],
	row: Item | Variant,
	item: Item,
	repaired: ReadonlySet<string>,
): void {
	const lists = { parameters: row.parameters, delegations: row.delegations, untyped: row.untyped } as const;
	const funding = row === item ? item.funding : undefined;
	for (const [name, list] of Object.entries({ ...lists, funding })) {
		list?.forEach((reading, index) => {
			const at = [...steps, name, index, 'quote'];
			const cell =
				reading.field === 'name'
					? item.name
					: reading.field === 'target'
						? row.target
						: reading.field === 'content'
							? row.content
							: null;
			const source = item.sources?.[reading.field];
			const named = 'lines' in reading ? reading.lines : undefined;
			const lines = named ?? source?.evidence?.lines ?? row.evidence.lines;
			proof.quote(at, { lines, quote: reading.quote }, repaired.has(reading.field));
			proof.inField(at, reading.quote, cell ?? '', reading.field);
			if ('applies' in reading && reading.applies?.evidence) {
				proof.quote([...steps, name, index, 'applies', 'evidence'], reading.applies.evidence);
			}
		});
	}
}
