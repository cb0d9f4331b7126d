import type { Change, ComparedUnits, Pair, UnitId } from '../comparison.js';

type Units<Id extends UnitId> = Pick<ComparedUnits<Id>, 'pairs' | 'added' | 'removed'>;

/**
 * The unit of a comparison that an id names or stands below: the unit itself, or of prose the nearest one above it
 * (第九条 for 第九条/2/（一）). Undefined where none of the units is.
 */
export function unitAbove(id: UnitId, units: ReadonlySet<UnitId>): UnitId | undefined {
	if (units.has(id) || typeof id === 'number') return units.has(id) ? id : undefined;
	for (let end = id.lastIndexOf('/'); end > 0; end = id.lastIndexOf('/', end - 1)) {
		const above = id.slice(0, end);
		if (units.has(above)) return above;
	}
	return undefined;
}

/**
 * The changes of each pair, in the order of the comparison. A change of what stands below a unit is one of its pair; where
 * something went from one pair to another it is told with the pair that it came to. What stands below units of one side
 * alone is left out.
 */
export function changesOfPairs<Id extends UnitId>({
	pairs,
	changes,
	added,
	removed,
}: Units<Id> & Pick<ComparedUnits<Id>, 'changes'>): ReadonlyMap<Pair<Id>, readonly Change<Id>[]> {
	const [ours, theirs] = [new Map<UnitId, Pair<Id>>(), new Map<UnitId, Pair<Id>>()];
	for (const pair of pairs) {
		for (const id of pair.left) ours.set(id, pair);
		for (const id of pair.right) theirs.set(id, pair);
	}
	const [left, right] = [
		new Set<UnitId>([...ours.keys(), ...removed]),
		new Set<UnitId>([...theirs.keys(), ...added]),
	];
	const found = new Map(pairs.map((pair) => [pair, [] as Change<Id>[]]));
	for (const change of changes) {
		const [a, b] = [change.left[0], change.right[0]];
		const to = b === undefined ? undefined : theirs.get(unitAbove(b, right) ?? b);
		const from = a === undefined ? undefined : ours.get(unitAbove(a, left) ?? a);
		const pair = to ?? from;
		if (pair) found.get(pair)?.push(change);
	}
	return found;
}

/** Tells whether a change is of a unit that stands on one side alone, or of what stands below it. */
export function isOfLoneUnit<Id extends UnitId>({
	pairs,
	added,
	removed,
}: Units<Id>): (change: Pick<Change<UnitId>, 'left' | 'right'>) => boolean {
	const sides = {
		left: {
			units: new Set<UnitId>([...pairs.flatMap(({ left }) => left), ...removed]),
			alone: new Set<UnitId>(removed),
		},
		right: {
			units: new Set<UnitId>([...pairs.flatMap(({ right }) => right), ...added]),
			alone: new Set<UnitId>(added),
		},
	};
	const alone = (side: keyof typeof sides, ids: readonly UnitId[]) =>
		ids.length > 0 && ids.every((id) => sides[side].alone.has(unitAbove(id, sides[side].units) ?? id));
	return ({ left, right }) =>
		(left.length === 0 && alone('right', right)) || (right.length === 0 && alone('left', left));
}
