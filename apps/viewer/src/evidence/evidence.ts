import {
	lineSpan,
	type PresentedDelegation,
	type PresentedItem,
	type PresentedParameter,
} from '@qingdan/core';
import type { Anomaly, Confidence, Doubt, Evidence, Lines, Repair, Source } from '@qingdan/schema';
import { type CellPlace, cellFields, type EvidencePlace } from '../address/evidence-place.js';
import { provisionsOf } from '../corpus/documents.js';
import type { LibraryDocument } from '../corpus/library.js';
import { type Quote, type QuotedLine, quotedLines } from '../marks/quote.js';
import { cellText, fieldText } from './cell-text.js';
import { type Enacted, enactedAt } from './enacted.js';
import { provisionMarks } from './provision-marks.js';

/** What evidence is about; the view puts words to it. */
export type Subject =
	| {
			readonly kind: 'cell';
			readonly item: PresentedItem;
			readonly field: CellPlace['field'];
			readonly column?: string;
			readonly variant?: string;
	  }
	| { readonly kind: 'provision'; readonly number: string | null; readonly heading: string | null }
	| { readonly kind: 'claim'; readonly claim: string };

/** Evidence ready to be shown. */
export interface ShownEvidence {
	readonly subject: Subject;
	/** the words as encoded */
	readonly text: string;
	/** the part of them that is meant */
	readonly quote?: string;
	readonly lines: readonly QuotedLine[];
	readonly repairs: readonly Repair[];
	readonly basis?: Source;
	readonly parameter?: PresentedParameter;
	readonly delegation?: PresentedDelegation;
	readonly anomalies: readonly Anomaly[];
	readonly doubts: readonly Doubt[];
	readonly confidence?: Confidence;
	/** what in an amendment makes it so; the lines are then those of the text before */
	readonly enacted?: Enacted;
}

/** The evidence at a place of a document; undefined where there is none. */
export function evidenceAt(document: LibraryDocument, place: EvidencePlace): ShownEvidence | undefined {
	const shown = asPrinted(document, place);
	const enacted = shown && enactedAt(document, place);
	if (!enacted) return shown;
	const before = enacted.before && document.amended && asPrinted(document.amended.of, enacted.before.place);
	return { ...shown, lines: before?.lines ?? [], repairs: before?.repairs ?? [], enacted };
}

function asPrinted(document: LibraryDocument, place: EvidencePlace): ShownEvidence | undefined {
	switch (place.kind) {
		case 'cell':
			return cellEvidence(document, place);
		case 'provision':
			return provisionEvidence(document, place.id, place.mark);
		case 'claim':
			return claimEvidence(document, place.claim);
	}
}

function cellEvidence(document: LibraryDocument, place: CellPlace): ShownEvidence | undefined {
	const items = (document.policy.catalogues ?? []).flatMap((catalogue) => catalogue.items);
	const item = items.find(({ number }) => number === place.item);
	if (!item) return undefined;
	const { field, column } = place;
	const variant = item.variants.find(({ id }) => id === place.variant);
	const row = variant ?? item;
	const parameter = row.parameters.find(({ id }) => id === place.mark);
	const delegation = row.delegations.find(({ id }) => id === place.mark);
	const repairs = (item.repairs ?? []).filter((repair) => repair.field === field);
	const basis = field === 'other' ? undefined : item.sources[field];
	const own = basis?.evidence && !basis.evidence.source ? basis.evidence : row.evidence;
	const mark = parameter ?? delegation;
	const quotes: Quote[] = mark
		? [
				...rowQuotes(item, place, row.evidence.lines, false),
				quoteIn('meant', mark.quote, mark.evidence.lines),
			]
		: basis?.evidence?.quote && !basis.evidence.source
			? [quoteIn('meant', basis.evidence.quote, basis.evidence.lines)]
			: repairs.length > 0
				? []
				: rowQuotes(item, place, row.evidence.lines, true);
	const pieces = repairs.flatMap((repair) =>
		repair.before.map(({ lines, text }) => quoteIn('repaired', text, lines)),
	);
	const text = cellText(item, place);
	const shown = lineNumbers([
		own.lines,
		...repairs.flatMap(({ before }) => before.map(({ lines }) => lines)),
	]);
	return {
		subject: {
			kind: 'cell',
			item,
			field,
			...(column === undefined ? {} : { column }),
			...(variant ? { variant: variant.label ?? variant.id } : {}),
		},
		text,
		...(mark ? { quote: mark.quote } : {}),
		lines: shownLines(document, shown, [...pieces, ...quotes]),
		repairs,
		...(basis ? { basis } : {}),
		...(parameter ? { parameter } : {}),
		...(delegation ? { delegation } : {}),
		anomalies: (item.anomalies ?? []).filter((anomaly) => concerns(anomaly, text)),
		doubts: (document.policy.doubts ?? []).filter(
			(doubt) => doubt.item === item.number && (doubt.field === null || doubt.field === field),
		),
	};
}

/** The cells of a row up to one field, in printed order: the same words may stand in an earlier cell. */
function rowQuotes(item: PresentedItem, place: CellPlace, lines: Lines, withField: boolean): Quote[] {
	const { field, variant } = place;
	if (field === 'other') {
		const text = cellText(item, place);
		return text === '' ? [] : [quoteIn('meant', text, lines)];
	}
	const before = cellFields.slice(0, cellFields.indexOf(field) + (withField ? 1 : 0));
	const texts = before.flatMap((name): Quote[] => {
		const id = name === field ? 'meant' : 'before';
		if (name === 'departments') return item.departments.map((text) => quoteIn(id, text, lines));
		if (item.sources[name]?.evidence && name !== field) return [];
		const text = fieldText(item, name, variant);
		return text === '' ? [] : [quoteIn(id, text, lines)];
	});
	return texts;
}

function provisionEvidence(
	document: LibraryDocument,
	id: string,
	mark: string | undefined,
): ShownEvidence | undefined {
	const provision = provisionsOf(document.policy.provisions).find((candidate) => candidate.id === id);
	if (!provision) return undefined;
	const meant = provisionMarks(provision).find((candidate) => candidate.id === mark);
	const text = provision.text ?? provision.heading ?? '';
	const quotes = meant
		? [quoteIn('meant', meant.quote, meant.lines ?? provision.evidence.lines)]
		: [provision.heading, provision.text].flatMap((words) =>
				words ? [quoteIn('meant', words, provision.evidence.lines)] : [],
			);
	const repairs = provision.repairs ?? [];
	const pieces = repairs.flatMap(({ before }) =>
		before.map((piece) => quoteIn('repaired', piece.text, piece.lines)),
	);
	const lines = [
		provision.evidence.lines,
		...repairs.flatMap(({ before }) => before.map((piece) => piece.lines)),
	];
	return {
		subject: { kind: 'provision', number: provision.number, heading: provision.heading },
		text,
		...(meant ? { quote: meant.quote } : {}),
		lines: shownLines(document, lineNumbers(lines), [...pieces, ...quotes]),
		repairs,
		anomalies: provision.anomalies ?? [],
		doubts: [],
	};
}

function claimEvidence(document: LibraryDocument, claim: string): ShownEvidence | undefined {
	const { policy } = document;
	const date = policy.dates[claim as keyof typeof policy.dates];
	const source = policy.sources[claim];
	const evidence: Evidence | undefined =
		claim === 'issuers' ? policy.issuers[0]?.evidence : (date?.evidence ?? source?.evidence);
	const text =
		claim === 'issuers'
			? policy.issuers.map(({ name }) => name).join('、')
			: claim === 'number'
				? (policy.number ?? '')
				: claim === 'title'
					? policy.title
					: (date?.text ?? date?.value ?? '');
	if (!evidence || evidence.source) return undefined;
	const basis: Source | undefined = source ?? (date && { basis: date.basis });
	return {
		subject: { kind: 'claim', claim },
		text,
		lines: shownLines(document, lineNumbers([evidence.lines]), [
			quoteIn('meant', evidence.quote ?? text, evidence.lines),
		]),
		repairs: [],
		...(basis ? { basis } : {}),
		anomalies: [],
		doubts: [],
	};
}

function quoteIn(id: 'meant' | 'before' | 'repaired', text: string, lines: Lines): Quote {
	const [first, last] = lineSpan(lines);
	return { id, text, first, last };
}

/** Whether an anomaly speaks of words of this text. */
function concerns(anomaly: Anomaly, text: string): boolean {
	return anomaly.spans.some(({ quote }) => quote !== undefined && text.includes(quote));
}

function lineNumbers(spans: readonly Lines[]): number[] {
	const numbers = new Set<number>();
	for (const span of spans) {
		const [first, last] = lineSpan(span);
		for (let line = first; line <= last; line++) numbers.add(line);
	}
	return [...numbers].sort((a, b) => a - b);
}

function shownLines(
	document: LibraryDocument,
	numbers: readonly number[],
	quotes: readonly Quote[],
): QuotedLine[] {
	return quotedLines(document.lines, numbers, quotes)
		.filter(({ text }) => text.trim() !== '')
		.map((line) => ({ ...line, spans: line.spans.filter(({ id }) => id !== 'before') }));
}
