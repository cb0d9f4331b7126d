import type { Evidence, Lines, Step } from '@qingdan/schema';
import { equal } from './equal.js';
import type { Origin } from './held-draft.js';
import type { ItemTask, TextField, TextOrder } from './operations.js';
import type { OriginAt, OriginMaker, Origins } from './origins.js';
import { listedKeys, memberNamed, readingKeys } from './statement.js';

/** Where readings come from: stated in the draft, from the parent, or read again from what an operation changed. */
export function readingOrigins(
	{ item, readings, parentSteps, places }: ItemTask,
	origin: OriginMaker,
	inherited: Readonly<Record<string, unknown>>,
	orders: Readonly<Partial<Record<TextField, TextOrder>>>,
	evidence: Evidence,
): Origins {
	const place = places === undefined ? undefined : evidence;
	const own = (steps: readonly Step[]) => origin.own(steps, 'added', undefined, place);
	const parentItem = item as unknown as Readonly<Record<string, unknown>>;
	return readingKeys.flatMap((key): OriginAt[] => {
		const stated = readings?.[key];
		if (stated !== undefined && !listedKeys.has(key)) return [[[key], own(['readings', item.id, key])]];
		if (key === 'variants' && stated === undefined) return [];
		if (key === 'answers' && inherited[key] !== undefined)
			return [[[key], origin.own(['items', item.id], 'filled')]];
		if (!listedKeys.has(key)) {
			return changedLeaves(parentItem[key], inherited[key]).map(({ steps, was }) => [
				[key, ...steps],
				origin.parent('localised', [...parentSteps, key, ...steps], item.evidence, { was }),
			]);
		}
		const members = (stated as readonly unknown[] | undefined) ?? asList(inherited[key]);
		return members.flatMap((member, index): OriginAt[] => {
			const steps = ['readings', item.id, key, index];
			const name = stated ? memberNamed(member) : idOf(member);
			if (name === undefined) return [[[key, index], own(steps)]];
			const fields = stated && typeof member === 'object' && member !== null ? Object.keys(member) : [];
			return [
				...memberOrigins(key, index, name),
				...fields
					.filter((field) => field !== 'from' && field !== 'without')
					.map((field): OriginAt => [[key, index, field], own([...steps, field])]),
			];
		});
	});

	/** A parameter, delegation or the like that comes down from the parent, and each of its values that is another one now. */
	function memberOrigins(key: string, index: number, id: string | undefined): OriginAt[] {
		const above = asList(parentItem[key]);
		const at = above.findIndex((one) => idOf(one) === id);
		const before = above[at] as Readonly<Record<string, unknown>> | undefined;
		const now = asList(inherited[key]).find((one) => idOf(one) === id) as typeof before;
		if (!before || !now) return [];
		const steps = [...parentSteps, key, at];
		const order = orders[(before.field ?? 'target') as TextField];
		const by = order?.kind === 'pieces' ? order.replacements.map((one) => one.by) : [];
		const from = (name: string, was: Origin['was']): Origin => {
			if (name === 'lines' && places !== undefined) return own(['places', item.id]);
			if (name === 'lines' || name === 'applies') return origin.parent('inherited', steps, item.evidence);
			return by.length > 0
				? origin.changed(by, [...steps, name], item.evidence, was)
				: origin.parent('localised', [...steps, name], item.evidence, { was });
		};
		const names = [...new Set([...Object.keys(before), ...Object.keys(now)])];
		return [
			[[key, index], origin.parent('inherited', steps, item.evidence, { lines: before.lines as Lines })],
			...names.flatMap((name): OriginAt[] =>
				equal(before[name], now[name]) ? [] : [[[key, index, name], from(name, plain(before[name]))]],
			),
		];
	}
}

/** The values in which two trees of the same shape differ. */
function changedLeaves(
	before: unknown,
	after: unknown,
	steps: readonly Step[] = [],
): { steps: readonly Step[]; was: Origin['was'] }[] {
	if (equal(before, after) || after === undefined) return [];
	if (after === null || typeof after !== 'object') return [{ steps, was: plain(before) }];
	return Object.entries(after).flatMap(([key, inner]) =>
		changedLeaves((before as Readonly<Record<string, unknown>> | undefined)?.[key], inner, [
			...steps,
			Array.isArray(after) ? Number(key) : key,
		]),
	);
}

function plain(value: unknown): Origin['was'] {
	return typeof value === 'object' ? undefined : (value as Origin['was']);
}

function asList(value: unknown): readonly object[] {
	return Array.isArray(value) ? value.filter((one) => typeof one === 'object' && one !== null) : [];
}

function idOf(member: unknown): string | undefined {
	return typeof member === 'object' && member !== null && 'id' in member ? String(member.id) : undefined;
}
