import type { Item } from '@qingdan/schema';
import { letterOf } from '../text/similarity.js';

/** What is known by its name, by whom it serves and by what it says: an item, or a provision by its heading and text. */
export type Described = Pick<Item, 'name' | 'target' | 'content' | 'variants'>;

/** An item by the distinct grams of its texts. */
export interface Profile {
	/** letters and pairs of neighbouring letters, by their numbers in a dictionary */
	readonly grams: readonly number[];
	/** for each gram where it stands: 1 name, 2 target, 4 content, or a sum of these */
	readonly parts: readonly number[];
}

/** Numbers letters and pairs of letters as they come up in the texts of one alignment. */
export class GramDictionary {
	/** open addressing (Knuth 1973, 6.4): the code at each place, and its number counted from 1, 0 where the place is free */
	private codes = new Int32Array(1 << 13);
	private numbers = new Int32Array(1 << 13);
	private count = 0;
	/** for each gram where it stands in the item at hand, 0 for nowhere */
	private readonly standing: number[] = [];

	get size(): number {
		return this.count;
	}

	/** Takes an item apart with its sub-rows; punctuation takes no part, and a numeral is one letter. */
	profile(item: Described): Profile {
		const grams: number[] = [];
		this.read(item.name, nameBit, grams);
		this.readCells(item, grams);
		if (item.variants) for (const variant of item.variants) this.readCells(variant, grams);
		const { standing } = this;
		const parts: number[] = [];
		for (const gram of grams) {
			parts.push(standing[gram] as number);
			standing[gram] = 0;
		}
		return { grams, parts };
	}

	private readCells({ target, content }: Partial<Pick<Item, 'target' | 'content'>>, grams: number[]): void {
		if (target) this.read(target, targetBit, grams);
		if (content) this.read(content, contentBit, grams);
	}

	private read(text: string, part: number, grams: number[]): void {
		let last = 0;
		for (let at = 0; at < text.length; at++) {
			const letter = letterOf(text.charCodeAt(at));
			if (letter === 0 || (letter === digit && last === digit)) continue;
			this.add(letter, part, grams);
			if (last > 0) this.add((last << 16) | letter, part, grams);
			last = letter;
		}
	}

	private add(code: number, part: number, grams: number[]): void {
		const gram = this.numberOf(code);
		const standing = this.standing[gram] as number;
		if (standing === 0) grams.push(gram);
		this.standing[gram] = standing | part;
	}

	private numberOf(code: number): number {
		const place = placeOf(code, this.codes, this.numbers);
		const known = this.numbers[place] as number;
		if (known > 0) return known - 1;
		this.codes[place] = code;
		this.numbers[place] = this.count + 1;
		this.standing.push(0);
		if (2 * ++this.count > this.codes.length) this.widen();
		return this.count - 1;
	}

	private widen(): void {
		const [codes, numbers] = [this.codes, this.numbers];
		this.codes = new Int32Array(4 * codes.length);
		this.numbers = new Int32Array(4 * codes.length);
		for (let at = 0; at < codes.length; at++) {
			if (numbers[at] === 0) continue;
			const place = placeOf(codes[at] as number, this.codes, this.numbers);
			this.codes[place] = codes[at] as number;
			this.numbers[place] = numbers[at] as number;
		}
	}
}

/** Where a code stands in a table, or the free place where it belongs; the tables are a power of two long. */
function placeOf(code: number, codes: Int32Array, numbers: Int32Array): number {
	const mask = codes.length - 1;
	// Fibonacci hashing: the factor is 2³² over the golden ratio.
	let place = (Math.imul(code, 0x9e3779b1) >>> 12) & mask;
	while (numbers[place] !== 0 && codes[place] !== code) place = (place + 1) & mask;
	return place;
}

const digit = letterOf(0x30);

/** So few items may share a gram that it tells something, however small the catalogue. */
const few = 4;

/**
 * How much each gram tells: the rarer among the items, the more (inverse document frequency, Spärck Jones 1972), and
 * nothing where more than half of them hold it. The side on which it is more common counts, so that a service which both
 * sides hold weighs as much as one of a single side. Whole numbers, so that sums are the same in any order.
 * @param size how many grams there are
 */
export function rarity(left: readonly Profile[], right: readonly Profile[], size: number): Int32Array {
	const [ours, theirs] = [frequency(left, size), frequency(right, size)];
	const items = Math.max(left.length, right.length);
	const telling = Array.from({ length: items + 1 }, (_, count) =>
		count > Math.max(items / 2, few) ? 0 : Math.round(1000 * Math.log(1 + items / count)),
	);
	const weights = new Int32Array(size);
	for (let gram = 0; gram < size; gram++)
		weights[gram] = telling[Math.max(ours[gram] as number, theirs[gram] as number)] as number;
	return weights;
}

function frequency(profiles: readonly Profile[], size: number): Int32Array {
	const counts = new Int32Array(size);
	for (const { grams } of profiles) for (const gram of grams) counts[gram] = (counts[gram] as number) + 1;
	return counts;
}

/** Weights by part, and of all parts together. */
export interface Weighed<Value> {
	readonly name: Value;
	readonly target: Value;
	readonly content: Value;
	readonly whole: Value;
}

/** The parts of a profile, by the bit that stands for each. */
export const [nameBit, targetBit] = [1, 2];
const contentBit = 4;

/** The weight of the grams of each profile. */
export function sizesOf(profiles: readonly Profile[], weights: Int32Array): Weighed<Float64Array> {
	const sizes = emptyOf(profiles.length);
	for (let at = 0; at < profiles.length; at++) {
		const { grams, parts } = profiles[at] as Profile;
		for (let index = 0; index < grams.length; index++)
			add(sizes, at, parts[index] as number, weights[grams[index] as number] as number);
	}
	return sizes;
}

/**
 * The weight of the grams that each profile on the left shares with each on the right, row by row in one list; counted
 * through an index of who holds a gram.
 */
export function overlaps(
	left: readonly Profile[],
	right: readonly Profile[],
	weights: Int32Array,
): Weighed<Float64Array> {
	const { starts, holders, parts } = holdersOf(right, weights.length);
	const shared = emptyOf(left.length * right.length);
	for (let row = 0; row < left.length; row++) {
		const profile = left[row] as Profile;
		for (let at = 0; at < profile.grams.length; at++) {
			const gram = profile.grams[at] as number;
			const [own, weight] = [profile.parts[at] as number, weights[gram] as number];
			if (weight === 0) continue;
			const end = starts[gram + 1] as number;
			for (let held = starts[gram] as number; held < end; held++) {
				const place = row * right.length + (holders[held] as number);
				add(shared, place, own & (parts[held] as number), weight);
			}
		}
	}
	return shared;
}

function emptyOf(size: number): Weighed<Float64Array> {
	const values = () => new Float64Array(size);
	return { name: values(), target: values(), content: values(), whole: values() };
}

function add(
	{ name, target, content, whole }: Weighed<Float64Array>,
	at: number,
	parts: number,
	weight: number,
): void {
	whole[at] = (whole[at] as number) + weight;
	if (parts & nameBit) name[at] = (name[at] as number) + weight;
	if (parts & targetBit) target[at] = (target[at] as number) + weight;
	if (parts & contentBit) content[at] = (content[at] as number) + weight;
}

/** The texts that hold each gram, and in which parts: those of gram n stand from `starts[n]` to `starts[n + 1]`. */
function holdersOf(profiles: readonly Profile[], size: number) {
	const starts = new Int32Array(size + 1);
	const counts = frequency(profiles, size);
	for (let gram = 0; gram < size; gram++)
		starts[gram + 1] = (starts[gram] as number) + (counts[gram] as number);
	const holders = new Int32Array(starts[size] as number);
	const parts = new Int32Array(holders.length);
	const next = starts.slice();
	for (let holder = 0; holder < profiles.length; holder++) {
		const profile = profiles[holder] as Profile;
		for (let at = 0; at < profile.grams.length; at++) {
			const gram = profile.grams[at] as number;
			const place = next[gram] as number;
			next[gram] = place + 1;
			holders[place] = holder;
			parts[place] = profile.parts[at] as number;
		}
	}
	return { starts, holders, parts };
}
