import type { Catalogue, Evidence, Form, Item, Policy, Provision, Variant } from '@qingdan/schema';

/** A text that a policy says is printed, and where. */
export interface PrintedPart {
	readonly text: string;
	readonly lines: Evidence['lines'];
	/** a sentence or more, whose stops are its own; else words that a mark may part from what follows */
	readonly running: boolean;
}

/** Every text of a policy that is printed in its source, what its furniture lists and what is withheld included. */
export function printedParts(policy: Policy): PrintedPart[] {
	return [
		...frameParts(policy),
		...(policy.provisions ?? []).flatMap(provisionParts),
		...(policy.catalogues ?? []).flatMap(catalogueParts),
		...(policy.forms ?? []).flatMap(formParts),
	];
}

type Text = string | null | undefined;

function at({ lines }: Evidence, ...texts: readonly Text[]): PrintedPart[] {
	return texts.flatMap((text) =>
		(text ?? '')
			.split('\n')
			.flatMap((line) => (line.trim() === '' ? [] : [{ text: line, lines, running: false }])),
	);
}

function running(evidence: Evidence, ...texts: readonly Text[]): PrintedPart[] {
	return at(evidence, ...texts).map((part) => ({ ...part, running: true }));
}

function frameParts(policy: Policy): PrintedPart[] {
	const { sources, notice } = policy;
	return [
		...(sources?.title?.evidence ? at(sources.title.evidence, policy.title) : []),
		...(sources?.number?.evidence ? at(sources.number.evidence, policy.number) : []),
		...policy.issuers.flatMap(({ name, evidence }) => at(evidence, name)),
		...[policy.addressees, policy.copies, policy.disclosure].flatMap((one) =>
			one ? at(one.evidence, one.text) : [],
		),
		...Object.values(policy.dates).flatMap((claim) =>
			claim?.evidence ? at(claim.evidence, claim.evidence.quote) : [],
		),
		...(notice ? [...at(notice.evidence, notice.title), ...running(notice.evidence, notice.text)] : []),
		...(policy.components ?? []).flatMap(({ number, title, evidence }) => at(evidence, title, `${number}`)),
		...(policy.withheld ?? []).flatMap(({ evidence }) => at(evidence, evidence.quote)),
		...(policy.furniture ?? []).flatMap(({ text, lines }) => at({ lines }, text)),
	];
}

function provisionParts({ number, heading, text, repairs, evidence, children }: Provision): PrintedPart[] {
	const restored = new Set((repairs ?? []).map(({ field }) => field));
	return [
		...at(evidence, number),
		...(restored.has('heading') ? [] : at(evidence, heading)),
		...(restored.has('text') ? [] : running(evidence, text)),
		...piecesOf(repairs),
		...(children ?? []).flatMap(provisionParts),
	];
}

function piecesOf(repairs: Item['repairs']): PrintedPart[] {
	return (repairs ?? []).flatMap(({ before }) => before.flatMap(({ text, lines }) => at({ lines }, text)));
}

function catalogueParts({ title, columns, groups, notes, evidence, items }: Catalogue): PrintedPart[] {
	return [
		...at(evidence, title),
		...columns.flatMap(({ header, group }) => at(evidence, header, group)),
		...(groups ?? []).flatMap((group) => at(group.evidence, group.title)),
		...(notes ?? []).flatMap((note) => running(note.evidence, note.text)),
		...items.flatMap(itemParts),
	];
}

function itemParts(item: Item): PrintedPart[] {
	const { evidence, printedNumber, number, repairs, sources } = item;
	const restored = new Set((repairs ?? []).map(({ field }) => field));
	const cells = (['name', 'target', 'content', 'serviceType'] as const).flatMap((field) =>
		restored.has(field)
			? []
			: (field === 'content' ? running : at)(sources?.[field]?.evidence ?? evidence, item[field]),
	);
	return [
		...at(evidence, printedNumber === undefined ? `${number}` : printedNumber),
		...cells,
		...(restored.has('departments')
			? []
			: at(sources?.departments?.evidence ?? evidence, ...item.departments)),
		...at(evidence, ...Object.values(item.fields ?? {})),
		...piecesOf(repairs),
		...(item.variants ?? []).flatMap(variantParts),
	];
}

function variantParts({ label, target, content, departments, fields, evidence }: Variant): PrintedPart[] {
	return [
		...at(evidence, label, target, ...(departments ?? []), ...Object.values(fields ?? {})),
		...running(evidence, content),
	];
}

function formParts({ title, fields, notes, evidence }: Form): PrintedPart[] {
	return [
		...at(evidence, title),
		...fields.flatMap(({ label, lines }) => at({ lines: lines ?? evidence.lines }, label)),
		...(notes ?? []).flatMap(({ text, lines }) => at({ lines: lines ?? evidence.lines }, text)),
	];
}
