import { dayOf, eventsOf } from '@qingdan/core';
import type { Words } from '@qingdan/publish';
import type { Place } from '../address/address.js';
import { cellFields } from '../address/evidence-place.js';
import { shortName } from '../corpus/documents.js';
import type { Library, LibraryDocument } from '../corpus/library.js';
import type { HappeningKind } from './words.js';

/** Something on a day. */
export interface Happening {
	readonly date: string;
	readonly kind: HappeningKind;
	/** whether the day is assumed, not stated */
	readonly assumed: boolean;
	readonly document: LibraryDocument;
	/** the service or figure that it is about; the document itself where there is none */
	readonly about?: string;
	readonly place: Place;
}

/** Everything dated in a corpus, by day: what documents and their standards begin and end. */
export function happenings(library: Library, words: Words): Happening[] {
	const all = [...library.documents.values()].flatMap((document) => [
		...ofDocument(document),
		...ofItems(document),
		...eventsOf(document.held.policy, library.corpus).flatMap(({ day, by }): Happening[] =>
			day.date === null
				? []
				: [
						{
							date: day.date,
							kind: 'changed',
							assumed: day.assumed,
							document,
							...about(library.documents.get(by), words),
							place: { view: 'document', key: library.documents.has(by) ? by : document.key },
						},
					],
		),
	]);
	return all.sort(
		(a, b) =>
			compare(a.date, b.date) ||
			compare(a.document.held.policy.region ?? '', b.document.held.policy.region ?? ''),
	);
}

function about(by: LibraryDocument | undefined, words: Words): { about?: string } {
	return by ? { about: shortName(by.policy, words) } : {};
}

function ofDocument(document: LibraryDocument): Happening[] {
	const { dates } = document.held.policy;
	return (['issued', 'effective', 'expires', 'ends'] as const).flatMap((kind): Happening[] => {
		const { date, assumed } = dayOf(dates[kind]);
		return date === null
			? []
			: [{ date, kind, assumed, document, place: { view: 'document', key: document.key } }];
	});
}

function ofItems(document: LibraryDocument): Happening[] {
	const { key, policy } = document;
	return (policy.catalogues ?? []).flatMap(({ items }) =>
		items.flatMap((item) => {
			const own = bounds(item.applies).map(([kind, date]): Happening => {
				const place: Place = { view: 'document', key, unit: String(item.number) };
				return { date, kind, assumed: false, document, about: item.name, place };
			});
			const rows = [undefined, ...item.variants];
			const figures = rows.flatMap((row) =>
				(row ?? item).parameters.flatMap((parameter) =>
					bounds(parameter.applies).map(([kind, date]): Happening => {
						const field = cellFields.find((one) => one === parameter.field) ?? 'content';
						const cell = { kind: 'cell', item: item.number, field, mark: parameter.id } as const;
						const evidence = { ...cell, ...(row ? { variant: row.id } : {}) };
						const said = `${item.name}：${parameter.quote}`;
						return {
							date,
							kind,
							assumed: false,
							document,
							about: said,
							place: { view: 'document', key, evidence },
						};
					}),
				),
			);
			return [...own, ...figures];
		}),
	);
}

function bounds(
	applies: { readonly from?: string; readonly to?: string } | undefined,
): ['starts' | 'stops', string][] {
	return [
		...(applies?.from === undefined ? [] : [['starts', applies.from] as ['starts', string]]),
		...(applies?.to === undefined ? [] : [['stops', applies.to] as ['stops', string]]),
	];
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
