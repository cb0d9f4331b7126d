import { textDifference } from '@qingdan/core';
import type { Item, Operation } from '@qingdan/schema';
import type { Page } from '../page.js';
import { visibleLine } from '../visible.js';
import { numberInWords } from '../words.js';
import type { Derived } from './derived.js';

/** A differential to read: what changes with the level, then each operation with the words it changes. */
export function deriveAsText({ draft, parent }: Derived, page: Page): string {
	const { words, style } = page;
	const { inherit, report, labels } = words;
	const items = new Map(
		(parent.policy.catalogues ?? []).flatMap((catalogue) =>
			catalogue.items.map((item): [string, Item] => [item.id, item]),
		),
	);
	const operations = [
		...Object.entries(draft.items ?? {}).map(
			([id, list]): [string, readonly Operation[], Item | undefined] => {
				const item = items.get(id);
				return [item ? inherit.unit(item.number, item.name) : id, list, item];
			},
		),
		...(draft.add ?? []).map((one): [string, readonly Operation[], Item | undefined] => [
			inherit.unit(one.number ?? one.item?.number ?? '', one.item?.name ?? ''),
			[one],
			undefined,
		]),
	];
	const { household, bodies, divisions } = draft.localise ?? {};
	const exceptions = [
		...(household ? [[household.from, household.to] as const] : []),
		...Object.entries({ ...bodies, ...divisions }),
	].map(([from, to]) => inherit.exception(from, to));
	const lines = [
		style.strong(
			visibleLine(
				`${inherit.draft}${report.colon}${draft.title}  ${inherit.over(draft.parent.key, draft.parent.edition)}  ${labels.relation[draft.relation ?? 'child-of']}`,
			),
		),
		...(draft.localise
			? [
					`  ${inherit.localised}${report.colon}${visibleLine([inherit.byVocabulary, ...exceptions].join(report.semicolon))}`,
				]
			: []),
		...(draft.provisions ? [`  ${inherit.provisions(numberInWords(draft.provisions.length, words))}`] : []),
		'',
		style.strong(inherit.operations),
		...(operations.length === 0 ? [`  ${inherit.noOperations}`] : []),
		...operations.flatMap(([unit, list, item]) => [
			'',
			`  ${style.strong(visibleLine(unit))}`,
			...list.flatMap((operation) => operationAsText(operation, item, page)),
		]),
	];
	return `${lines.join('\n')}\n`;
}

function operationAsText(operation: Operation, item: Item | undefined, page: Page): string[] {
	const { words, style } = page;
	const { inherit, labels } = words;
	const { op, field, delegation, all, number, id } = operation;
	const what = [
		inherit.op[op],
		...(field ? [labels.field[field]] : []),
		...(delegation ? [inherit.answers(quoteOf(delegation, item))] : []),
		...(number !== undefined && op === 'set' ? [inherit.renumbered(numberInWords(number, words))] : []),
		...(id ? [inherit.newId(id)] : []),
	].join(' · ');
	const { was, to, before, after } = inContext(
		changedWords(operation, words.report.comma),
		textOf(operation, item),
	);
	const marked =
		was === '' && to === ''
			? ''
			: [
					visibleLine(before),
					...(was === '' ? [] : [style.removed(visibleLine(was))]),
					...(to === '' ? [] : [style.added(visibleLine(to))]),
					visibleLine(after),
				].join('');
	return [`    ${visibleLine(what)}${all ? inherit.all : ''}`, ...(marked === '' ? [] : [`      ${marked}`])];
}

/** The words of the parent that leave something open; the id where it is not one of the item. */
function quoteOf(id: string, item: Item | undefined): string {
	const rows = item ? [item, ...(item.variants ?? [])] : [];
	const open = [...rows.flatMap(({ delegations }) => delegations ?? []), ...(item?.mayExtend ?? [])];
	return open.find((one) => one.id === id)?.quote ?? id;
}

/** The words that an operation takes away and puts there. */
function changedWords(
	{ op, was, to, value, list, item, into }: Operation,
	comma: string,
): { was: string; to: string } {
	if (op === 'omit') return { was: value ?? '', to: '' };
	const items = [...(item ? [item] : []), ...(into ?? [])];
	const put =
		items.length > 0 ? items.map(({ name, content }) => `${name} ${content ?? ''}`).join(comma) : undefined;
	return { was: was ?? '', to: put ?? to ?? value ?? list?.join(comma) ?? '' };
}

/** The text of the parent that an operation changes words of. */
function textOf({ field, variant }: Operation, item: Item | undefined): string {
	if (!item || field === undefined || field === 'departments') return '';
	const row = item.variants?.find(({ id }) => id === variant);
	return (row && (field === 'target' || field === 'content') ? row[field] : item[field]) ?? '';
}

/** So much of the text is shown on either side of a change. */
const context = 8;

/** What really changes in some words, without what they share, between the words that stand around it. */
function inContext({ was, to }: { was: string; to: string }, text: string) {
	const at = was === '' ? -1 : text.indexOf(was);
	if (at < 0) return { was, to, before: '', after: '' };
	const { edits } = textDifference(was, to);
	const [first, last] = [edits[0], edits.at(-1)];
	if (!first || !last) return { was: '', to: '', before: '', after: '' };
	const [start, end] = [at + first.left.start, at + last.left.end];
	const [from, until] = [Math.max(0, start - context), Math.min(text.length, end + context)];
	return {
		was: was.slice(first.left.start, last.left.end),
		to: to.slice(first.right.start, last.right.end),
		before: `${from > 0 ? '…' : ''}${text.slice(from, start)}`,
		after: `${text.slice(end, until)}${until < text.length ? '…' : ''}`,
	};
}
