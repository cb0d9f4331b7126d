import type { Item, ItemPlaces, ItemReadings, Lines, Operation, Variant } from '@qingdan/schema';
import { numbersIn } from '../text/number.js';
import type { Standing } from './carry.js';
import { editsBetween, type WordEdit } from './edits.js';
import { equal } from './equal.js';
import type { DraftParent, HeldDraft } from './held-draft.js';
import type { Localisation } from './localisation.js';
import type { ItemTask } from './operations.js';
import { originMaker } from './origins.js';
import { resolveItem } from './resolve-item.js';
import { readingKeys, readingsOf, state } from './statement.js';

/** What deriving needs to know of the two documents. */
export interface DeriveSetting {
	readonly parent: DraftParent;
	/** the draft without its items: what resolving will see of it */
	readonly held: HeldDraft;
	readonly localisation: Localisation;
	/** whether the child is bound by the parent: only then it fills and corrects */
	readonly relation: 'child-of' | 'successor-of' | 'peer-of';
	readonly standing: Standing;
}

/** What a draft says about one item of its parent. */
export interface DerivedItem {
	readonly operations: readonly Operation[];
	readonly readings?: ItemReadings;
	readonly places?: ItemPlaces;
}

/** The operations that turn an item of the parent into the child's, and its readings where they do not follow from them. */
export function deriveItem(left: Item, right: Item, setting: DeriveSetting): DerivedItem {
	const operations: Operation[] = [
		...(left.id === right.id ? [] : [{ op: 'set', id: right.id } as const]),
		...whole('name', left.name, right.name),
		...rowOperations(left, right, left, right, setting),
		...sharedVariants(left, right).flatMap(([before, after]) =>
			rowOperations(before, after, left, right, setting).map(
				(one): Operation => ({ ...one, variant: before.id }),
			),
		),
		...whole('serviceType', left.serviceType, right.serviceType),
		...bodyOperations(left.departments, right.departments, setting),
	];
	const places = setting.standing === 'same' && samePlace(left, right) ? undefined : placesOf(right);
	const carried = resolveItem(taskOf(left, operations, places), {
		held: setting.held,
		parent: setting.parent,
		localisation: setting.localisation,
		standing: setting.standing,
		origin: originMaker(setting.held, setting.parent),
	});
	const readings = state(readingsOf(carried.item), readingsOf(right), readingKeys) as
		| ItemReadings
		| undefined;
	return { operations, ...(readings ? { readings } : {}), ...(places === undefined ? {} : { places }) };
}

function taskOf(item: Item, operations: readonly Operation[], places: ItemPlaces | undefined): ItemTask {
	return {
		item,
		parentSteps: [],
		operations: operations.map((operation, index) => ({ operation, steps: ['items', item.id, index] })),
		readings: undefined,
		places,
	};
}

/** A short text is replaced as a whole. */
export function whole(field: 'name' | 'serviceType', was: string | null, is: string | null): Operation[] {
	if (was === is) return [];
	return [{ op: 'set', field, ...(was === null || was === '' ? {} : { was }), to: is }];
}

function sharedVariants(left: Item, right: Item): [Variant, Variant][] {
	return (left.variants ?? []).flatMap((before): [Variant, Variant][] => {
		const after = right.variants?.find(({ id }) => id === before.id);
		return after ? [[before, after]] : [];
	});
}

/** Operations on the population and the content of an item or of a sub-row. */
function rowOperations(
	before: Item | Variant,
	after: Item | Variant,
	left: Item,
	right: Item,
	setting: DeriveSetting,
): Operation[] {
	return (['target', 'content'] as const).flatMap((field) =>
		cellOperations(field, after[field], before, left, right, setting),
	);
}

/**
 * Operations that bring a cell of the parent to the words it has in the child.
 * @param before the row of the parent's item that the cell stands in: the item itself or a sub-row
 */
export function cellOperations(
	field: 'target' | 'content',
	is: string | null,
	before: Item | Variant,
	left: Item,
	right: Pick<Item, 'answers'>,
	{ localisation, relation, parent }: Pick<DeriveSetting, 'localisation' | 'relation' | 'parent'>,
): Operation[] {
	const was = before[field];
	if (was === null || was === '' || is === null)
		return was === is ? [] : [{ op: 'set', field, ...(was ? { was } : {}), to: is }];
	const anomalies = relation === 'peer-of' ? [] : (left.anomalies ?? []);
	const readings = anomalies.flatMap(({ reading }) => reading ?? []);
	return editsBetween(was, localisation.cell(was), is, readings).map((edit): Operation => {
		const words = { field, was: edit.was, to: edit.to, ...(edit.places.length > 1 ? { all: true } : {}) };
		const anomaly = anomalies.find(
			({ reading, spans }) => reading === edit.to && spans.some(({ quote }) => quote?.includes(edit.was)),
		);
		const corrected = anomaly ?? anomalies.find(({ reading, spans }) => corrects(edit, reading, spans));
		if (corrected) return { op: 'correct', anomaly: corrected.id, ...words };
		const filled =
			relation === 'child-of'
				? answered(edit, field, was, before, left, right, parent.policy.key)
				: undefined;
		return filled ? { op: 'fill', ...filled, ...words } : { op: 'set', ...words };
	});
}

/** Whether an edit brings the encoder's reading of a slip into words that hold the slip. */
function corrects(
	{ was, to }: WordEdit,
	reading: string | undefined,
	spans: readonly { readonly quote?: string }[],
): boolean {
	return (
		reading !== undefined &&
		to.includes(reading) &&
		!was.includes(reading) &&
		spans.some(({ quote }) => quote?.includes(was))
	);
}

/** The delegation that an edit answers: it lies in its words and puts a quantity there, or the child says that it answers. */
function answered(
	edit: WordEdit,
	field: 'target' | 'content',
	text: string,
	row: Item | Variant,
	left: Item,
	right: Pick<Item, 'answers'>,
	key: string,
): { delegation: string; answer?: 'full' | 'partial' } | undefined {
	const touches = (quote: string) => {
		const at = text.indexOf(quote);
		return at >= 0 && edit.places.some(({ start, end }) => start < at + quote.length && end > at);
	};
	const says = (id: string) =>
		right.answers?.find(({ delegation }) => delegation === `${key}#${left.id}/${id}`);
	const quantity = numbersIn(edit.to).length > numbersIn(edit.was).length;
	const delegation = quantity
		? row.delegations?.find((one) => one.field === field && touches(one.quote))
		: undefined;
	const extension =
		field === 'target'
			? left.mayExtend?.find(
					(one) => touches(one.quote) && says(one.id) && edit.was.includes(one.condition ?? ''),
				)
			: undefined;
	const found = delegation ?? extension;
	if (!found) return undefined;
	const how = says(found.id)?.how;
	return { delegation: found.id, ...(how === 'partial' ? { answer: how } : {}) };
}

/** Operations that bring the bodies of the parent's item to those of the child's, in order. */
export function bodyOperations(
	was: readonly string[],
	is: readonly string[],
	{ localisation }: Pick<DeriveSetting, 'localisation'>,
): Operation[] {
	const here = was.map(localisation.body);
	if (equal(here, is)) return [];
	const list: Operation[] = [{ op: 'set', field: 'departments', list: [...is] }];
	if (new Set(was).size < was.length || new Set(here).size < here.length || new Set(is).size < is.length)
		return list;
	if (was.length === is.length) {
		const renamed = here.flatMap((name, index): Operation[] =>
			name === is[index]
				? []
				: [{ op: 'set', field: 'departments', was: was[index] as string, to: is[index] as string }],
		);
		const moved = renamed.some(({ to }) => here.includes(to as string));
		return moved ? list : renamed;
	}
	const omitted = was.flatMap((printed, index): Operation[] =>
		is.includes(here[index] as string) ? [] : [{ op: 'omit', field: 'departments', value: printed }],
	);
	const kept = here.filter((name) => is.includes(name));
	const [first, last] = [is[0] as string, is.at(-1) as string];
	const start = here.includes(first) || is.length === 0 ? undefined : first;
	const end = here.includes(last) || (is.length === 1 && start) || is.length === 0 ? undefined : last;
	const added = (value: string | undefined, at: 'start' | 'end'): Operation[] =>
		value === undefined ? [] : [{ op: 'add', field: 'departments', at, value }];
	const result = [...(start ? [start] : []), ...kept, ...(end ? [end] : [])];
	return equal(result, is) ? [...omitted, ...added(start, 'start'), ...added(end, 'end')] : list;
}

/** Whether an item of the same source text stands in the same lines, its sub-rows too. */
function samePlace(left: Item, right: Item): boolean {
	return (
		equal(left.evidence, right.evidence) &&
		(right.variants ?? []).every(({ id, evidence }) =>
			equal(left.variants?.find((one) => one.id === id)?.evidence ?? evidence, evidence),
		)
	);
}

/** Where the item stands in the child's source text: its lines, and the lines that all readings of a cell share. */
function placesOf({ evidence, parameters, delegations, funding, mayExtend, variants }: Item): ItemPlaces {
	const plain = Object.keys(evidence).every((key) => key === 'lines');
	const at = plain ? evidence.lines : evidence;
	const readings = [
		...(parameters ?? []),
		...(delegations ?? []),
		...(funding ?? []),
		...(mayExtend ?? []).map((one) => ({ ...one, field: 'target' as const })),
	];
	const cells = (['name', 'target', 'content'] as const).flatMap((field): [string, Lines][] => {
		const lines = mostOften(readings.filter((one) => one.field === field).map((one) => one.lines));
		return lines === undefined ? [] : [[field, lines]];
	});
	const rows = (variants ?? []).map((variant): [string, Lines | Variant['evidence']] => [
		variant.id,
		Object.keys(variant.evidence).every((key) => key === 'lines') ? variant.evidence.lines : variant.evidence,
	]);
	if (plain && cells.length === 0 && rows.length === 0) return evidence.lines;
	return {
		at,
		...Object.fromEntries(cells),
		...(rows.length > 0 ? { variants: Object.fromEntries(rows) } : {}),
	} as ItemPlaces;
}

function mostOften(all: readonly (Lines | undefined)[]): Lines | undefined {
	const counts = new Map<string, number>();
	for (const lines of all)
		counts.set(JSON.stringify(lines ?? null), (counts.get(JSON.stringify(lines ?? null)) ?? 0) + 1);
	const [best] = [...counts].sort((a, b) => b[1] - a[1]);
	return best ? ((JSON.parse(best[0]) as Lines | null) ?? undefined) : undefined;
}
