/** A place in both versions, or in one. */
export type Step<Unit> =
	| { readonly in: 'both'; readonly left: Unit; readonly right: Unit }
	| { readonly in: 'left'; readonly left: Unit }
	| { readonly in: 'right'; readonly right: Unit };

/**
 * Two lists as one sequence: its left sides are the left list in its order, its right sides the right list. `match` names
 * the position of a partner; of pairs that cross, as few as possible are parted, and show as deleted here and inserted there.
 */
export function interleave<Unit>(
	left: readonly Unit[],
	right: readonly Unit[],
	match: ReadonlyMap<number, number>,
): Step<Unit>[] {
	const kept = longestRise([...match].sort(([, a], [, b]) => a - b));
	const steps: Step<Unit>[] = [];
	let [from, to] = [0, 0];
	for (const [one, other] of [...kept, [left.length, right.length] as const]) {
		for (; from < one; from++) steps.push({ in: 'left', left: left[from] as Unit });
		for (; to < other; to++) steps.push({ in: 'right', right: right[to] as Unit });
		if (one < left.length) steps.push({ in: 'both', left: left[one] as Unit, right: right[other] as Unit });
		from = one + 1;
		to = other + 1;
	}
	return steps;
}

/** The longest list of pairs that rise on both sides, of pairs that rise on the right. */
function longestRise(pairs: readonly (readonly [number, number])[]): (readonly [number, number])[] {
	const ends: number[] = [];
	const before: (number | undefined)[] = [];
	pairs.forEach(([value], index) => {
		let [low, high] = [0, ends.length];
		while (low < high) {
			const middle = (low + high) >> 1;
			const end = pairs[ends[middle] as number] as readonly [number, number];
			if (end[0] < value) low = middle + 1;
			else high = middle;
		}
		before[index] = low === 0 ? undefined : ends[low - 1];
		ends[low] = index;
	});
	const rise: (readonly [number, number])[] = [];
	for (let at = ends.at(-1); at !== undefined; at = before[at])
		rise.unshift(pairs[at] as readonly [number, number]);
	return rise;
}
