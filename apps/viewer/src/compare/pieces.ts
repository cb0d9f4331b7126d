import type { Change, Pair, UnitId } from '@qingdan/core';
import { unitAbove } from '@qingdan/core';
import type { Unit, Units } from './units.js';

/** What stands side by side within units: the units themselves, or a paragraph of an article against that which answers it. */
export interface Piece {
	readonly left: readonly Unit[];
	readonly right: readonly Unit[];
	/** those of the last own edition, in a comparison of three */
	readonly own?: readonly Unit[];
}

/** What stands below each of some units, in printed order. */
export function belowUnits(units: Units, known: ReadonlySet<UnitId>): ReadonlyMap<UnitId, readonly Unit[]> {
	const found = new Map<UnitId, Unit[]>();
	for (const unit of units.values()) {
		const above = unitAbove(unit.id, known);
		if (above !== undefined && above !== unit.id) found.set(above, [...(found.get(above) ?? []), unit]);
	}
	return found;
}

/** The units of a pair and what stands below them, each with what answers it; what nothing answers follows its neighbour. */
export function piecesOf(
	{ left, right, parts = [] }: Pair<UnitId>,
	ours: readonly Unit[],
	theirs: readonly Unit[],
): Piece[] {
	const inParts = new Set(
		parts.flatMap((part) => [...part.left.map((id) => `l${id}`), ...part.right.map((id) => `r${id}`)]),
	);
	const own = {
		left: left.filter((id) => !inParts.has(`l${id}`)),
		right: right.filter((id) => !inParts.has(`r${id}`)),
	};
	const pieces: Piece[] = [own, ...parts].map((part) => ({
		left: ours.filter(({ id }) => part.left.includes(id)),
		right: theirs.filter(({ id }) => part.right.includes(id)),
	}));
	const free = (side: 'left' | 'right', units: readonly Unit[]) =>
		units.filter(({ id }) => !pieces.some((piece) => piece[side].some((unit) => unit.id === id)));
	for (const [side, units] of [
		['left', ours],
		['right', theirs],
	] as const) {
		for (const unit of free(side, units)) {
			const before = units[units.indexOf(unit) - 1];
			const at = pieces.findIndex((piece) => before !== undefined && piece[side].includes(before));
			const alone = side === 'left' ? { left: [unit], right: [] } : { left: [], right: [unit] };
			pieces.splice(at + 1, 0, alone);
		}
	}
	return pieces.filter((piece) => piece.left.length + piece.right.length > 0);
}

/** Whether a change stands in a piece. */
export function isIn(piece: Piece, change: Change<UnitId>, from: 'left' | 'own' = 'left'): boolean {
	return change.right.length > 0
		? piece.right.some(({ id }) => change.right.includes(id))
		: (piece[from] ?? []).some(({ id }) => change.left.includes(id));
}
