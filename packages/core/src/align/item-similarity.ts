import { type Described, GramDictionary, overlaps, type Profile, rarity, sizesOf } from './grams.js';

/** How alike two items are, 0 to 1 each: in name, in the text of their cells, and in all. */
export interface ItemLikeness {
	readonly name: number;
	readonly text: number;
	readonly all: number;
}

/** What two lists of items share, by index on the left and on the right. */
export interface LikenessTable {
	/** likeness in all, rows of the left by columns of the right */
	readonly all: readonly (readonly number[])[];
	at(row: number, column: number): ItemLikeness;
	readonly left: readonly Profile[];
	readonly right: readonly Profile[];
	/** how much each gram of the profiles tells */
	readonly weights: Int32Array;
}

/**
 * Compares each item with each by name, by population, by content, and by all words together, since words move between
 * them. Rare words count for more, so that what all services of a catalogue say tells none from another.
 */
export function likenessTable(left: readonly Described[], right: readonly Described[]): LikenessTable {
	const dictionary = new GramDictionary();
	const ours = left.map((item) => dictionary.profile(item));
	const theirs = right.map((item) => dictionary.profile(item));
	const weights = rarity(ours, theirs, dictionary.size);
	const shared = overlaps(ours, theirs, weights);
	const [a, b] = [sizesOf(ours, weights), sizesOf(theirs, weights)];
	const names = proportions(shared.name, a.name, b.name, absent);
	const targets = proportions(shared.target, a.target, b.target, absent);
	const contents = proportions(shared.content, a.content, b.content, absent);
	// Items that say nothing but what all items say are alike.
	const wholes = proportions(shared.whole, a.whole, b.whole, 1);
	const nameAt = (place: number) => Math.max(names[place] as number, 0);
	const textAt = (place: number) => {
		const [target, content] = [targets[place] as number, contents[place] as number];
		const apart = target < 0 ? content : content < 0 ? target : (target + content) / 2;
		return Math.max(wholes[place] as number, apart, 0);
	};
	const allAt = (place: number) => (Math.max(nameAt(place), wholes[place] as number) + textAt(place)) / 2;
	const all = ours.map((_, row) => theirs.map((_, column) => allAt(row * theirs.length + column)));
	const at = (row: number, column: number): ItemLikeness => {
		const place = row * theirs.length + column;
		return { name: nameAt(place), text: textAt(place), all: allAt(place) };
	};
	return { all, at, left: ours, right: theirs, weights };
}

/** Likeness of what either side does not have. */
const absent = -1;

/**
 * How much two texts share, 0 to 1: the mean of Dice's coefficient (1945) and of the share of the smaller text that the
 * larger one holds, because counties shorten.
 * @param shared what each on the left shares with each on the right, row by row
 * @param left sizes
 * @param neither what stands for two texts that tell nothing
 */
function proportions(
	shared: Float64Array,
	left: Float64Array,
	right: Float64Array,
	neither: number,
): Float64Array {
	const result = new Float64Array(shared.length);
	for (let row = 0, place = 0; row < left.length; row++) {
		for (let column = 0; column < right.length; column++, place++) {
			const both = shared[place] as number;
			const [a, b] = [left[row] as number, right[column] as number];
			if (a > 0 && b > 0) result[place] = both / (a + b) + both / Math.min(a, b) / 2;
			else result[place] = a + b === 0 ? neither : absent;
		}
	}
	return result;
}
