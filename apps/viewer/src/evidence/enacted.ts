import { lineSpan, type Origin, type PresentedProvision } from '@qingdan/core';
import type { EvidencePlace } from '../address/evidence-place.js';
import type { LibraryDocument } from '../corpus/library.js';
import { type QuotedLine, quotedLines } from '../marks/quote.js';
import { cellText } from './cell-text.js';

/** What in an amendment makes a place of an amended text what it is. */
export interface Enacted {
	readonly by: LibraryDocument;
	/** the lines of the amendment, the words that order it marked */
	readonly lines: readonly QuotedLine[];
	/** the same place of the document as issued; undefined where it was added */
	readonly before: { readonly place: EvidencePlace; readonly text: string } | undefined;
}

/** What makes a place of an amended text; undefined where it stands as issued. */
export function enactedAt(document: LibraryDocument, place: EvidencePlace): Enacted | undefined {
	const { amended } = document;
	const origin = amended && originAt(document, place);
	const by = amended?.by.find(({ key }) => key === origin?.from);
	if (!amended || !origin || !by || origin.status === 'inherited') return undefined;
	const [first, last] = lineSpan([...asLines(origin)]);
	const numbers = Array.from({ length: last - first + 1 }, (_, index) => first + index);
	// What is new stands in the amendment in its own words.
	const added = origin.status === 'added' ? [textAt(document, place)] : [];
	const quotes = [...ordersIn(by, first, last), ...added].map((text) => ({ id: 'meant', text, first, last }));
	const lines = quotedLines(by.lines, numbers, quotes).filter(({ text }) => text.trim() !== '');
	const issued = origin.status === 'added' ? undefined : issuedPlace(document, amended.of, place);
	const before = issued && typeof origin.was === 'string' ? { place: issued, text: origin.was } : undefined;
	return { by, lines, before };
}

/** The words at a place of a catalogue or a text. */
function textAt({ policy }: LibraryDocument, place: EvidencePlace): string {
	if (place.kind === 'provision') return provisionPath(policy.provisions, place.id, '')?.provision.text ?? '';
	const items = (policy.catalogues ?? []).flatMap((catalogue) => catalogue.items);
	const item = place.kind === 'cell' ? items.find(({ number }) => number === place.item) : undefined;
	return item && place.kind === 'cell' ? cellText(item, place) : '';
}

function asLines({ evidence: { lines } }: Origin): readonly [number, number] {
	return typeof lines === 'number' ? [lines, lines] : lines;
}

/** The origin of the words at a place. */
function originAt(document: LibraryDocument, place: EvidencePlace): Origin | undefined {
	const path = pathOf(document, place);
	if (path === undefined) return undefined;
	const origins = document.amended?.origins ?? {};
	return origins[path] ?? origins[`${path}/0`];
}

/** The way to the words at a place, as a JSON Pointer into the presented policy. */
function pathOf({ policy }: LibraryDocument, place: EvidencePlace): string | undefined {
	if (place.kind === 'claim') return undefined;
	if (place.kind === 'provision') {
		const found = provisionPath(policy.provisions, place.id, '/provisions');
		return found && `${found.path}/${found.provision.text === null ? 'heading' : 'text'}`;
	}
	for (const [index, { items }] of (policy.catalogues ?? []).entries()) {
		const at = items.findIndex(({ number }) => number === place.item);
		const item = items[at];
		if (!item) continue;
		const row = item.variants.findIndex(({ id }) => id === place.variant);
		const own = `/catalogues/${index}/items/${at}${row < 0 ? '' : `/variants/${row}`}`;
		return place.column === undefined ? `${own}/${place.field}` : `${own}/fields/${place.column}`;
	}
	return undefined;
}

function provisionPath(
	tree: readonly PresentedProvision[],
	id: string,
	above: string,
): { readonly path: string; readonly provision: PresentedProvision } | undefined {
	for (const [index, provision] of tree.entries()) {
		const path = `${above}/${index}`;
		const found =
			provision.id === id ? { path, provision } : provisionPath(provision.children, id, `${path}/children`);
		if (found) return found;
	}
	return undefined;
}

/** The same item or provision in the document as issued, where numbers may have been others. */
function issuedPlace(
	{ policy }: LibraryDocument,
	issued: LibraryDocument,
	place: EvidencePlace,
): EvidencePlace | undefined {
	if (place.kind !== 'cell') return place;
	const itemsOf = (one: LibraryDocument['policy']) => (one.catalogues ?? []).flatMap(({ items }) => items);
	const id = itemsOf(policy).find(({ number }) => number === place.item)?.id;
	const item = itemsOf(issued.policy).find((one) => one.id === id);
	const { mark: _, ...cell } = place;
	return item && { ...cell, item: item.number };
}

/** The words of an amendment within some lines that order a change. */
function ordersIn({ held }: LibraryDocument, first: number, last: number): string[] {
	const operations = (held.policy.changes ?? []).flatMap(({ items, provisions, add }) => [
		...Object.values(items ?? {}).flat(),
		...Object.values(provisions ?? {}).flat(),
		...(add ?? []),
	]);
	return operations.flatMap(({ evidence }) => {
		if (!evidence || evidence.quote === undefined) return [];
		const [from, to] = lineSpan(evidence.lines);
		return from >= first && to <= last ? [evidence.quote] : [];
	});
}
