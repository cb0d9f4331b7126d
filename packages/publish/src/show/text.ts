import type { PresentedCatalogue, PresentedItem, PresentedProvision } from '@qingdan/core';
import type { Page } from '../page.js';
import { visibleLine } from '../visible.js';
import { aligned } from '../width.js';
import { numberInWords } from '../words.js';
import { changedPlaces } from './changed-places.js';
import { doubtsInWords } from './doubts-in-words.js';
import { furtherCells } from './further-columns.js';
import { metadata } from './metadata.js';
import {
	delegationsInWords,
	fundingInWords,
	linesInWords,
	readingsInWords,
	repairInWords,
} from './readings.js';
import type { Shown } from './shown.js';

/** A policy as a document to read, or one part of it. */
export function showAsText(shown: Shown, page: Page): string {
	const { policy, part } = shown;
	const title = page.style.strong(visibleLine(`《${policy.title}》`));
	const lines =
		part?.kind === 'item'
			? [
					title,
					'',
					...itemAsText(part.item, shown, page),
					...section(page.words.time.changedPlaces, changedPlaces(inItem(part.item, shown), page), page),
				]
			: part?.kind === 'provision'
				? [title, '', ...provisionAsText(part.provision, 0, page)]
				: whole(title, shown, page);
	return `${lines.join('\n')}\n`;
}

/** The origins of one item alone. */
function inItem({ number }: PresentedItem, shown: Shown): Shown {
	const index = shown.policy.catalogue?.items.findIndex((item) => item.number === number) ?? -1;
	const own = Object.entries(shown.origins ?? {}).filter(([path]) =>
		path.startsWith(`/catalogue/items/${index}/`),
	);
	return { ...shown, origins: Object.fromEntries(own) };
}

function whole(title: string, shown: Shown, page: Page): string[] {
	const { policy } = shown;
	const { show } = page.words.report;
	return [
		title,
		...aligned(metadata(shown, page.words).map((row) => row.map(visibleLine))),
		...section(page.words.time.changedPlaces, changedPlaces(shown, page), page),
		...section(
			show.provisions,
			policy.provisions.flatMap((provision) => provisionAsText(provision, 0, page)),
			page,
		),
		...(policy.catalogues ?? []).flatMap((catalogue) => catalogueAsText(catalogue, shown, page)),
		...section(
			show.forms,
			(policy.forms ?? []).map(({ title: form }) => `  ${visibleLine(form)}`),
			page,
		),
		...section(show.doubts, doubts(shown, page), page),
		...section(
			show.anomalies,
			(policy.anomalies ?? []).map(({ note, spans }) => `  ${visibleLine(note)}${at(spans[0]?.lines, page)}`),
			page,
		),
	];
}

function section(title: string, lines: readonly string[], { style }: Page): string[] {
	return lines.length === 0 ? [] : ['', style.strong(title), ...lines];
}

function at(lines: Parameters<typeof linesInWords>[0] | undefined, { words, style }: Page): string {
	return lines === undefined ? '' : style.faint(words.report.inBrackets(linesInWords(lines, words)));
}

function doubts({ policy }: Shown, page: Page): string[] {
	const { report, labels } = page.words;
	return doubtsInWords(policy.doubts ?? [], page.words).map(
		({ severity, where, message, lines }) =>
			`  ${labels.severity[severity]}  ${visibleLine(report.show.doubt(where, message))}${at(lines, page)}`,
	);
}

function provisionAsText(provision: PresentedProvision, depth: number, page: Page): string[] {
	const indent = '  '.repeat(depth + 1);
	const head = visibleLine(`${provision.number ?? ''}${provision.heading ?? ''}`);
	const text = provision.text === null ? [] : [visibleLine(provision.text)];
	const own = head === '' ? text : [page.style.strong(head), ...text];
	return [
		...own.map((line, index) => `${indent}${index > 0 ? '  ' : ''}${line}`),
		...repairsAsText(provision.repairs, `${indent}  `, page),
		...provision.children.flatMap((child) => provisionAsText(child, depth + 1, page)),
	];
}

function repairsAsText(repairs: PresentedItem['repairs'], indent: string, { words, style }: Page): string[] {
	return (repairs ?? []).map(
		(repair) =>
			`${indent}${style.warning(words.report.show.repairs)}  ${visibleLine(repairInWords(repair, words))}`,
	);
}

function catalogueAsText(catalogue: PresentedCatalogue, shown: Shown, page: Page): string[] {
	const { show } = page.words.report;
	const title = show.catalogue(catalogue.title, numberInWords(catalogue.items.length, page.words));
	return [
		'',
		page.style.strong(visibleLine(title)),
		...catalogue.items.flatMap((item) => ['', ...itemAsText(item, shown, page)]),
		...(catalogue.notes ?? []).flatMap(({ text }) => ['', `${show.notes}  ${visibleLine(text)}`]),
	];
}

function itemAsText(item: PresentedItem, shown: Shown, page: Page): string[] {
	const { words, style } = page;
	const { show } = words.report;
	const { field } = words.labels;
	const names: Readonly<Record<string, { readonly basis: string } | undefined>> = item.sources;
	const above = (name: string) =>
		names[name]?.basis === 'merged-cell' ? words.report.inBrackets(show.fromAbove) : '';
	const cell = (name: 'target' | 'content' | 'serviceType'): [string, string][] => {
		const text = item[name];
		return text === null ? [] : [[field[name], text + above(name)]];
	};
	const list = (name: string, entries: readonly string[]): [string, string][] =>
		entries.map((entry, index) => [index === 0 ? name : '', entry]);
	const rows: [string, string][] = [
		...cell('target'),
		...cell('content'),
		...item.variants.flatMap((variant): [string, string][] => [
			...list(
				`${show.variant}${variant.label === undefined ? '' : ` ${variant.label}`}`,
				[
					variant.target ?? '',
					variant.content ?? '',
					...furtherCells(variant).map((named) => named.join(words.report.colon)),
				].filter((text) => text !== ''),
			),
			...list('', readingsInWords(variant, words, shown)),
		]),
		...cell('serviceType'),
		...(item.departments.length === 0
			? []
			: [
					[field.departments, item.departments.join(words.report.comma) + above('departments')] as [
						string,
						string,
					],
				]),
		...furtherCells(item),
		...list(show.readings, readingsInWords(item, words, shown)),
		...list(show.delegations, delegationsInWords(item, words)),
		...list(show.funding, fundingInWords(item, words)),
		...list(
			show.repairs,
			(item.repairs ?? []).map((repair) => repairInWords(repair, words)),
		),
		...list(
			show.anomalies,
			(item.anomalies ?? []).map(({ note }) => note),
		),
	];
	return [
		`${style.strong(visibleLine(show.item(item.number, item.name)))}${at(item.evidence.lines, page)}`,
		...aligned(rows.map(([name, text]) => [`  ${visibleLine(name)}`, visibleLine(text)])),
	];
}
