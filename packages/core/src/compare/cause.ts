import type { QuantityValue } from '../comparison.js';
import { withoutLayout } from '../text/layout.js';

/** What differs at one place: the words on both sides, and the quantities where there are any. */
export interface Differing {
	readonly from: string | null;
	readonly to: string | null;
	readonly values?: { readonly from: QuantityValue | null; readonly to: QuantityValue | null } | undefined;
}

/**
 * What unites differences at several places as one cause: the same words went and came, layout aside, and where numbers
 * moved the same numbers. Whoever groups by cause adds what its readers judge by beside (kind, direction, unit).
 * Undefined where there are no words to tell a cause by.
 */
export function causeOfWords({ from, to, values }: Differing): string | undefined {
	const words = [from, to].map((one) => (one === null ? null : withoutLayout(one)));
	if (words.every((one) => one === null || one === '')) return undefined;
	const sizes = [sizeOf(values?.from ?? null), sizeOf(values?.to ?? null)];
	// Where only a word beside equal numbers went, the word is what is judged.
	return JSON.stringify([words, sizes[0] === sizes[1] ? [] : sizes]);
}

/** A quantity by its number alone, as a key. */
export function sizeOf(value: QuantityValue | null): string {
	return JSON.stringify(value && [value.type, value.value ?? null, value.min ?? null, value.max ?? null]);
}
