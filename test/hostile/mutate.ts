import { strToU8, unzipSync, zipSync } from 'fflate';

/** A number below a bound, the same for the same seed (mulberry32). */
export type Random = (below: number) => number;

export function seeded(seed: number): Random {
	let state = seed >>> 0;
	return (below) => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
	};
}

type Mutation = (bytes: Uint8Array, random: Random) => Uint8Array;

const joined = (...parts: readonly Uint8Array[]) => {
	const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
};

/** One bit turned. */
export const flipBit: Mutation = (bytes, random) => {
	const copy = bytes.slice();
	const at = random(copy.length);
	copy[at] = (copy[at] as number) ^ (1 << random(8));
	return copy;
};

/** The end or the beginning cut off. */
const cut: Mutation = (bytes, random) => {
	const at = random(bytes.length);
	return random(2) === 0 ? bytes.subarray(0, at) : bytes.subarray(at);
};

/** A stretch taken out, put in again elsewhere, or both. */
const splice: Mutation = (bytes, random) => {
	const from = random(bytes.length);
	const piece = bytes.subarray(from, from + 1 + random(200));
	const rest = random(2) === 0 ? joined(bytes.subarray(0, from), bytes.subarray(from + piece.length)) : bytes;
	const at = random(rest.length + 1);
	return joined(rest.subarray(0, at), piece, rest.subarray(at));
};

/** A stretch again and again. */
const repeat: Mutation = (bytes, random) => {
	const from = random(bytes.length);
	const piece = bytes.subarray(from, from + 1 + random(40));
	const times = 1 + random(200);
	return joined(bytes.subarray(0, from), ...Array.from({ length: times }, () => piece), bytes.subarray(from));
};

/** Some bytes written over by others. */
const overwrite: Mutation = (bytes, random) => {
	const copy = bytes.slice();
	for (let count = 1 + random(20); count > 0; count--) copy[random(copy.length)] = random(256);
	return copy;
};

/** Two tags of a text changed for each other, or one doubled. */
const swapTags: Mutation = (bytes, random) => {
	const text = new TextDecoder().decode(bytes);
	const tags = [...text.matchAll(/<[^<>]{1,200}>/g)];
	const one = tags[random(tags.length)];
	const other = tags[random(tags.length)];
	if (!one || !other || one.index >= other.index) return overwrite(bytes, random);
	const between = text.slice(one.index + one[0].length, other.index);
	const after = text.slice(other.index + other[0].length);
	const first = random(2) === 0 ? other[0] : one[0] + one[0];
	return strToU8(`${text.slice(0, one.index)}${first}${between}${one[0]}${after}`);
};

export const mutations: readonly Mutation[] = [flipBit, cut, splice, repeat, overwrite, swapTags];

/** Parts of a ZIP file mutated inside, packed again so that its checksums hold; or swapped, emptied or left out. */
export const mutateParts: Mutation = (bytes, random) => {
	const parts: Record<string, Uint8Array> = { ...unzipSync(bytes) };
	const names = Object.keys(parts);
	const name = names[random(names.length)] as string;
	const part = parts[name] as Uint8Array;
	const other = names[random(names.length)] as string;
	const kind = random(10);
	if (kind === 0) delete parts[name];
	else if (kind === 1) parts[name] = new Uint8Array();
	else if (kind === 2) [parts[name], parts[other]] = [parts[other] as Uint8Array, part];
	else parts[name] = (mutations[random(mutations.length)] as Mutation)(part, random);
	return zipSync(parts, { level: 1 });
};
