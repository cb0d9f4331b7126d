import type { Mention } from '@qingdan/core';
import { cellFields, type EvidencePlace } from '../address/evidence-place.js';
import type { HeldEvidence } from '../address/held-evidence.js';
import type { LibraryDocument } from '../corpus/library.js';
import { fieldText } from '../evidence/cell-text.js';

/** Where the evidence of a sentence can be opened; undefined where the page has no place for it (a note, a notice). */
export function mentionEvidence(document: LibraryDocument, mention: Mention): HeldEvidence | undefined {
	const place = placeOf(document, mention);
	return place && { key: document.key, place };
}

function placeOf({ policy }: LibraryDocument, { section, field, quote }: Mention): EvidencePlace | undefined {
	if (section.kind === 'provision') return { kind: 'provision', id: section.id };
	if (section.kind === 'document') return field === 'title' ? { kind: 'claim', claim: 'title' } : undefined;
	const items = (policy.catalogues ?? []).flatMap((catalogue) => catalogue.items);
	const item = items.find(({ id }) => id === section.id);
	const cell = cellFields.find((candidate) => candidate === field);
	if (!item || !cell) return undefined;
	const variant = item.variants.find(({ id }) => fieldText(item, cell, id).includes(quote));
	const split = cell === 'target' || cell === 'content';
	return {
		kind: 'cell',
		item: item.number,
		field: cell,
		...(split && variant ? { variant: variant.id } : {}),
	};
}
