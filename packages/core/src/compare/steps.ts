import type { QuantityReading } from './cell.js';

/** Where a quantity begins: 80 of 80–99 and of 80+; undefined where it has no lower end. */
export function lowest({ value, min, bound }: QuantityReading): number | undefined {
	return (bound === 'range' ? min : bound === 'max' ? undefined : value) ?? undefined;
}

/** Where a quantity ends: 99 of 80–99, nowhere of 80+. */
function highest({ value, max, bound }: QuantityReading): number {
	const end = bound === 'range' ? max : bound === 'min' ? undefined : value;
	return end ?? Number.POSITIVE_INFINITY;
}

/** Whether several steps together reach exactly as far as one, without a gap. */
export function coversAlike(one: QuantityReading, steps: readonly QuantityReading[]): boolean {
	let next = lowest(one);
	for (const step of steps) {
		const from = lowest(step);
		if (from === undefined || next === undefined || from > next) return false;
		next = highest(step) + 1;
	}
	return lowest(steps[0] as QuantityReading) === lowest(one) && next === highest(one) + 1;
}
