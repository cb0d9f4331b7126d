import type { Item, ItemReadings } from '@qingdan/schema';
import { equal } from './equal.js';

/** The keys of an item that are readings or notes of the encoder: everything but its text, its number and its place. */
export const readingKeys = [
	'concept',
	'relatedConcepts',
	'fields',
	'sources',
	'population',
	'mayExtend',
	'parameters',
	'delegations',
	'answers',
	'funding',
	'untyped',
	'variants',
	'citations',
	'groups',
	'warrant',
	'prose',
	'terms',
	'applies',
	'repairs',
	'anomalies',
] as const satisfies readonly (keyof ItemReadings)[];

/** The lists whose members are known by their id. */
export const listedKeys: ReadonlySet<string> = new Set([
	'mayExtend',
	'parameters',
	'delegations',
	'funding',
	'variants',
]);

type Readings = Readonly<Record<string, unknown>>;

/** States the values that are wanted, as far as they differ from what is inherited; undefined where nothing does. */
export function state(
	inherited: Readings,
	wanted: Readings,
	keys: readonly string[] = readingKeys,
): Record<string, unknown> | undefined {
	const stated = keys.flatMap((key): [string, unknown][] => {
		const [before, after] = [inherited[key], wanted[key]];
		if (equal(before, after)) return [];
		if (after === undefined) return [[key, null]];
		if (listedKeys.has(key) && Array.isArray(after))
			return [[key, shortened(asMembers(before), asMembers(after))]];
		return [[key, after]];
	});
	return stated.length === 0 ? undefined : Object.fromEntries(stated);
}

/** Puts what is stated in place of what is inherited; null drops it. */
export function applyStated(inherited: Readings, stated: object | undefined): Record<string, unknown> {
	const result: Record<string, unknown> = { ...inherited };
	for (const [key, value] of Object.entries(stated ?? {})) {
		if (value === null) delete result[key];
		else if (listedKeys.has(key) && Array.isArray(value))
			result[key] = lengthened(asMembers(inherited[key]), value);
		else result[key] = value;
	}
	return result;
}

/** The ids that are named in a list and that nothing inherited has. */
export function unknownMembers(
	inherited: Readings,
	stated: object | undefined,
): { key: string; index: number; id: string }[] {
	return Object.entries(stated ?? {}).flatMap(([key, value]) => {
		if (!listedKeys.has(key) || !Array.isArray(value)) return [];
		const known = new Set(asMembers(inherited[key]).map(({ id }) => id));
		return value.flatMap((one: unknown, index) =>
			known.has(memberNamed(one) ?? '') || memberNamed(one) === undefined
				? []
				: [{ key, index, id: memberNamed(one) ?? '' }],
		);
	});
}

interface Member {
	readonly id: string;
}

/** A member that is inherited with some of its fields changed. */
interface ChangedMember {
	readonly from: string;
	readonly without?: readonly string[];
}

type StatedMember = string | ChangedMember | Member;

function asMembers(list: unknown): readonly Member[] {
	return Array.isArray(list) ? list : [];
}

/** The id of the inherited member that a stated one takes over; undefined where it stands in full. */
export function memberNamed(stated: unknown): string | undefined {
	if (typeof stated === 'string') return stated;
	return typeof stated === 'object' && stated !== null && 'from' in stated ? String(stated.from) : undefined;
}

function shortened(before: readonly Member[], after: readonly Member[]): StatedMember[] {
	return after.map((one) => {
		const inherited = before.filter(({ id }) => id === one.id);
		const [only] = inherited;
		if (!only || inherited.length > 1) return one;
		if (equal(only, one)) return one.id;
		const changed = changedMember(only, one);
		return JSON.stringify(changed).length < JSON.stringify(one).length ? changed : one;
	});
}

function changedMember(before: Member, after: Member): ChangedMember {
	const fields = Object.entries(after).filter(
		([key, value]) => value !== undefined && !equal((before as unknown as Readings)[key], value),
	);
	const without = Object.keys(before).filter((key) => (after as unknown as Readings)[key] === undefined);
	return { from: before.id, ...Object.fromEntries(fields), ...(without.length > 0 ? { without } : {}) };
}

function lengthened(before: readonly Member[], stated: readonly StatedMember[]): Member[] {
	return stated.flatMap((one): Member[] => {
		const name = memberNamed(one);
		if (name === undefined) return [one as Member];
		const inherited = before.find(({ id }) => id === name);
		if (!inherited || typeof one === 'string') return inherited ? [inherited] : [];
		const { from: _, without = [], ...fields } = one as ChangedMember;
		const kept = Object.entries(inherited).filter(([key]) => !without.includes(key));
		return [{ ...Object.fromEntries(kept), ...fields, id: inherited.id }];
	});
}

/** The readings of an item by their keys. */
export function readingsOf(item: Partial<Item>): Record<string, unknown> {
	return Object.fromEntries(
		readingKeys.flatMap((key) => (item[key] === undefined ? [] : [[key, item[key]]])),
	);
}
