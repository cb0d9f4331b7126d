import type { Catalogue, Item } from '@qingdan/schema';
import type { Change, ChangeSide } from '../comparison.js';
import type { HeldPolicy } from '../corpus.js';
import { membersOf } from '../text/enumeration.js';
import { lineSpan } from '../text/source.js';
import type { Entry } from './accounting.js';
import { cellsOf, columnCellsOf, type TextField } from './cell.js';
import { editorial, folded, substantive } from './kinds/kind.js';
import { nameChanges, type UnitNames } from './names.js';
import { quantityValue } from './quantity-change.js';
import { stretchesOf } from './region.js';
import {
	type ChangeDraft,
	type FieldResult,
	fingerprinted,
	replacedText,
	type Setting,
	textChanges,
} from './text-changes.js';

/** Changes of items that belong together, and what they add to the account. */
export interface ComparedPair {
	readonly changes: readonly Change[];
	readonly entries: readonly Entry[];
}

/** All differences of items that belong together: one to one, or one to several. */
export function compareItems(left: readonly Item[], right: readonly Item[], setting: Setting): ComparedPair {
	const parts = [
		...each(left, right, (a, b) => renamed(a, b, setting)),
		...(['target', 'content'] as const).map((field) => compareText(left, right, field, setting)),
		...each(left, right, (a, b) => serviceType(a, b, setting)),
		...(bothNameBodies(setting)
			? each(left, right, (a, b) =>
					nameChanges(departmentsOf(a, setting.left), departmentsOf(b, setting.right), setting),
				)
			: []),
		...sharedColumns(setting).map((header) => compareColumn(left, right, header, setting)),
		{ drafts: [...numbers(left, right, setting), ...starts(left, right, setting)], entries: [] },
	];
	return {
		changes: fingerprinted(
			parts.flatMap(({ drafts }) => drafts),
			left[0]?.id ?? '',
			setting.relation,
		),
		entries: parts.flatMap(({ entries }) => entries),
	};
}

/** An item that stands on one side only, as a change. */
export function loneItem(item: Item, side: 'left' | 'right', setting: Setting): Change {
	const text = whole(item.name, item, setting[side]);
	const draft: ChangeDraft =
		side === 'left'
			? {
					...substantive('item-missing', 'less-generous'),
					left: [item.number],
					right: [],
					field: 'item',
					from: text,
					to: null,
				}
			: {
					...substantive('item-added', 'more-generous'),
					left: [],
					right: [item.number],
					field: 'item',
					from: null,
					to: text,
				};
	return fingerprinted([draft], item.id, setting.relation)[0] as Change;
}

/** Each of several against the one on the other side. */
function each<Result>(
	left: readonly Item[],
	right: readonly Item[],
	compare: (a: Item, b: Item) => Result,
): Result[] {
	const [a, b] = [left[0], right[0]];
	if (!a || !b) return [];
	return left.length >= right.length
		? left.map((one) => compare(one, b))
		: right.map((one) => compare(a, one));
}

function cells(items: readonly Item[], field: TextField, held: HeldPolicy) {
	return items.flatMap((item) => cellsOf(item, field, held.source));
}

function compareText(
	left: readonly Item[],
	right: readonly Item[],
	field: TextField,
	setting: Setting,
): FieldResult {
	const [ours, theirs] = [cells(left, field, setting.left), cells(right, field, setting.right)];
	return textChanges(field, stretchesOf(ours, theirs, setting.lexicon), ours, theirs, setting);
}

/** Headers of the columns of a catalogue that the model has no field for. */
export function otherColumnsOf({ columns }: Catalogue): string[] {
	return columns.flatMap(({ field, header }) => (field === 'other' ? [header] : []));
}

/** Headers of the columns in which a catalogue names those who are responsible. */
export function bodyColumnsOf({ columns }: Catalogue): string[] {
	return columns.flatMap(({ field, header }) => (field === 'departments' ? [header] : []));
}

/** Whether a catalogue says of its items who is responsible: where it does not, the other side adds a column and no body. */
export function namesBodies(catalogue: Catalogue): boolean {
	return (
		bodyColumnsOf(catalogue).length > 0 || catalogue.items.some(({ departments }) => departments.length > 0)
	);
}

function bothNameBodies({ left, right }: Setting): boolean {
	return [left, right].every(({ policy }) => (policy.catalogues ?? []).some(namesBodies));
}

/** The columns that both documents have and the model has no field for, by their headers. */
function sharedColumns({ left, right }: Setting): string[] {
	const [ours, theirs] = [left, right].map(({ policy }) => (policy.catalogues ?? []).flatMap(otherColumnsOf));
	return [...new Set(ours)].filter((header) => theirs?.includes(header));
}

function compareColumn(
	left: readonly Item[],
	right: readonly Item[],
	header: string,
	setting: Setting,
): FieldResult {
	const cellsIn = (items: readonly Item[], { source }: HeldPolicy) =>
		items.flatMap((item) => columnCellsOf(item, header, source));
	const [ours, theirs] = [cellsIn(left, setting.left), cellsIn(right, setting.right)];
	const { drafts, entries } = textChanges(
		'other',
		stretchesOf(ours, theirs, setting.lexicon),
		ours,
		theirs,
		setting,
	);
	return { drafts: drafts.map((draft) => ({ ...draft, column: header })), entries };
}

/** A name changes as a whole. */
function renamed(a: Item, b: Item, setting: Setting): FieldResult {
	const [ours, theirs] = [cells([a], 'name', setting.left)[0], cells([b], 'name', setting.right)[0]];
	return replacedText('name', ours, theirs, (from, to) =>
		from.replace(/\s/g, '') === to.replace(/\s/g, '')
			? folded('layout-only', 'layout')
			: editorial('item-renamed'),
	);
}

function serviceType(a: Item, b: Item, setting: Setting): FieldResult {
	const [ours, theirs] = [
		cells([a], 'serviceType', setting.left)[0],
		cells([b], 'serviceType', setting.right)[0],
	];
	const types = (text: string) =>
		membersOf(text.replaceAll(/[/／；;]/g, '、'))
			.sort()
			.join('、');
	return replacedText('serviceType', ours, theirs, (from, to) =>
		types(from) === types(to)
			? folded('term-equivalent', 'orthographic')
			: substantive('service-type-changed', 'unclear'),
	);
}

function departmentsOf(item: Item, held: HeldPolicy): UnitNames {
	const lines = item.sources?.departments?.evidence?.lines ?? item.evidence.lines;
	return {
		unit: item.number,
		names: item.departments,
		evidence: { file: held.source.file, lines: lineSpan(lines) },
	};
}

function whole(text: string, item: Item, held: HeldPolicy): ChangeSide {
	return {
		text,
		start: 0,
		end: text.length,
		evidence: { file: held.source.file, lines: lineSpan(item.evidence.lines) },
	};
}

/** Another printed number is a change of its own and no difference of the service. */
function numbers(left: readonly Item[], right: readonly Item[], setting: Setting): ChangeDraft[] {
	const [a, b] = [left[0], right[0]];
	if (!a || !b || left.length > 1 || right.length > 1 || a.number === b.number) return [];
	return [
		{
			left: [a.number],
			right: [b.number],
			field: 'number',
			...editorial('item-renumbered'),
			from: whole(String(a.number), a, setting.left),
			to: whole(String(b.number), b, setting.right),
		},
	];
}

/** A start date of a parameter that the other side does not state. */
function starts(left: readonly Item[], right: readonly Item[], setting: Setting): ChangeDraft[] {
	const known = new Set(left.flatMap((item) => (item.parameters ?? []).map(({ applies }) => applies?.from)));
	return right.flatMap((item) =>
		(item.parameters ?? []).flatMap((parameter) => {
			const { applies } = parameter;
			if (!applies?.from || known.has(applies.from)) return [];
			const text = applies.evidence?.quote ?? applies.from;
			const lines = lineSpan(applies.evidence?.lines ?? item.evidence.lines);
			return [
				{
					left: left.map(({ number }) => number),
					right: [item.number],
					field: 'parameters' as const,
					...substantive('item-effective-differs', 'neutral'),
					from: null,
					to: { text, start: 0, end: text.length, evidence: { file: setting.right.source.file, lines } },
					values: { from: null, to: { ...quantityValue(parameter), from: applies.from } },
				},
			];
		}),
	);
}
