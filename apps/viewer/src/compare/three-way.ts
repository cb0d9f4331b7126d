import type { UnitId } from '@qingdan/core';
import type { Piece } from './pieces.js';
import type { PlacedChange, Row } from './rows.js';
import type { Unit } from './units.js';

/**
 * Sets the last edition of one's own between a parent and a new draft: each of its units beside the unit of the draft that
 * follows it, with what differs between the two. What the draft does not go on with stands beside a unit of the parent of
 * the same name, else in a row of its own.
 * @param rows the parent against the draft
 * @param ownRows the last own edition against the same draft
 */
export function threeWay(rows: readonly Row[], ownRows: readonly Row[]): Row[] {
	const taken = new Set<Row>();
	const beside = rows.map((row) => {
		const found = ownRows.filter((own) => !taken.has(own) && belongs(own, row));
		for (const own of found) taken.add(own);
		return withOwn(row, found);
	});
	const last = new Map(beside.flatMap(({ own }, index) => own.map((unit) => [unit.id, index] as const)));
	const order = ownRows.flatMap(({ left }) => left.map(({ id }) => id));
	const alone = ownRows.filter((own) => !taken.has(own) && own.left.length > 0);
	const after = new Map<number, Row[]>();
	for (const own of alone) {
		const before = order.slice(0, order.indexOf(own.left[0]?.id as UnitId)).reverse();
		const at = before.map((id) => last.get(id)).find((index) => index !== undefined) ?? -1;
		after.set(at, [...(after.get(at) ?? []), ownOnly(own)]);
	}
	return [...(after.get(-1) ?? []), ...beside.flatMap((row, index) => [row, ...(after.get(index) ?? [])])];
}

function share(some: readonly Unit[], others: readonly Unit[]): boolean {
	return some.some(({ id }) => others.some((one) => one.id === id));
}

function belongs(own: Row, row: Row): boolean {
	if (own.right.length > 0) return share(own.right, row.right);
	return row.right.length === 0 && row.left.some(({ name }) => own.left.some((one) => one.name === name));
}

function withOwn(row: Row, found: readonly Row[]): Row {
	if (found.length === 0) return row;
	const ownPieces = found.flatMap(({ pieces }) => pieces);
	const pieces = row.pieces.map(
		(piece): Piece => ({
			...piece,
			own: ownPieces.filter((one) => share(one.right, piece.right)).flatMap(({ left }) => left),
		}),
	);
	const rest = ownPieces
		.filter((one) => one.left.length > 0 && !row.pieces.some((piece) => share(one.right, piece.right)))
		.map(({ left }): Piece => ({ left: [], right: [], own: left }));
	const [first, ...others] = pieces;
	// Units that stand in one piece each side by side stay in it, though the draft goes on with neither.
	const whole = row.pieces.length === 1 && first && rest.length > 0 && row.right.length === 0;
	return {
		...row,
		own: found.flatMap(({ left }) => left),
		pieces: whole
			? [{ ...first, own: rest.flatMap(({ own = [] }) => own) }, ...others]
			: [...pieces, ...rest],
		changes: [...row.changes, ...found.flatMap(({ changes }) => changes.map(againstOwn))],
	};
}

/** A unit that only the last own edition has. */
function ownOnly(own: Row): Row {
	return {
		...own,
		key: `own${own.key}`,
		left: [],
		own: own.left,
		pieces: own.pieces.map(({ left }) => ({ left: [], right: [], own: left })),
		related: [],
		changes: own.changes.map(againstOwn),
	};
}

function againstOwn({ left, ...placed }: PlacedChange): PlacedChange {
	return { ...placed, id: `own-${placed.id}`, against: 'own', left: undefined, own: left };
}
