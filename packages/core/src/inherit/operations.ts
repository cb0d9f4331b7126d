import type { Item, ItemPlaces, ItemReadings, Operation, Problem, Step } from '@qingdan/schema';
import { occurrences, standsOnce } from './edits.js';
import { type DraftParent, draftProblem, type HeldDraft, placeName } from './held-draft.js';
import type { Replacement } from './rendering.js';

/** An operation with its place in the draft. */
export interface OperationAt {
	readonly operation: Operation;
	readonly steps: readonly Step[];
}

/** The fields of an item that are text. */
export type TextField = 'name' | 'target' | 'content' | 'serviceType';
export const textFields: readonly TextField[] = ['name', 'target', 'content', 'serviceType'];

/** A replacement with the operation that asks for it. */
export interface AskedReplacement extends Replacement {
	readonly by: OperationAt;
}

/** What the operations on one text come to: pieces of it replaced, or the whole of it. */
export type TextOrder =
	| { readonly kind: 'pieces'; readonly replacements: readonly AskedReplacement[] }
	| { readonly kind: 'whole'; readonly to: string | null; readonly by: OperationAt };

/** Where an operation of a draft comes from, as origins name it: `items.old-age-allowance[0]`. */
export function operationName(steps: readonly Step[]): string {
	return steps
		.map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`))
		.join('');
}

/** Sees to a text: whether the words of each operation stand in it, once, and whether two of them touch the same words. */
export function orderOf(
	text: string | null,
	operations: readonly OperationAt[],
	parentSteps: readonly Step[],
	held: HeldDraft,
	parent: DraftParent,
): { readonly order: TextOrder; readonly problems: readonly Problem[] } {
	const problems: Problem[] = [];
	const other = placeName(parent, parentSteps);
	const replacements: AskedReplacement[] = [];
	const none: TextOrder = { kind: 'pieces', replacements: [] };
	for (const by of operations) {
		const { was, to, all } = by.operation;
		const at = [...by.steps, 'was'];
		if (to === undefined) {
			problems.push(draftProblem(held, by.steps, 'draft-operation-incomplete', { key: 'to' }));
		} else if (was === undefined) {
			if (text !== null && text !== '') {
				problems.push(draftProblem(held, by.steps, 'draft-operation-incomplete', { key: 'was' }, other));
			} else if (operations.length > 1) {
				const second = operations.find((one) => one !== by) as OperationAt;
				problems.push(draftProblem(held, by.steps, 'draft-conflict', {}, placeName(held, second.steps)));
			} else return { order: { kind: 'whole', to, by }, problems };
		} else {
			const places = occurrences(text ?? '', was);
			if (places.length === 0) {
				problems.push(draftProblem(held, at, 'draft-was-stale', { was, found: text ?? '' }, other));
			} else if (all !== true && !standsOnce(text ?? '', was)) {
				problems.push(draftProblem(held, at, 'draft-was-repeated', { was, count: places.length }, other));
			} else if (to === null && was !== text) {
				problems.push(draftProblem(held, by.steps, 'draft-was-stale', { was, found: text ?? '' }, other));
			} else if (to === null && operations.length === 1) {
				return { order: { kind: 'whole', to, by }, problems };
			} else {
				for (const start of places) replacements.push({ start, end: start + was.length, to: to ?? '', by });
			}
		}
	}
	replacements.sort((a, b) => a.start - b.start || a.end - b.end);
	replacements.forEach((one, index) => {
		const before = replacements[index - 1];
		if (before && before.end > one.start) {
			problems.push(draftProblem(held, one.by.steps, 'draft-conflict', {}, placeName(held, before.by.steps)));
		}
	});
	return { order: problems.length > 0 ? none : { kind: 'pieces', replacements }, problems };
}

/** A body of the resolved item, with the operation that put it there. */
export interface ListedBody {
	readonly name: string;
	/** its name in the parent */
	readonly was?: string;
	readonly by?: OperationAt;
}

/** The bodies of an item after the operations on them. */
export function bodiesAfter(
	item: Item,
	operations: readonly OperationAt[],
	here: (printed: string) => string,
	parentSteps: readonly Step[],
	held: HeldDraft,
	parent: DraftParent,
): { readonly bodies: readonly ListedBody[]; readonly problems: readonly Problem[] } {
	const problems: Problem[] = [];
	const other = placeName(parent, parentSteps);
	const whole = operations.find(({ operation }) => operation.list !== undefined);
	if (whole) {
		for (const { steps } of operations.filter((one) => one !== whole)) {
			problems.push(draftProblem(held, steps, 'draft-conflict', {}, placeName(held, whole.steps)));
		}
		return { bodies: (whole.operation.list ?? []).map((name) => ({ name, by: whole })), problems };
	}
	const touched = new Map<string, OperationAt>();
	const find = (printed: string, by: OperationAt, key: string): boolean => {
		const count = item.departments.filter((name) => name === printed).length;
		const earlier = touched.get(printed);
		if (count !== 1) {
			const values = { was: printed, found: item.departments, count };
			const code = count === 0 ? 'draft-was-stale' : 'draft-was-repeated';
			problems.push(draftProblem(held, [...by.steps, key], code, values, other));
		} else if (earlier) {
			problems.push(draftProblem(held, by.steps, 'draft-conflict', {}, placeName(held, earlier.steps)));
		} else touched.set(printed, by);
		return count === 1 && !earlier;
	};
	let bodies: ListedBody[] = item.departments.map((name) => ({ name: here(name), was: name }));
	const ends = new Map<string, OperationAt>();
	for (const by of operations) {
		const { op, was, to, value, at = 'end' } = by.operation;
		if (op === 'add' && value !== undefined) {
			const earlier = ends.get(at);
			if (earlier)
				problems.push(draftProblem(held, by.steps, 'draft-conflict', {}, placeName(held, earlier.steps)));
			ends.set(at, by);
		} else if (op === 'omit' && value !== undefined) {
			if (find(value, by, 'value')) bodies = bodies.filter((body) => body.was !== value);
		} else if (was !== undefined && typeof to === 'string') {
			if (find(was, by, 'was'))
				bodies = bodies.map((body) => (body.was === was ? { name: to, was, by } : body));
		} else {
			const key = op === 'add' || op === 'omit' ? 'value' : was === undefined ? 'was' : 'to';
			problems.push(draftProblem(held, by.steps, 'draft-operation-incomplete', { key }));
		}
	}
	const added = (at: string): ListedBody[] => {
		const by = ends.get(at);
		return by ? [{ name: by.operation.value ?? '', by }] : [];
	};
	return { bodies: [...added('start'), ...bodies, ...added('end')], problems };
}

/** An item of the parent with what the draft says about it. */
export interface ItemTask {
	readonly item: Item;
	readonly parentSteps: readonly Step[];
	readonly operations: readonly OperationAt[];
	readonly readings: ItemReadings | undefined;
	readonly places: ItemPlaces | undefined;
}
