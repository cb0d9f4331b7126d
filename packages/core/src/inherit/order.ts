/** An item that is put into the list beside those that come from the parent. */
export interface Placed {
	readonly id: string;
	/** where it stands, counted from 1; at the end when missing */
	readonly position?: number;
}

/**
 * The order of a resolved catalogue: an explicit one, else the parent's, into which added items are put at their positions,
 * the smallest first.
 */
export function orderOfItems(
	kept: readonly string[],
	added: readonly Placed[],
	explicit: readonly string[] | undefined,
): string[] {
	if (explicit) return [...explicit];
	const order = [...kept];
	const positioned = added
		.filter(({ position }) => position !== undefined)
		.sort((a, b) => (a.position ?? 0) - (b.position ?? 0));
	for (const { id, position = 0 } of positioned) order.splice(Math.max(0, position - 1), 0, id);
	return [...order, ...added.flatMap(({ id, position }) => (position === undefined ? [id] : []))];
}
