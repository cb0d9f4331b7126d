import { distance } from 'fastest-levenshtein';

/**
 * The candidates that a mistyped word was nearly: at most three, nearest first, none further off than a third of the
 * word's length (at least two changes).
 */
export function nearest(word: string, candidates: Iterable<string>): string[] {
	const reach = Math.max(2, Math.floor(word.length / 3));
	return [...new Set(candidates)]
		.map((candidate) => ({ candidate, far: distance(word, candidate) }))
		.filter(({ far }) => far <= reach)
		.sort((a, b) => a.far - b.far || (a.candidate < b.candidate ? -1 : 1))
		.slice(0, 3)
		.map(({ candidate }) => candidate);
}
