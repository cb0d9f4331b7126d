import type { BodyResolver } from '@qingdan/core';
import type { Catalogue, Item, Repair } from '@qingdan/schema';
import { isBody, splitBodies } from './bodies.js';
import type { Doubts } from './doubts.js';
import { alike, type Parent, type RepairedField, textOf } from './parent.js';
import { remarks } from './remarks.js';

const fields: readonly RepairedField[] = ['target', 'content', 'serviceType', 'departments'];

type Placement = Partial<Record<RepairedField, string>>;

/** What tells in which column a text belongs. */
interface Signs {
	readonly bodies: BodyResolver;
	/** what the column of types says elsewhere in the table */
	readonly types: ReadonlySet<string>;
	readonly counterpart: Item | undefined;
}

/** A placement must be better than the one captured, and than any other, by so much. */
const margin = 0.6;

/**
 * Recognition that drops a cell moves those after it one column to the left. Where a body stands in a column that holds none
 * and the column of bodies is blank, the cells are put where they fit best in the order in which they stand: by the bodies that
 * the vocabulary knows, the types that the table uses, and a parent's item of the same name. What was dropped stays blank,
 * with what the parent has there as a candidate. Where the best place is not clear, nothing moves and the cells are doubted.
 */
export function withCellsInPlace(
	item: Item,
	{ columns, items }: Catalogue,
	bodies: BodyResolver,
	parent: Parent | undefined,
	doubts: Doubts,
): Item {
	const order = columns.flatMap(({ field }) => fields.find((one) => one === field) ?? []);
	if (new Set(order).size !== order.length || !order.includes('departments') || item.variants) return item;
	const captured = placementOf(item, order);
	const isNames = (text: string) => areBodies(text, bodies);
	const strayed = order.find((field) => field !== 'departments' && isNames(captured[field] ?? ''));
	if (captured.departments !== undefined || strayed === undefined) return item;
	const counterpart = parent?.counterpart(item.name);
	const signs: Signs = { bodies, types: typesOf(items, item), counterpart };
	const texts = order.flatMap((field) => captured[field] ?? []);
	const ranked = placements(texts, order)
		.map((placement) => ({ placement, fit: fitOf(placement, order, signs) }))
		.sort((a, b) => b.fit - a.fit);
	const [best, second] = ranked;
	const clear =
		best !== undefined &&
		best.fit >= fitOf(captured, order, signs) + margin &&
		best.fit >= (second?.fit ?? 0) + margin / 2;
	if (clear) return moved(item, order, captured, best.placement, signs, parent, doubts);
	for (const field of [strayed, 'departments' as const])
		doubts.onItem(
			item.number,
			field,
			'cells-shifted',
			'error',
			{ lines: item.evidence.lines },
			{ text: captured[strayed] ?? '' },
			counterpart && textOf(counterpart, field) !== '' ? [textOf(counterpart, field)] : [],
		);
	return item;
}

/** What a row itself prints, by field; what it takes from a merged cell above is not its own. */
function placementOf(item: Item, order: readonly RepairedField[]): Placement {
	return Object.fromEntries(
		order.flatMap((field) => {
			const text = textOf(item, field);
			return text === '' || item.sources?.[field]?.basis === 'merged-cell' ? [] : [[field, text]];
		}),
	);
}

function areBodies(text: string, bodies: BodyResolver): boolean {
	const names = splitBodies(text, bodies);
	return names.length > 0 && names.every((name) => isBody(name, bodies));
}

/** Types that other rows print, each at least twice. */
function typesOf(items: readonly Item[], item: Item): Set<string> {
	const counts = new Map<string, number>();
	for (const { serviceType } of items.filter((other) => other !== item))
		if (serviceType !== null) counts.set(serviceType, (counts.get(serviceType) ?? 0) + 1);
	return new Set([...counts].flatMap(([type, count]) => (count > 1 ? [type] : [])));
}

/** All ways of setting texts into columns without changing their order. */
function placements(texts: readonly string[], order: readonly RepairedField[]): Placement[] {
	const [text, ...rest] = texts;
	if (text === undefined) return [{}];
	return order
		.slice(0, order.length - rest.length)
		.flatMap((field, at) =>
			placements(rest, order.slice(at + 1)).map((placement) => ({ [field]: text, ...placement })),
		);
}

function fitOf(placement: Placement, order: readonly RepairedField[], signs: Signs): number {
	return order.reduce((sum, field) => {
		const text = placement[field];
		return text === undefined ? sum : sum + fits(text, field, signs);
	}, 0);
}

/** A type of service is a word, and no sentence. */
function isSentence(text: string): boolean {
	return [...text].length > 10 || /[，。；]/.test(text);
}

/** How well a text fits a column, from what is plainly another column's to what is known. */
function fits(text: string, field: RepairedField, { bodies, types, counterpart }: Signs): number {
	const names = areBodies(text, bodies);
	const model = counterpart ? alike(text, textOf(counterpart, field)) : 0;
	if (field === 'departments') return names ? 1 + model : -1;
	if (names) return -1;
	if (field === 'serviceType') return (types.has(text) ? 1 : isSentence(text) ? -1 : 0) + model;
	return (types.has(text) ? -1 : 0) + model;
}

function moved(
	item: Item,
	order: readonly RepairedField[],
	captured: Placement,
	placement: Placement,
	{ bodies, counterpart }: Signs,
	parent: Parent | undefined,
	doubts: Doubts,
): Item {
	const changed = order.filter((field) => captured[field] !== placement[field]);
	const { lines } = item.evidence;
	const by = counterpart && parent ? parent.named(counterpart) : undefined;
	const repairs: Repair[] = [];
	for (const field of changed) {
		const text = placement[field];
		const offered = counterpart && textOf(counterpart, field) !== '' ? [textOf(counterpart, field)] : [];
		doubts.onItem(
			item.number,
			field,
			'cells-shifted',
			'warning',
			{ lines },
			{ text: text ?? captured[field] ?? '' },
			text === undefined ? offered : [text, ...(captured[field] === undefined ? [] : [captured[field]])],
		);
		if (text === undefined) continue;
		repairs.push({
			id: `r${(item.repairs?.length ?? 0) + repairs.length + 1}`,
			kind: 'lost-cell',
			field,
			before: [{ lines, text }],
			confidence: by === undefined ? 'medium' : 'high',
			...(counterpart && parent ? parent.evidence(counterpart, field) : {}),
			note: remarks.cellsShifted(by),
		});
	}
	const { departments, ...cells } = placement;
	const blank = Object.fromEntries(
		order.flatMap((field) =>
			field === 'departments' ? [] : [[field, cells[field] ?? mergedValue(item, field)]],
		),
	);
	const sources = Object.fromEntries(
		Object.entries(item.sources ?? {}).filter(([field]) => placement[field as RepairedField] === undefined),
	);
	const { sources: _, ...rest } = item;
	return {
		...rest,
		...blank,
		departments: splitBodies(departments ?? '', bodies),
		...(Object.keys(sources).length > 0 ? { sources } : {}),
		repairs: [...(item.repairs ?? []), ...repairs],
	};
}

/** What a merged cell above gives a field stays where no text of the row takes its place. */
function mergedValue(item: Item, field: RepairedField): string | null {
	return item.sources?.[field]?.basis === 'merged-cell' ? textOf(item, field) : null;
}
