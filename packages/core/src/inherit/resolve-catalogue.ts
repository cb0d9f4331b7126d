import type { Catalogue, DraftItem, Item, Operation, Policy, Problem, Step } from '@qingdan/schema';
import { nearest } from '@qingdan/schema';
import { numbersIn } from '../text/number.js';
import { attributed, type Unread } from './carry.js';
import { draftProblem, type Origin, placeName } from './held-draft.js';
import type { OperationAt } from './operations.js';
import { orderOfItems, type Placed } from './order.js';
import { type OriginAt, type Origins, under } from './origins.js';
import { asEvidence, type ItemSetting, type ResolvedItem, resolveItem } from './resolve-item.js';

/** An item of the parent that the draft leaves out, splits or merges. */
export interface Omitted {
	/** its id in the parent */
	readonly item: string;
	readonly name: string;
	readonly origin: Origin;
}

/** A reading that has to be stated, with the item it belongs to. */
export interface UnreadInItem extends Unread {
	/** id of the item here */
	readonly item: string;
	readonly number: number;
}

export interface ResolvedCatalogue {
	readonly catalogue: Catalogue | undefined;
	/** from the catalogue down */
	readonly origins: Origins;
	readonly omitted: readonly Omitted[];
	readonly unread: readonly UnreadInItem[];
	readonly problems: readonly Problem[];
}

/** The catalogue with most items, and the way to it. */
export function mainCatalogue({
	catalogues,
}: Policy): { catalogue: Catalogue; steps: readonly Step[] } | undefined {
	const all = catalogues ?? [];
	const largest = all.reduce<Catalogue | undefined>(
		(best, next) => (best && best.items.length >= next.items.length ? best : next),
		undefined,
	);
	return largest && { catalogue: largest, steps: ['catalogues', all.indexOf(largest)] };
}

/** Resolves the main catalogue of a draft over that of its parent. */
export function resolveCatalogue(setting: ItemSetting): ResolvedCatalogue {
	const { held, parent } = setting;
	const { draft } = held;
	const main = mainCatalogue(parent.policy);
	const problems: Problem[] = [];
	const omitted: Omitted[] = [];
	if (draft.catalogue === null || (!main && !draft.catalogue && !draft.add)) {
		return { catalogue: undefined, origins: [], omitted, unread: [], problems };
	}
	const steps = main?.steps ?? ['catalogues'];
	const items = main?.catalogue.items ?? [];
	const known = items.map(({ id }) => id);
	for (const part of ['items', 'readings', 'places'] as const) {
		for (const target of Object.keys(draft[part] ?? {})) {
			const inAdded = part !== 'items' && (draft.add ?? []).some(({ item }) => item?.id === target);
			if (known.includes(target) || inAdded) continue;
			const values = { target, nearest: nearest(target, known) };
			const other = placeName(parent, [...steps, 'items']);
			problems.push(draftProblem(held, [part, target], 'draft-target-unknown', values, other));
		}
	}
	const merged = mergedAway(setting, known, problems);
	const resolved: ResolvedItem[] = items.flatMap((item, index) => {
		const operations = operationsOn(item.id, draft.items?.[item.id]);
		const parentSteps = [...steps, 'items', index];
		const away = merged.get(item.id);
		const replaced = replacements(item, operations, setting);
		problems.push(...replaced.problems);
		if (away || replaced.items) {
			const by = away ?? (operations[0] as OperationAt);
			const status = by.operation.op === 'omit' ? 'omitted' : 'set';
			const origin = setting.origin.changed([by], parentSteps, item.evidence, item.name, status);
			if (away && operations.length > 0) {
				const first = operations[0] as OperationAt;
				problems.push(draftProblem(held, first.steps, 'draft-conflict', {}, placeName(held, away.steps)));
			}
			omitted.push({ item: item.id, name: item.name, origin });
			return (replaced.items ?? []).map((part) => newItem(part, by, setting, origin));
		}
		return [
			resolveItem(
				{
					item,
					parentSteps,
					operations,
					readings: draft.readings?.[item.id],
					places: draft.places?.[item.id],
				},
				setting,
			),
		];
	});
	const added = (draft.add ?? []).flatMap((operation, index) =>
		addedItem(operation, ['add', index], setting, problems),
	);
	problems.push(...resolved.flatMap((one) => one.problems));
	const all = [...resolved, ...added.map(({ resolved: one }) => one)];
	problems.push(...sharedIds(all, added, setting));
	const kept = resolved.map(({ item }) => item.id);
	const placed = added.map(({ placed: one }) => one);
	const order = orderOfItems(kept, placed, draft.order);
	if (draft.order)
		problems.push(...wrongOrder(draft.order, [...kept, ...placed.map(({ id }) => id)], setting));
	if (problems.length > 0) return { catalogue: undefined, origins: [], omitted, unread: [], problems };
	const byId = new Map(all.map((one) => [one.item.id, one]));
	const inOrder = order.flatMap((id) => byId.get(id) ?? []);
	const finished = inOrder.map(({ item, number }, index) => numbered(item, number ?? index + 1));
	const frame = frameOf(setting, main?.catalogue, steps);
	problems.push(...frame.problems);
	return {
		catalogue: { ...frame.catalogue, items: finished },
		origins: [
			...frame.origins,
			...inOrder.flatMap((one, index) => [
				...under(['items', index], one.origins),
				...renumbered(one, finished[index] as Item, index, items, setting),
			]),
		],
		omitted,
		unread: inOrder.flatMap((one, index) => {
			const item = finished[index] as Item;
			const at = { item: item.id, number: item.number };
			return [...one.unread, ...numbersUnread(item, setting)].map((unread) => ({ ...at, ...unread }));
		}),
		problems,
	};
}

function numbered(item: Omit<Item, 'number'>, number: number): Item {
	const { id, ...rest } = item;
	return { id, number, ...rest };
}

function renumbered(
	{ number, item }: ResolvedItem,
	{ number: now }: Item,
	index: number,
	items: readonly Item[],
	{ origin, held }: ItemSetting,
): Origins {
	const was = items.find(({ id }) => id === item.id)?.number;
	if (number !== undefined || was === undefined || was === now) return [];
	const steps = held.draft.order ? ['order'] : held.draft.add ? ['add'] : ['items'];
	return [[['items', index, 'number'], origin.own(steps, 'set', was)]];
}

function operationsOn(id: string, operations: readonly Operation[] | undefined): OperationAt[] {
	return (operations ?? []).map((operation, index) => ({ operation, steps: ['items', id, index] }));
}

/** The items that a merger takes in, each with the operation. */
function mergedAway(
	{ held, parent }: ItemSetting,
	known: readonly string[],
	problems: Problem[],
): Map<string, OperationAt> {
	const away = new Map<string, OperationAt>();
	for (const [id, operations] of Object.entries(held.draft.items ?? {})) {
		for (const by of operationsOn(id, operations)) {
			if (by.operation.op !== 'merge') continue;
			(by.operation.from ?? []).forEach((from, index) => {
				const steps = [...by.steps, 'from', index];
				const earlier = away.get(from);
				if (!known.includes(from)) {
					const values = { target: from, nearest: nearest(from, known) };
					const other = placeName(parent, mainCatalogue(parent.policy)?.steps ?? []);
					problems.push(draftProblem(held, steps, 'draft-target-unknown', values, other));
				} else if (earlier) {
					problems.push(draftProblem(held, steps, 'draft-conflict', {}, placeName(held, earlier.steps)));
				} else if (from !== id) away.set(from, by);
			});
		}
	}
	return away;
}

/** What takes the place of an item that is left out, split or merged; no other operation may speak of it then. */
function replacements(
	item: Item,
	operations: readonly OperationAt[],
	{ held }: ItemSetting,
): { readonly items?: readonly DraftItem[]; readonly problems: readonly Problem[] } {
	const whole = operations.find(
		({ operation: { op, field } }) =>
			op === 'split' || op === 'merge' || (op === 'omit' && field === undefined),
	);
	if (!whole) return { problems: wrongShapes(operations, held) };
	const problems = operations
		.filter((one) => one !== whole)
		.map(({ steps }) => draftProblem(held, steps, 'draft-conflict', {}, placeName(held, whole.steps)));
	for (const part of ['readings', 'places'] as const) {
		if (held.draft[part]?.[item.id] !== undefined)
			problems.push(draftProblem(held, [part, item.id], 'draft-conflict', {}, placeName(held, whole.steps)));
	}
	const { op, into, item: one } = whole.operation;
	if (op === 'omit') return { items: [], problems };
	const items = op === 'split' ? into : one && [one];
	if (items) return { items, problems };
	const key = op === 'split' ? 'into' : 'item';
	return {
		items: [],
		problems: [...problems, draftProblem(held, whole.steps, 'draft-operation-incomplete', { key })],
	};
}

/** An operation on a part of an item names a field, or sets a number or an id. */
function wrongShapes(operations: readonly OperationAt[], held: ItemSetting['held']): Problem[] {
	return operations.flatMap(({ operation, steps }) => {
		if (operation.field !== undefined) {
			const bodies = operation.field === 'departments';
			if (bodies || operation.op === 'set' || operation.op === 'fill' || operation.op === 'correct')
				return [];
			return [draftProblem(held, [...steps, 'op'], 'draft-operation-misplaced', { op: operation.op })];
		}
		if (operation.op === 'set' && (operation.number !== undefined || operation.id !== undefined)) return [];
		if (operation.op === 'add')
			return [draftProblem(held, [...steps, 'op'], 'draft-operation-misplaced', { op: operation.op })];
		return [draftProblem(held, steps, 'draft-operation-incomplete', { key: 'field' })];
	});
}

/** An item whose words stand in the draft itself. */
function newItem(stated: DraftItem, by: OperationAt, setting: ItemSetting, origin: Origin): ResolvedItem {
	const { held } = setting;
	const { number, evidence, ...item } = stated;
	const lines = held.place(by.steps).line;
	return {
		item: { ...item, evidence: evidence ?? { source: held.draft.key, lines } } as Omit<Item, 'number'>,
		...(number === undefined ? {} : { number }),
		origins: [[[], origin]],
		unread: [],
		problems: [],
	};
}

function addedItem(
	operation: Operation,
	steps: readonly Step[],
	setting: ItemSetting,
	problems: Problem[],
): { resolved: ResolvedItem; placed: Placed }[] {
	const { held, origin } = setting;
	const { op, item, number } = operation;
	if (op !== 'add') {
		problems.push(draftProblem(held, [...steps, 'op'], 'draft-operation-misplaced', { op }));
		return [];
	}
	if (!item) {
		problems.push(draftProblem(held, steps, 'draft-operation-incomplete', { key: 'item' }));
		return [];
	}
	return [
		{
			resolved: newItem(
				item,
				{ operation, steps },
				setting,
				origin.own(steps, 'added', undefined, item.evidence),
			),
			placed: { id: item.id, ...(number === undefined ? {} : { position: number }) },
		},
	];
}

function sharedIds(
	all: readonly ResolvedItem[],
	added: readonly { readonly resolved: ResolvedItem }[],
	{ held, parent }: ItemSetting,
): Problem[] {
	const first = new Map<string, ResolvedItem>();
	return all.flatMap((one) => {
		const earlier = first.get(one.item.id);
		if (!earlier) {
			first.set(one.item.id, one);
			return [];
		}
		const index = added.findIndex(({ resolved }) => resolved === one);
		const steps = index < 0 ? ['items'] : ['add', index, 'item', 'id'];
		const main = mainCatalogue(parent.policy);
		const at = main?.catalogue.items.findIndex(({ id }) => id === one.item.id) ?? -1;
		const other =
			at < 0 ? placeName(held, ['add']) : placeName(parent, [...(main?.steps ?? []), 'items', at]);
		return [draftProblem(held, steps, 'draft-conflict', { target: one.item.id }, other)];
	});
}

function wrongOrder(order: readonly string[], ids: readonly string[], { held }: ItemSetting): Problem[] {
	const unknown = order.flatMap((target, index) =>
		ids.includes(target)
			? []
			: [
					draftProblem(
						held,
						['order', index],
						'draft-target-unknown',
						{ target, nearest: nearest(target, ids) },
						placeName(held, ['items']),
					),
				],
	);
	const missing = ids.filter((id) => !order.includes(id));
	const twice = order.flatMap((id, index) => (order.indexOf(id) < index ? [index] : []));
	return [
		...unknown,
		...(missing.length > 0 ? [draftProblem(held, ['order'], 'draft-order-incomplete', { missing })] : []),
		...twice.map((index) =>
			draftProblem(
				held,
				['order', index],
				'draft-conflict',
				{},
				placeName(held, ['order', order.indexOf(order[index] as string)]),
			),
		),
	];
}

/** The catalogue itself without its items: stated where it differs. */
function frameOf(
	{ held, parent, localisation, origin, standing }: ItemSetting,
	inherited: Catalogue | undefined,
	parentSteps: readonly Step[],
): { catalogue: Omit<Catalogue, 'items'>; origins: Origins; problems: readonly Problem[] } {
	const stated = held.draft.catalogue ?? {};
	const origins: OriginAt[] = [];
	const problems: Problem[] = [];
	const frame: Record<string, unknown> = {};
	if (inherited) {
		const { items: _, ...rest } = inherited;
		const key = parent.policy.key;
		Object.assign(frame, rest, {
			title: localisation.title(rest.title),
			evidence: attributed(rest.evidence, key, standing),
		});
		for (const list of ['groups', 'notes'] as const) {
			const members = rest[list];
			if (members)
				frame[list] = members.map((one) => ({ ...one, evidence: attributed(one.evidence, key, standing) }));
		}
		origins.push([[], origin.parent('inherited', parentSteps, inherited.evidence)]);
		if (frame.title !== rest.title)
			origins.push([
				['title'],
				origin.parent('localised', [...parentSteps, 'title'], rest.evidence, { was: rest.title }),
			]);
	} else {
		origins.push([[], origin.own(['catalogue'])]);
	}
	for (const [key, value] of Object.entries(stated)) {
		if (key === 'position') continue;
		const was = key === 'title' ? inherited?.title : undefined;
		origins.push([[key], origin.own(['catalogue', key], was === undefined ? 'added' : 'set', was)]);
		if (value === null) delete frame[key];
		else frame[key] = key === 'evidence' ? asEvidence(value as Catalogue['evidence']) : value;
	}
	for (const key of ['id', 'title', 'columns', 'evidence']) {
		if (frame[key] === undefined)
			problems.push(draftProblem(held, ['catalogue'], 'schema-missing-key', { key }));
	}
	return { catalogue: frame as unknown as Omit<Catalogue, 'items'>, origins, problems };
}

/** Numbers of an item's text that no reading of it claims, where the draft touches the item and has no source text of its own. */
function numbersUnread(item: Item, { held, standing }: ItemSetting): Unread[] {
	const touched = held.draft.items?.[item.id] ?? held.draft.add?.find((one) => one.item?.id === item.id);
	if ((standing !== 'none' && !held.enactedBy) || !touched) return [];
	return [item, ...(item.variants ?? [])].flatMap((row) =>
		(['target', 'content'] as const).flatMap((field) => {
			const text = row[field] ?? '';
			const claimed = [...(row.parameters ?? []), ...(row.untyped ?? [])]
				.filter((reading) => reading.field === field)
				.map(({ quote }) => ({ start: text.indexOf(quote), length: quote.length }))
				.filter(({ start }) => start >= 0);
			return numbersIn(text)
				.filter(
					({ start, end }) => !claimed.some((one) => one.start <= start && end <= one.start + one.length),
				)
				.map((number) => ({
					reading: number.text,
					field,
					quote: text.slice(Math.max(0, number.start - 8), number.end + 8),
				}));
		}),
	);
}
