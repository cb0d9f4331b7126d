import type { ListEdit } from './shortest-edits.js';

/** Equal members in a row from which on a stretch is taken for the same in both lists. */
const width = 12;

/** A stretch that is equal in both lists. */
interface Run {
	readonly left: number;
	readonly right: number;
	readonly length: number;
}

/**
 * What lies between the stretches that two long lists share: rows of members that each list holds once, in the same order
 * on both sides (patience, Cohen 2002, on rows instead of lines). It takes time in proportion to the lists, whatever stands in them.
 * @param left members by number: equal members have equal numbers
 * @returns stretches that may differ, in order; one that holds both lists where nothing parts them
 */
export function betweenAnchors(left: readonly number[], right: readonly number[]): ListEdit[] {
	const result: ListEdit[] = [];
	let [leftFrom, rightFrom] = [0, 0];
	const between = (leftTo: number, rightTo: number) => {
		if (leftTo > leftFrom || rightTo > rightFrom) result.push({ leftFrom, leftTo, rightFrom, rightTo });
	};
	for (const run of inOrder(runsOf(left, right))) {
		// Runs may reach into one another where a row repeats what stands before it.
		const past = Math.max(leftFrom - run.left, rightFrom - run.right, 0);
		if (past >= run.length) continue;
		between(run.left + past, run.right + past);
		[leftFrom, rightFrom] = [run.left + run.length, run.right + run.length];
	}
	between(left.length, right.length);
	return result;
}

/** The stretches that grow from rows which each list holds once, in the order of the right list. */
function runsOf(left: readonly number[], right: readonly number[]): Run[] {
	const [ours, theirs] = [rowsOf(left), rowsOf(right)];
	const runs: Run[] = [];
	let open: { left: number; right: number; length: number } | undefined;
	for (let at = 0; at + width <= right.length; at++) {
		const end = open ? open.right + open.length : 0;
		// A row inside a stretch that is known to be equal tells nothing new.
		if (open && at + width <= end) continue;
		if (open && left[open.left + open.length] === right[at + width - 1] && at + width - 1 === end) {
			open.length++;
			continue;
		}
		const twin = theirs.single(at) ? ours.find(theirs.hashes[at] as number) : -1;
		if (twin < 0 || !equalRows(left, twin, right, at)) continue;
		open = { left: twin, right: at, length: width };
		runs.push(open);
	}
	return runs;
}

function equalRows(left: readonly number[], twin: number, right: readonly number[], at: number): boolean {
	for (let by = 0; by < width; by++) if (left[twin + by] !== right[at + by]) return false;
	return true;
}

/** The rows of a list by a hash of their members: where each stands that stands once. */
function rowsOf(list: readonly number[]) {
	const count = Math.max(0, list.length - width + 1);
	const hashes = new Int32Array(count);
	// A polynomial hash that rolls from row to row (Karp and Rabin 1987), in 32 bits.
	const base = 0x01000193;
	let leading = 1;
	for (let by = 1; by < width; by++) leading = Math.imul(leading, base);
	let hash = 0;
	for (let at = 0; at < list.length; at++) {
		if (at >= width) hash = (hash - Math.imul(list[at - width] as number, leading)) | 0;
		hash = (Math.imul(hash, base) + (list[at] as number)) | 0;
		if (at >= width - 1) hashes[at - width + 1] = hash;
	}
	const size = 1 << Math.max(4, 33 - Math.clz32(count));
	const places = new Int32Array(size);
	const placeOf = (wanted: number) => {
		let place = (Math.imul(wanted, 0x9e3779b1) >>> 7) & (size - 1);
		while (places[place] !== 0 && hashes[Math.abs(places[place] as number) - 1] !== wanted)
			place = (place + 1) & (size - 1);
		return place;
	};
	// Positions from 1; negative where a row stands more than once.
	for (let at = 0; at < count; at++) {
		const place = placeOf(hashes[at] as number);
		places[place] = places[place] === 0 ? at + 1 : -Math.abs(places[place] as number);
	}
	return {
		hashes,
		single: (at: number) => (places[placeOf(hashes[at] as number)] as number) > 0,
		/** where the only row of this hash stands, -1 where there is none or more than one */
		find: (wanted: number) => Math.max(places[placeOf(wanted)] as number, 0) - 1,
	};
}

/** The longest series of runs that keep their order on the left (longest increasing subsequence, Fredman 1975). */
function inOrder(runs: readonly Run[]): Run[] {
	const before = new Int32Array(runs.length).fill(-1);
	const tails: number[] = [];
	for (const [at, run] of runs.entries()) {
		let [low, high] = [0, tails.length];
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((runs[tails[middle] as number] as Run).left < run.left) low = middle + 1;
			else high = middle;
		}
		before[at] = low > 0 ? (tails[low - 1] as number) : -1;
		tails[low] = at;
	}
	const result: Run[] = [];
	for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] as number) result.push(runs[at] as Run);
	return result.reverse();
}
