import type { Question } from '@qingdan/core';
import type { DocumentPlace } from '../address/document-place.js';
import { cellFields } from '../address/evidence-place.js';
import type { LibraryDocument } from '../corpus/library.js';

/** Where a document leaves something open, with the evidence of the words that do. */
export function questionPlace(
	{ key, policy }: LibraryDocument,
	{ item, provision, variant, quote }: Pick<Question, 'item' | 'provision' | 'variant' | 'quote'>,
): DocumentPlace {
	if (provision)
		return {
			view: 'document',
			key,
			unit: provision.id,
			evidence: { kind: 'provision', id: provision.id },
		};
	if (!item) return { view: 'document', key };
	const place: DocumentPlace = { view: 'document', key, unit: String(item.number) };
	const found = (policy.catalogues ?? [])
		.flatMap(({ items }) => items)
		.find(({ number, id }) => number === item.number && id === item.id);
	const row = found?.variants.find(({ id }) => id === variant) ?? found;
	const mark = [...(row?.delegations ?? []), ...(row?.parameters ?? [])].find((one) => one.quote === quote);
	const field = cellFields.find((one) => one === mark?.field);
	if (!mark || !field) return place;
	const cell = { kind: 'cell', item: item.number, field, mark: mark.id } as const;
	return { ...place, evidence: { ...cell, ...(variant === null ? {} : { variant }) } };
}
