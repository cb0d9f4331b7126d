import type { ComparePlace, Side } from '../address/compare-place.js';

/** A comparison with another document on one side; what was selected in the one before goes. */
export function placeWith({ left, right, own }: ComparePlace, side: Side, key: string): ComparePlace {
	const chosen = { left, right, own, [side]: key };
	const kept = Object.entries(chosen).filter(([, one]) => one !== undefined && one !== '');
	return { view: 'compare', ...Object.fromEntries(kept) };
}
