/** A difference of two lists: [leftFrom, leftTo) becomes [rightFrom, rightTo). */
export interface ListEdit {
	leftFrom: number;
	leftTo: number;
	rightFrom: number;
	rightTo: number;
	/** no way to fewer edits was looked for */
	bounded?: true;
}

/** No path has come to a diagonal yet, or none leads on from it. */
const none = -2;
/** Edits for which there is room from the beginning, and the room for them, used again and again: most texts need fewer. */
const ready = 64;
const readyReached = new Int32Array(2 * ready + 3);
const readyInserted = new Uint8Array(rowOf(ready + 1));

/** Where the row of a number of edits begins in a triangle whose rows have one place more each. */
function rowOf(edits: number): number {
	return ((edits - 1) * (edits + 2)) / 2;
}

/**
 * The fewest insertions and deletions that turn one list into the other (Myers 1986). Of several such ways it takes the
 * one that `diffArrays` of jsdiff takes, so that marks stay where readers know them: among equally far paths the one that
 * deletes, diagonals from the lowest up, paths that hit an edge closing the diagonals beyond.
 * @param left members by number: equal members have equal numbers
 * @param most how many insertions and deletions to try at most
 * @returns edits in order, or undefined where more would be needed
 */
export function shortestEdits(
	left: readonly number[],
	right: readonly number[],
	most: number,
): ListEdit[] | undefined {
	const [rows, columns] = [left.length, right.length];
	const bound = Math.min(rows + columns, most);
	const first = snake(left, right, -1, 0);
	if (first + 1 >= rows && first + 1 >= columns) return [];
	// By diagonal, the last member of the left list that a path has consumed; its twin on the right is that less the diagonal.
	let reached = readyReached.fill(none);
	let offset = reached.length >> 1;
	reached[offset] = first;
	let [lowest, highest] = [-bound, bound];
	// For each number of edits a row, in it for each diagonal whether its path came by an insertion.
	let inserted = readyInserted;
	for (let edits = 1; edits <= bound; edits++) {
		const row = rowOf(edits);
		if (edits >= offset) {
			const wider = new Int32Array(8 * offset + 1).fill(none);
			wider.set(reached, (wider.length >> 1) - offset);
			reached = wider;
			offset = reached.length >> 1;
		}
		if (row + edits >= inserted.length) {
			const more = new Uint8Array(4 * inserted.length);
			more.set(inserted);
			inserted = more;
		}
		const last = Math.min(highest, edits);
		for (let diagonal = Math.max(lowest, -edits); diagonal <= last; diagonal += 2) {
			const place = offset + diagonal;
			const before = reached[place - 1] as number;
			const after = reached[place + 1] as number;
			reached[place - 1] = none;
			const canInsert = after !== none && after - diagonal >= 0 && after - diagonal < columns;
			const canDelete = before !== none && before + 1 < rows;
			if (!canInsert && !canDelete) {
				reached[place] = none;
				continue;
			}
			const insert = !canDelete || (canInsert && before < after);
			inserted[row + ((diagonal + edits) >> 1)] = insert ? 1 : 0;
			const end = snake(left, right, insert ? after : before + 1, diagonal);
			reached[place] = end;
			const leftDone = end + 1 >= rows;
			const rightDone = end - diagonal + 1 >= columns;
			if (leftDone && rightDone) return walked(inserted, edits, diagonal, left, right);
			if (leftDone && diagonal <= highest) highest = diagonal - 1;
			if (rightDone && diagonal >= lowest) lowest = diagonal + 1;
		}
	}
	return undefined;
}

/** The last member of the left list up to which a diagonal goes on with equal members. */
function snake(left: readonly number[], right: readonly number[], at: number, diagonal: number): number {
	const last = Math.min(left.length, right.length + diagonal) - 1;
	let end = at;
	while (end < last && left[end + 1] === right[end + 1 - diagonal]) end++;
	return end;
}

/** Walks the way back by its diagonals, and forward again for the edits. */
function walked(
	inserted: Uint8Array,
	count: number,
	end: number,
	left: readonly number[],
	right: readonly number[],
): ListEdit[] {
	const steps: boolean[] = [];
	let diagonal = end;
	for (let edits = count; edits > 0; edits--) {
		const insert = inserted[rowOf(edits) + ((diagonal + edits) >> 1)] === 1;
		steps.push(insert);
		diagonal += insert ? 1 : -1;
	}
	const result: ListEdit[] = [];
	let at = snake(left, right, -1, 0);
	for (const insert of steps.reverse()) {
		const place = { left: at + 1, right: at + 1 - diagonal };
		let open = result.at(-1);
		if (!open || open.leftTo !== place.left || open.rightTo !== place.right) {
			open = { leftFrom: place.left, leftTo: place.left, rightFrom: place.right, rightTo: place.right };
			result.push(open);
		}
		if (insert) open.rightTo++;
		else open.leftTo++;
		diagonal += insert ? -1 : 1;
		at = snake(left, right, insert ? at : at + 1, diagonal);
	}
	return result;
}
