import { changesOfPairs, isOfLoneUnit } from '../compare/pair-changes.js';
import type { Change, ComparedUnits, Pair, UnitId } from '../comparison.js';
import { fingerprint } from '../text/fingerprint.js';
import { causeOf, groupOf, kindOf } from './group.js';
import type { LogEntry, LogGroup } from './log.js';

/** An entry with the section that it belongs to. */
export interface GroupedEntry {
	readonly group: LogGroup;
	readonly entry: LogEntry;
}

/** All entries of two compared lists; `changes` are those that are no foldings. */
export function entriesOf(units: ComparedUnits, changes: readonly Change[]): GroupedEntry[] {
	const isLone = isOfLoneUnit(units);
	const lone = changes.filter(isLone);
	const own = changes.filter((change) => !isLone(change));
	return [...pairEntries(units.pairs), ...loneEntries(units, lone), ...changeEntries(own, units)];
}

/** A unit that became several, or several that became one. */
function pairEntries(pairs: readonly Pair[]): GroupedEntry[] {
	return pairs.flatMap(({ left, right, relation, review }) => {
		if (relation !== 'split' && relation !== 'merged') return [];
		const kind = relation === 'split' ? 'item-split' : 'item-merged';
		const entry: LogEntry = {
			fingerprint: fingerprint([kind, left, right]),
			kind,
			direction: 'neutral',
			left,
			right,
			changes: [],
			review,
		};
		return [{ group: 'restructured', entry }];
	});
}

/** Units on one side only; what lies below one that is told already is told with it. */
function loneEntries(units: ComparedUnits, changes: readonly Change[]): GroupedEntry[] {
	const side = (ids: readonly UnitId[], end: 'left' | 'right'): GroupedEntry[] =>
		ids
			.filter((id) => !ids.some((above) => isBelow(id, above)))
			.map((id) => {
				const told = changes.filter((change) => change[end].some((one) => one === id || isBelow(one, id)));
				const below = [...ids, ...told.flatMap((change) => change[end])].filter((one) => isBelow(one, id));
				const all = distinct([id, ...below]);
				const kind = end === 'right' ? 'item-added' : 'item-missing';
				const entry: LogEntry = {
					fingerprint: told[0]?.fingerprint ?? fingerprint([kind, id]),
					kind,
					direction: told.find(({ direction }) => direction !== 'neutral')?.direction ?? 'unclear',
					left: end === 'left' ? all : [],
					right: end === 'right' ? all : [],
					changes: told,
					review: false,
				};
				return { group: end === 'right' ? 'added' : 'removed', entry };
			});
	return [...side(units.added, 'right'), ...side(units.removed, 'left')];
}

function isBelow(id: UnitId, above: UnitId): boolean {
	return typeof id === 'string' && id.startsWith(`${above}/`);
}

function changeEntries(changes: readonly Change[], units: ComparedUnits): GroupedEntry[] {
	const causes = new Map<string, Change[]>();
	for (const change of changes) {
		const cause = causeOf(told(change, changes));
		const known = causes.get(cause);
		if (known) known.push(change);
		else causes.set(cause, [change]);
	}
	const doubtful = new Set([...changesOfPairs(units)].flatMap(([{ review }, list]) => (review ? list : [])));
	return oneUnitTogether([...causes.values()]).map((list) => {
		const first = told(list[0] as Change, list);
		const left = distinct(list.flatMap((change) => change.left));
		const right = distinct(list.flatMap((change) => change.right));
		const entry: LogEntry = {
			fingerprint: first.fingerprint,
			kind: kindOf(list),
			direction: first.direction,
			left,
			right,
			changes: list,
			review: list.some((change) => doubtful.has(change)),
		};
		return { group: groupOf(first), entry };
	});
}

/** Bodies that come or go in one unit alone are one cause: the unit got another list of bodies. */
function oneUnitTogether(causes: readonly Change[][]): Change[][] {
	const lists = new Map<string, Change[]>();
	const kept: Change[][] = [];
	for (const cause of causes) {
		const { kind, direction, left, right } = cause[0] as Change;
		const lone = cause.length === 1 && /^(?:lead-)?department-/.test(kind);
		const key = JSON.stringify([kind, direction, left, right]);
		const known = lone ? lists.get(key) : undefined;
		if (known) {
			known.push(...cause);
			continue;
		}
		const list = [...cause];
		if (lone) lists.set(key, list);
		kept.push(list);
	}
	return kept;
}

/** The change that tells of a start date: that of the quantity which starts, where there is one, else the date's own. */
function told(change: Change, all: readonly Change[]): Change {
	const quantity = change.kind === 'item-effective-differs' ? change.values?.to?.id : undefined;
	if (quantity === undefined) return change;
	const other = all.find(
		({ kind, right, values }) =>
			kind !== change.kind && right.join() === change.right.join() && values?.to?.id === quantity,
	);
	return other ?? change;
}

function distinct<Value>(values: readonly Value[]): Value[] {
	return [...new Set(values)];
}
