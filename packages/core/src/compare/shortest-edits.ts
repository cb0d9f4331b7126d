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

/**
 * The fewest insertions and deletions that turn one list into the other (Myers 1986). Of several such ways it takes the
 * one that `diffArrays` of jsdiff takes, so that marks stay where readers know them: among equally far paths the one that
 * deletes, diagonals from the lowest up, paths that hit an edge closing the diagonals beyond.
 * @param left members by number: equal members have equal numbers
 * @param most how many insertions and deletions to try at most
 * @returns edits in order, or undefined where more would be needed
 */
export function shortestEdits(left: Int32Array, right: Int32Array, most: number): ListEdit[] | undefined {
	const [rows, columns] = [left.length, right.length];
	const offset = Math.min(rows + columns, most) + 1;
	// By diagonal, the last member of the left list that a path has consumed; its twin on the right is that less the diagonal.
	const reached = new Int32Array(2 * offset + 1).fill(none);
	const snake = (at: number, diagonal: number) => {
		let end = at;
		while (end + 1 < rows && end + 1 - diagonal < columns && left[end + 1] === right[end + 1 - diagonal])
			end++;
		return end;
	};
	reached[offset] = snake(-1, 0);
	if ((reached[offset] as number) + 1 >= rows && (reached[offset] as number) + 1 >= columns) return [];
	let [lowest, highest] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
	// For each number of edits and each diagonal whether its path came by an insertion.
	const inserted: Uint8Array[] = [];
	for (let edits = 1; edits <= Math.min(rows + columns, most); edits++) {
		const came = new Uint8Array(edits + 1);
		inserted.push(came);
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
			came[(diagonal + edits) >> 1] = insert ? 1 : 0;
			const end = snake(insert ? after : before + 1, diagonal);
			reached[place] = end;
			const [leftDone, rightDone] = [end + 1 >= rows, end - diagonal + 1 >= columns];
			if (leftDone && rightDone) return walked(inserted, diagonal, snake);
			if (leftDone) highest = Math.min(highest, diagonal - 1);
			if (rightDone) lowest = Math.max(lowest, diagonal + 1);
		}
	}
	return undefined;
}

/** Walks the way back by its diagonals, and forward again for the edits. */
function walked(
	inserted: readonly Uint8Array[],
	end: number,
	snake: (at: number, diagonal: number) => number,
): ListEdit[] {
	const steps: boolean[] = [];
	let diagonal = end;
	for (let edits = inserted.length; edits > 0; edits--) {
		const insert = inserted[edits - 1]?.[(diagonal + edits) >> 1] === 1;
		steps.push(insert);
		diagonal += insert ? 1 : -1;
	}
	const result: ListEdit[] = [];
	let at = snake(-1, 0);
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
		at = snake(insert ? at : at + 1, diagonal);
	}
	return result;
}
