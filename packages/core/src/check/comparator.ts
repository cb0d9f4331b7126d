import type { Severity } from '@qingdan/schema';
import type { QuantityValue } from '../comparison.js';

/** How far an approximate number (左右) may be off before it counts as another one. */
const tolerance = 0.1;

/**
 * What a binding parent says to an amount below it, by the matrix of bounds (floor, fixed, approximate, ceiling, left open);
 * undefined where the rule's own severity holds. Higher is better for the person.
 */
export function severityBelow(from: QuantityValue, to: QuantityValue): Severity | undefined {
	const [was, is] = [from.value ?? from.min ?? null, to.value ?? to.min ?? null];
	if (was === null) return to.bound === 'max' || to.approx ? 'notice' : 'info';
	if (is === null || from.unit !== to.unit) return undefined;
	if (from.approx) return Math.abs(is - was) > was * tolerance ? 'warning' : 'notice';
	if (from.bound === 'max') {
		if (to.bound === 'min' || is > was) return 'error';
		return 'notice';
	}
	if (from.bound === 'exact' && is > was) return 'notice';
	return undefined;
}

/** Whether an amount falls below a floor of the parent. */
export function belowFloor(from: QuantityValue | null, to: QuantityValue | null): boolean {
	if (!from || !to || from.bound !== 'min' || from.unit !== to.unit) return false;
	const [was, is] = [from.value ?? null, to.bound === 'range' ? (to.min ?? null) : (to.value ?? null)];
	return was !== null && is !== null && is < was;
}
