import type { Corpus } from '../corpus.js';
import { itemsOf } from '../matrix/catalogue.js';
import { flatProvisions, numberedProvisions } from '../policy/provision-id.js';
import { bigrams, containment } from '../text/similarity.js';

/**
 * Headings, names of services and indicators that come nearest to words that are found nowhere: those that hold most of
 * their pairs of characters; at most five, the likest and then the shortest first.
 */
export function nearestNames(words: string, { policies, vocabulary }: Corpus): string[] {
	const wanted = bigrams(words);
	const names = [
		...policies.flatMap((held) => [
			...itemsOf(held).map(({ name }) => name),
			...flatProvisions(numberedProvisions(held.policy.provisions ?? [])).flatMap(({ provision }) => [
				...(provision.heading === undefined ? [] : [provision.heading]),
				...(provision.targets ?? []).map(({ indicator }) => indicator),
			]),
		]),
		...vocabulary.concepts.concepts.flatMap(({ zh, aliases }) => [zh, ...(aliases ?? [])]),
	];
	return [...new Set(names)]
		.map((name) => ({ name, likeness: shared(wanted, bigrams(name)) }))
		.filter(({ likeness }) => likeness >= 0.3)
		.sort((a, b) => b.likeness - a.likeness || a.name.length - b.name.length || (a.name < b.name ? -1 : 1))
		.slice(0, 5)
		.map(({ name }) => name);
}

/** How much of the wanted words a name holds; a name of two or three characters must be nearly equal, not only be held. */
function shared(wanted: ReadonlyMap<string, number>, name: ReadonlyMap<string, number>): number {
	const size = (grams: ReadonlyMap<string, number>) =>
		[...grams.values()].reduce((sum, count) => sum + count, 0);
	return containment(wanted, name) * Math.min(1, size(name) / Math.max(1, size(wanted)));
}
