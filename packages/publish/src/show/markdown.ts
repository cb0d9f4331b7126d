import type { PresentedCatalogue, PresentedItem, PresentedProvision } from '@qingdan/core';
import type { PhrasingContent, RootContent } from 'mdast';
import { bullets, heading, markdown, paragraph, plainText, strong, table } from '../markdown.js';
import type { Page } from '../page.js';
import type { Words } from '../words.js';
import { doubtsInWords } from './doubts-in-words.js';
import { furtherCells, furtherColumns } from './further-columns.js';
import { metadata } from './metadata.js';
import { readingsInWords, repairInWords } from './readings.js';
import type { Shown } from './shown.js';

/** A policy as Markdown, the catalogue as a table; or one part of it. */
export function showAsMarkdown(shown: Shown, { words }: Page): string {
	const { policy, part } = shown;
	const title = heading(1, policy.title);
	if (part?.kind === 'item') return markdown([title, ...itemAsMarkdown(part.item, shown, words)]);
	if (part?.kind === 'provision') return markdown([title, ...provisions([part.provision], 2)]);
	const { show } = words.report;
	return markdown([
		title,
		...bullets(
			metadata(shown, words).map(([name, value]) => [
				strong(name),
				plainText(`${words.report.colon}${value}`),
			]),
		),
		...(policy.provisions.length > 0
			? [heading(2, show.provisions), ...provisions(policy.provisions, 3)]
			: []),
		...(policy.catalogues ?? []).flatMap((catalogue) => catalogueAsMarkdown(catalogue, shown, words)),
		...section(
			show.repairs,
			(policy.catalogues ?? []).flatMap(({ items }) =>
				items.flatMap((item) =>
					(item.repairs ?? []).map((repair) =>
						show.doubt(show.itemNumber(item.number), repairInWords(repair, words)),
					),
				),
			),
		),
		...section(
			show.doubts,
			doubtsInWords(policy.doubts ?? [], words).map(({ where, message }) => show.doubt(where, message)),
		),
	]);
}

function section(title: string, entries: readonly string[]): RootContent[] {
	return entries.length === 0
		? []
		: [heading(2, title), ...bullets(entries.map((entry) => [plainText(entry)]))];
}

function provisions(tree: readonly PresentedProvision[], depth: 2 | 3 | 4): RootContent[] {
	return tree.flatMap(({ number, heading: head, text, children }) => {
		const named = `${number ?? ''}${head ?? ''}`;
		const below = depth === 2 ? 3 : 4;
		return [
			...(head !== null ? [heading(depth, named)] : []),
			...(text === null ? [] : [paragraph(plainText(head === null ? `${named}${text}` : text))]),
			...provisions(children, below),
		];
	});
}

function catalogueAsMarkdown(catalogue: PresentedCatalogue, shown: Shown, words: Words): RootContent[] {
	const { field } = words.labels;
	const { show } = words.report;
	const further = furtherColumns(catalogue);
	const header = [
		field.number,
		field.name,
		field.target,
		field.content,
		field.serviceType,
		field.departments,
		...further,
		show.readings,
	];
	const rows = catalogue.items.flatMap((item) => {
		const lead = [String(item.number), item.name];
		const tail = [item.serviceType ?? '', item.departments.join(words.report.comma)];
		const row = (
			fields: PresentedItem['fields'],
			target: string | null,
			content: string | null,
			readings: readonly string[],
		): PhrasingContent[][] =>
			[
				...lead,
				target ?? '',
				content ?? '',
				...tail,
				...further.map((name) => fields?.[name] ?? item.fields?.[name] ?? ''),
				readings.join(words.report.semicolon),
			].map((text) => [plainText(text)]);
		if (item.variants.length === 0)
			return [row(item.fields, item.target, item.content, readingsInWords(item, words, shown))];
		return item.variants.map((variant) =>
			row(
				variant.fields,
				variant.target ?? item.target,
				variant.content ?? item.content,
				readingsInWords(variant, words, shown),
			),
		);
	});
	return [
		heading(2, catalogue.title),
		table(header, rows),
		...bullets((catalogue.notes ?? []).map(({ text }) => [plainText(text)])),
	];
}

function itemAsMarkdown(item: PresentedItem, shown: Shown, words: Words): RootContent[] {
	const { field } = words.labels;
	const { show } = words.report;
	const entries: [string, string][] = [
		[field.target, item.target ?? ''],
		[field.content, item.content ?? ''],
		...item.variants.map((variant): [string, string] => [
			show.variant,
			[
				variant.target,
				variant.content,
				...furtherCells(variant).map((named) => named.join(words.report.colon)),
			]
				.filter((text) => text !== null && text !== undefined)
				.join(words.report.semicolon),
		]),
		[field.serviceType, item.serviceType ?? ''],
		[field.departments, item.departments.join(words.report.comma)],
		...furtherCells(item),
		...[item, ...item.variants]
			.flatMap((row) => readingsInWords(row, words, shown))
			.map((reading): [string, string] => [show.readings, reading]),
		...(item.repairs ?? []).map((repair): [string, string] => [show.repairs, repairInWords(repair, words)]),
	];
	return [
		heading(2, show.item(item.number, item.name)),
		...bullets(
			entries
				.filter(([, text]) => text !== '')
				.map(([name, text]) => [strong(name), plainText(`${words.report.colon}${text}`)]),
		),
	];
}
