import type { PresentedItem, PresentedParameter } from '@qingdan/core';
import { editionInWords, placeOr, type Words } from '@qingdan/publish';
import type { Place } from '../address/address.js';
import { cellFields } from '../address/evidence-place.js';
import { provisionsOf, shortName } from '../corpus/documents.js';
import type { Library, LibraryDocument } from '../corpus/library.js';
import { fieldText } from '../evidence/cell-text.js';
import type { Measured } from '../figures/number-query.js';

/** What can be found, in the order in which it is shown. */
export const searchGroups = [
	'document',
	'cited',
	'item',
	'measure',
	'figure',
	'body',
	'provision',
	'text',
] as const;
export type SearchGroup = (typeof searchGroups)[number];

/** Something that can be found. */
export interface SearchEntry {
	readonly group: SearchGroup;
	/** the words that are searched */
	readonly text: string;
	/** other words by which it is found */
	readonly also?: readonly string[];
	/** what it is called where it is listed; the text itself where this is missing */
	readonly title?: string;
	/** where it stands */
	readonly context: string;
	readonly place: Place;
	/** of a figure: what it measures */
	readonly measured?: Measured;
}

/** Everything of a corpus that can be found. */
export function searchEntries(library: Library, words: Words): SearchEntry[] {
	const { documents, cited, vocabulary } = library;
	const held = [...documents.values()];
	return [
		...held.map((document): SearchEntry => {
			const { policy, key } = document;
			return {
				group: 'document',
				text: policy.title,
				also: [policy.number ?? '', placeOr(policy.region, words), ...policy.issuers.map(({ name }) => name)],
				context: [placeOr(policy.region, words), policy.number, editionInWords(policy, words)]
					.filter((part) => part !== null)
					.join(' · '),
				place: { view: 'document', key },
			};
		}),
		...cited.map(
			({ document }): SearchEntry => ({
				group: 'cited',
				text: document.title.value,
				also: [document.number ?? ''],
				context: document.number ?? '',
				place: citingPlace(document.citedAs[0]?.by, held),
			}),
		),
		...vocabulary.concepts.concepts
			.filter(({ id }) => held.some(({ policy }) => lists(policy.catalogues ?? [], id)))
			.map(
				({ id, zh, en, aliases }): SearchEntry => ({
					group: 'measure',
					text: zh,
					also: [...(aliases ?? []), en],
					context: '',
					place: { view: 'measure', measure: id },
				}),
			),
		...held.flatMap((document) => entriesOfDocument(document, words)),
	];
}

function lists(
	catalogues: readonly { readonly items: readonly PresentedItem[] }[],
	concept: string,
): boolean {
	return catalogues.some(({ items }) => items.some((item) => item.concept === concept));
}

/** A cited document has no page of its own: the document that cites it shows the relation. */
function citingPlace(by: string | undefined, held: readonly LibraryDocument[]): Place {
	const citing = held.find(({ key }) => key === by);
	return citing ? { view: 'document', key: citing.key } : { view: 'corpus' };
}

function entriesOfDocument(document: LibraryDocument, words: Words): SearchEntry[] {
	const { policy, key } = document;
	const context = shortName(policy, words);
	const items = (policy.catalogues ?? []).flatMap((catalogue) => catalogue.items);
	return [
		...items.flatMap((item) => entriesOfItem(item, key, context)),
		...provisionsOf(policy.provisions).flatMap((provision): SearchEntry[] => {
			const place: Place = { view: 'document', key, evidence: { kind: 'provision', id: provision.id } };
			const { heading, text } = provision;
			const where = [context, provision.number, text !== null && heading].filter(Boolean).join(' · ');
			return [
				...(heading === null
					? []
					: [
							{
								group: 'provision' as const,
								text: heading,
								context: `${context} · ${provision.number ?? ''}`,
								place,
							},
						]),
				...(text === null ? [] : [{ group: 'text' as const, text, context: where, place }]),
				...(provision.targets ?? []).flatMap(({ quote, value }) =>
					value
						? [{ group: 'figure' as const, text: quote, context: where, place, measured: measuredOf(value) }]
						: [],
				),
			];
		}),
	];
}

function entriesOfItem(item: PresentedItem, key: string, context: string): SearchEntry[] {
	const where = `${context} · ${item.name}`;
	const unit: Place = { view: 'document', key, unit: String(item.number) };
	const rows = [undefined, ...item.variants];
	return [
		{ group: 'item', text: item.name, context, place: unit },
		...item.departments.map(
			(body): SearchEntry => ({ group: 'body', text: body, context: where, place: unit }),
		),
		...rows.flatMap((row) => {
			const variant = row ? { variant: row.id } : {};
			const texts = cellFields.slice(1, 3).flatMap((field): SearchEntry[] => {
				if ((row === undefined) !== (item.variants.length === 0)) return [];
				const text = fieldText(item, field, row?.id);
				const evidence = { kind: 'cell', item: item.number, field, ...variant } as const;
				return text === ''
					? []
					: [{ group: 'text', text, context: where, place: { view: 'document', key, evidence } }];
			});
			const figures = (row ?? item).parameters.flatMap((parameter): SearchEntry[] => {
				const field = cellFields.find((candidate) => candidate === parameter.field);
				const measured = measuredOf(parameter);
				if (!field || measured.number === null) return [];
				const evidence = { kind: 'cell', item: item.number, field, mark: parameter.id, ...variant } as const;
				return [
					{
						group: 'figure',
						text: parameter.quote,
						context: where,
						place: { view: 'document', key, evidence },
						measured,
					},
				];
			});
			return [...texts, ...figures];
		}),
	];
}

function measuredOf({
	type,
	unit,
	value,
	min,
	max,
}: Pick<PresentedParameter, 'type' | 'unit'> & {
	readonly value?: number | null | undefined;
	readonly min?: number | null | undefined;
	readonly max?: number | null | undefined;
}): Measured {
	return { type, unit, number: value ?? min ?? max ?? null, min: min ?? null, max: max ?? null };
}
