/** A source of chance that gives the same draws for the same seed. */
export interface Random {
	/** a number from 0 to below 1 */
	next(): number;
	/** a whole number from `min` to `max`, both included */
	whole(min: number, max: number): number;
	/** true with this probability */
	chance(probability: number): boolean;
	pick<Value>(from: readonly Value[]): Value;
	shuffled<Value>(list: readonly Value[]): Value[];
}

/** A random source of a 32-bit state: Marsaglia's xorshift (2003), as good as shuffling lists needs. */
export function randomOf(seed: number): Random {
	let state = Math.imul(seed + 1, 0x9e3779b1) | 1;
	const next = () => {
		state ^= state << 13;
		state ^= state >>> 17;
		state ^= state << 5;
		return (state >>> 0) / 2 ** 32;
	};
	// The first draws of neighbouring seeds are alike.
	for (let skip = 0; skip < 16; skip++) next();
	const whole = (min: number, max: number) => min + Math.floor(next() * (max - min + 1));
	return {
		next,
		whole,
		chance: (probability) => next() < probability,
		pick: <Value>(from: readonly Value[]) => from[whole(0, from.length - 1)] as Value,
		shuffled: <Value>(list: readonly Value[]) => {
			const result = [...list];
			for (let at = result.length - 1; at > 0; at--) {
				const other = whole(0, at);
				[result[at], result[other]] = [result[other] as Value, result[at] as Value];
			}
			return result;
		},
	};
}
