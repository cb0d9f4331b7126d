import type { Change, ChangeSide, ComparedField, ComparedUnits, Pair, UnitId } from '@qingdan/core';
import { lineSpan, unitAbove } from '@qingdan/core';
import { belowUnits, type Piece, piecesOf } from './pieces.js';
import type { Unit, UnitCell, Units } from './units.js';

/** A change with its place in the table. */
export interface PlacedChange {
	/** its fingerprint, numbered where the same difference comes again */
	readonly id: string;
	readonly change: Change<UnitId>;
	readonly field: ComparedField;
	readonly left: UnitCell | undefined;
	/** the cell of the last own edition, where the right side is held against that */
	readonly own?: UnitCell | undefined;
	readonly right: UnitCell | undefined;
	/** what the right side is held against */
	readonly against: 'left' | 'own';
}

/** Units side by side, with all that differs. */
export interface Row {
	readonly key: string;
	readonly kind: Pair['relation'] | 'added' | 'removed';
	readonly pair: Pair<UnitId> | undefined;
	readonly left: readonly Unit[];
	readonly right: readonly Unit[];
	/** those of the last own edition, in a comparison of three */
	readonly own: readonly Unit[];
	/** the units and all that stands below them, in the order of the left side */
	readonly pieces: readonly Piece[];
	/** units on the other side that it overlaps with */
	readonly related: readonly Unit[];
	readonly changes: readonly PlacedChange[];
}

/** The rows of a comparison in the order of the left side; what is added stands after its neighbour on the right. */
export function rowsOf(compared: ComparedUnits<UnitId>, leftUnits: Units, rightUnits: Units): Row[] {
	const rows = orderedRows(compared, leftUnits, rightUnits);
	const places = { left: new Map<UnitId, number>(), right: new Map<UnitId, number>() };
	for (const [index, { pieces }] of rows.entries()) {
		for (const side of ['left', 'right'] as const)
			for (const { id } of pieces.flatMap((piece) => piece[side])) places[side].set(id, index);
	}
	const rowOf = ({ left, right }: Change<UnitId>) => {
		const to = right[0] === undefined ? undefined : places.right.get(right[0]);
		const from = left[0] === undefined ? undefined : places.left.get(left[0]);
		return to ?? from;
	};
	const changes: PlacedChange[][] = rows.map(() => []);
	const times = new Map<string, number>();
	for (const change of compared.changes) {
		const index = rowOf(change);
		const row = index === undefined ? undefined : rows[index];
		if (index === undefined || !row) continue;
		const count = (times.get(change.fingerprint) ?? 0) + 1;
		times.set(change.fingerprint, count);
		changes[index]?.push({
			id: count === 1 ? change.fingerprint : `${change.fingerprint}~${count}`,
			change,
			against: 'left',
			field: change.field,
			left: cellOf(change.from, change, all(row, 'left'), change.left),
			right: cellOf(change.to, change, all(row, 'right'), change.right),
		});
	}
	return rows.map((row, index) => ({ ...row, changes: (changes[index] ?? []).sort(byPlace) }));
}

function all({ pieces }: Pick<Row, 'pieces'>, side: 'left' | 'right'): Unit[] {
	return pieces.flatMap((piece) => piece[side]);
}

const fieldOrder: readonly ComparedField[] = [
	'item',
	'number',
	'name',
	'heading',
	'target',
	'content',
	'text',
	'parameters',
	'serviceType',
	'departments',
	'other',
];

function byPlace(a: PlacedChange, b: PlacedChange): number {
	const start = ({ change }: PlacedChange) => change.to?.start ?? change.from?.start ?? 0;
	return fieldOrder.indexOf(a.field) - fieldOrder.indexOf(b.field) || start(a) - start(b);
}

function orderedRows(
	compared: ComparedUnits<UnitId>,
	leftUnits: Units,
	rightUnits: Units,
): Omit<Row, 'changes'>[] {
	const pick = (units: Units, ids: readonly UnitId[]) => ids.flatMap((id) => units.get(id) ?? []);
	const leftOrder = [...leftUnits.keys()];
	const rightOrder = [...rightUnits.keys()];
	const relatedTo = (side: 'left' | 'right', ids: readonly UnitId[]) => {
		const found = compared.related.filter((related) => related[side].some((id) => ids.includes(id)));
		return side === 'left'
			? pick(
					rightUnits,
					found.flatMap(({ right }) => right),
				)
			: pick(
					leftUnits,
					found.flatMap(({ left }) => left),
				);
	};
	const ours = new Set<UnitId>([...compared.pairs.flatMap(({ left }) => left), ...compared.removed]);
	const theirs = new Set<UnitId>([...compared.pairs.flatMap(({ right }) => right), ...compared.added]);
	const [belowLeft, belowRight] = [belowUnits(leftUnits, ours), belowUnits(rightUnits, theirs)];
	const whole = (units: Units, ids: readonly UnitId[], below: ReadonlyMap<UnitId, readonly Unit[]>) => [
		...pick(units, ids),
		...ids.flatMap((id) => below.get(id) ?? []),
	];
	const pairs = compared.pairs.map((pair) => ({
		at: Math.min(...pair.left.map((id) => leftOrder.indexOf(id))),
		row: {
			key: `${pair.left.join('+')}=${pair.right.join('+')}`,
			kind: pair.relation,
			pair,
			left: pick(leftUnits, pair.left),
			right: pick(rightUnits, pair.right),
			own: [],
			pieces: piecesOf(
				pair,
				whole(leftUnits, pair.left, belowLeft),
				whole(rightUnits, pair.right, belowRight),
			),
			related: relatedTo('left', pair.left),
		},
	}));
	const removed = compared.removed.map((id) => ({
		at: leftOrder.indexOf(id),
		row: {
			key: `-${id}`,
			kind: 'removed' as const,
			pair: undefined,
			left: pick(leftUnits, [id]),
			right: [],
			own: [],
			pieces: [{ left: whole(leftUnits, [id], belowLeft), right: [] }],
			related: relatedTo('left', [id]),
		},
	}));
	const rows: Omit<Row, 'changes'>[] = [...pairs, ...removed]
		.sort((a, b) => a.at - b.at)
		.map(({ row }) => row);
	for (const id of [...compared.added].sort((a, b) => rightOrder.indexOf(a) - rightOrder.indexOf(b))) {
		const last = rightOrder[rightOrder.indexOf(id) - 1];
		const before = last === undefined ? undefined : (unitAbove(last, theirs) ?? last);
		const neighbour = rows.findIndex((row) => row.right.some((unit) => unit.id === before));
		rows.splice(neighbour < 0 && before !== undefined ? rows.length : neighbour + 1, 0, {
			key: `+${id}`,
			kind: 'added',
			pair: undefined,
			left: [],
			right: pick(rightUnits, [id]),
			own: [],
			pieces: [{ left: [], right: whole(rightUnits, [id], belowRight) }],
			related: relatedTo('right', [id]),
		});
	}
	return rows;
}

/** The cell that a side of a change stands in: the one of its field and sub-row whose words and lines agree. */
function cellOf(
	side: ChangeSide | null,
	{ field, column }: Change<UnitId>,
	units: readonly Unit[],
	ids: readonly UnitId[],
): UnitCell | undefined {
	if (!side) return undefined;
	const meant = units.filter(({ id }) => ids.includes(id));
	const cells = (meant.length > 0 ? meant : units).flatMap((unit) =>
		unit.cells.filter(
			(cell) =>
				cell.field === field &&
				cell.column === column &&
				(side.variant === undefined || cell.variant?.id === side.variant),
		),
	);
	const agreeing = cells.filter((cell) => cell.text.slice(side.start, side.end) === side.text);
	const [first, last] = lineSpan([...side.evidence.lines]);
	return agreeing.find(({ line }) => line >= first && line <= last) ?? agreeing[0];
}
