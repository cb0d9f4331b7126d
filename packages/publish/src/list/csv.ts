import { csv } from '../csv.js';
import type { Page } from '../page.js';
import { levelOr, placeOr } from '../place.js';
import type { Listing } from './listing.js';

/** The listing as a table, held and cited together. */
export function listAsCsv({ held, cited }: Listing, { words }: Page): string {
	const { list } = words.report;
	const header = [
		list.key,
		list.title,
		list.number,
		list.level,
		list.region,
		list.series,
		list.edition,
		list.effective,
		list.status,
		list.items,
		list.file,
		list.citedBy,
	];
	const rows = [...held, ...cited].map((one) => [
		one.key,
		one.title,
		one.number,
		levelOr(one.level, one.region, words),
		placeOr(one.region, words),
		one.series,
		one.edition,
		one.effective,
		words.labels.status[one.status],
		one.items,
		one.file,
		(one.citedBy ?? []).join(words.report.comma),
	]);
	return csv(header, rows);
}
