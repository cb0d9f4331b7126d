import { foldWidth } from './layout.js';

/** The pairs of neighbouring letters and digits of a text; punctuation takes no part. A lone character is its own. */
export function bigrams(text: string): Map<string, number> {
	const characters = [...text].map(foldWidth).filter((char) => /[\p{L}\p{N}]/u.test(char));
	const counts = new Map<string, number>();
	const grams =
		characters.length < 2
			? characters
			: characters.slice(1).map((char, index) => `${characters[index]}${char}`);
	for (const gram of grams) counts.set(gram, (counts.get(gram) ?? 0) + 1);
	return counts;
}

function total(counts: ReadonlyMap<string, number>): number {
	let sum = 0;
	for (const count of counts.values()) sum += count;
	return sum;
}

function shared(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
	let sum = 0;
	for (const [gram, count] of a) sum += Math.min(count, b.get(gram) ?? 0);
	return sum;
}

/** Dice's coefficient of bigrams (Dice 1945): 0 nothing shared, 1 all. Two empty texts are alike. */
export function dice(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
	const sizes = total(a) + total(b);
	return sizes === 0 ? 1 : (2 * shared(a, b)) / sizes;
}

/** How much of the shorter text the longer one holds, 0 to 1. */
export function containment(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
	const smaller = Math.min(total(a), total(b));
	return smaller === 0 ? 0 : shared(a, b) / smaller;
}

/** A lone surrogate counts as a letter: half of a rare character still tells texts apart. */
const letterOrDigit = /[\p{L}\p{N}\ud800-\udfff]/u;
const [unknown, nothing] = [0, 0xffff];
/** What each UTF-16 unit counts as, filled in as units come up. */
const meaning = new Uint16Array(0x10000);

/**
 * What a UTF-16 unit counts as when texts are held against each other: widths are folded and every digit is a 0, because
 * amounts are what catalogues differ in and not what services are known by; 0 for what is no letter or digit.
 */
export function letterOf(unit: number): number {
	if (meaning[unit] === unknown) meaning[unit] = meaningOf(unit) || nothing;
	const letter = meaning[unit] as number;
	return letter === nothing ? 0 : letter;
}

function meaningOf(unit: number): number {
	const char = foldWidth(String.fromCharCode(unit));
	if (!letterOrDigit.test(char)) return 0;
	return (/\d/.test(char) ? '0' : char).charCodeAt(0);
}
