import type { Item, Repair } from '@qingdan/schema';
import type { Doubts } from './doubts.js';
import type { Parent } from './parent.js';
import { remarks } from './remarks.js';

/** Words that stand in one cell and, by the parent's item of the same name, belong into the cell beside it. */
interface MovedFragment {
	readonly from: 'target' | 'content';
	readonly into: 'target' | 'content';
	readonly fragment: string;
	/** where the fragment begins in the cell that it was taken from */
	readonly start: number;
	/** where it belongs in the other, if the parent says so */
	readonly at: number | undefined;
}

/** So many characters on each side of a gap must be the parent's, too. */
const context = 4;
const longest = 40;

/**
 * Puts a fragment back that recognition set into the neighbouring cell. The parent's item must say both: the words around the
 * fragment run on without it in the one cell, and in the other it stands between the same words. Only a single way counts.
 */
export function withFragmentMoved(item: Item, parent: Parent, doubts: Doubts): Item {
	const counterpart = parent.counterpart(item.name);
	if (!counterpart) return item;
	const [only, ...others] = strayFragments(item, counterpart).flatMap(({ at, ...one }) =>
		at === undefined ? [] : [{ ...one, at }],
	);
	if (!only || others.length > 0) return item;
	const { from, into, fragment, start, at } = only;
	const [damaged, lacking] = [item[from] ?? '', item[into] ?? ''];
	const [whole, filled] = [
		damaged.slice(0, start) + damaged.slice(start + fragment.length),
		lacking.slice(0, at) + fragment + lacking.slice(at),
	];
	const { lines } = item.evidence;
	const pieces = (...texts: readonly string[]) =>
		texts.flatMap((text) => (text === '' ? [] : [{ lines, text }]));
	const count = item.repairs?.length ?? 0;
	const repair = (field: typeof from, before: Repair['before'], id: number): Repair => ({
		id: `r${id}`,
		kind: 'scrambled-cell',
		field,
		before,
		confidence: 'high',
		...parent.evidence(counterpart, field),
		note: remarks.fragmentMoved(fragment, parent.named(counterpart)),
	});
	for (const [field, text, before] of [
		[from, whole, damaged],
		[into, filled, lacking],
	] as const)
		doubts.onItem(
			item.number,
			field,
			'restored-by-parent',
			'warning',
			{ lines },
			{ text, parent: parent.named(counterpart) },
			[text, before],
		);
	return {
		...item,
		[from]: whole,
		[into]: filled,
		repairs: [
			...(item.repairs ?? []),
			repair(from, pieces(damaged.slice(0, start), damaged.slice(start + fragment.length)), count + 1),
			repair(into, pieces(lacking.slice(0, at), fragment, lacking.slice(at)), count + 2),
		],
	};
}

/** What a cell says without the words around a place that the parent's item does not have there; undefined where it has them. */
export function withoutStray(
	item: Item,
	field: 'target' | 'content',
	place: number,
	parent: Parent | undefined,
): string | undefined {
	const counterpart = parent?.counterpart(item.name);
	const text = item[field] ?? '';
	const stray =
		counterpart &&
		strayFragments(item, counterpart).find(
			({ from, start, fragment }) => from === field && start <= place && place <= start + fragment.length,
		);
	return stray && text.slice(0, stray.start) + text.slice(stray.start + stray.fragment.length);
}

function strayFragments(item: Item, counterpart: Item): MovedFragment[] {
	return [
		...fragmentsIn(item, counterpart, 'target', 'content'),
		...fragmentsIn(item, counterpart, 'content', 'target'),
	];
}

/** Every fragment of one cell that the parent does not have there; one that can be cut in several places counts once. */
function fragmentsIn(
	item: Item,
	counterpart: Item,
	from: MovedFragment['from'],
	into: MovedFragment['into'],
): MovedFragment[] {
	const [damaged, lacking] = [item[from] ?? '', item[into] ?? ''];
	const [model, place] = [counterpart[from] ?? '', counterpart[into] ?? ''];
	if ([damaged, lacking, model, place].includes('')) return [];
	const found = new Map<string, MovedFragment>();
	for (let start = context; start <= damaged.length - 2; start++) {
		const left = damaged.slice(start - context, start);
		const gap = model.indexOf(left);
		if (gap < 0) continue;
		const right = model.slice(gap + context, gap + 2 * context);
		if (right.length < context) continue;
		const end = damaged.indexOf(right, start + 2);
		if (end < 0 || end - start > longest || damaged.indexOf(right, start) < start + 2) continue;
		const fragment = damaged.slice(start, end);
		const at = placeFor(fragment, place, lacking);
		const repaired = damaged.slice(0, start) + damaged.slice(end);
		const known = found.get(repaired);
		if (!known || (known.at === undefined && at !== undefined))
			found.set(repaired, { from, into, fragment, start, at });
	}
	return [...found.values()];
}

/** Where a fragment belongs in a cell that lacks it, by a text that has it between the same words. */
function placeFor(fragment: string, model: string, lacking: string): number | undefined {
	const start = model.indexOf(fragment);
	if (start < 0 || model.indexOf(fragment, start + 1) >= 0 || lacking.includes(fragment)) return undefined;
	const before = model.slice(Math.max(0, start - context), start);
	const after = model.slice(start + fragment.length, start + fragment.length + context);
	if (before.length < context && after.length < context) return undefined;
	const joint = before + after;
	const place = lacking.indexOf(joint);
	if (place < 0 || lacking.indexOf(joint, place + 1) >= 0) return undefined;
	// At an edge of the cell there are no words on that side.
	if (before.length < context && place > 0) return undefined;
	if (after.length < context && place + joint.length < lacking.length) return undefined;
	return place + before.length;
}
