/**
 * Puts all items at the end of a list. `push(...items)` hands each item over as an argument, of which there can be some
 * hundred thousand at most: too few for a table of a large document.
 */
export function append<T>(list: T[], items: Iterable<T>): void {
	for (const item of items) list.push(item);
}

/** The least of some numbers, infinite where there are none. */
export function least(values: Iterable<number>): number {
	let found = Number.POSITIVE_INFINITY;
	for (const value of values) if (value < found) found = value;
	return found;
}

/** The greatest of some numbers, negatively infinite where there are none. */
export function greatest(values: Iterable<number>): number {
	let found = Number.NEGATIVE_INFINITY;
	for (const value of values) if (value > found) found = value;
	return found;
}
