/** The ways to do a job, by the names that the table gives them. */
export type Ways = Readonly<Record<string, () => unknown>>;

/** Milliseconds that a way runs at least in a round, and before the first one, until the compiler has done its work. */
const [leastTime, warmUp] = [8, 250];

/**
 * Times several ways to do one job. Each round runs every way, in turning order, so that what disturbs the machine disturbs
 * all alike; what counts is the quotient of a round and not the time, which no two runs share.
 * @param base the way that the others are held against
 * @returns for each way the median over all rounds of its time against the base's
 */
export function ratios(ways: Ways, base: string, rounds: number): Map<string, number> {
	const runs = Object.entries(ways).map(([name, run]) => ({
		name,
		run,
		repeats: repeatsOf(run),
		quotients: [] as number[],
	}));
	for (let round = 0; round < rounds; round++) {
		const times = new Map<string, number>();
		for (let turn = 0; turn < runs.length; turn++) {
			const { name, run, repeats } = runs[(turn + round) % runs.length] as (typeof runs)[number];
			times.set(name, timeOf(run, repeats));
		}
		for (const { name, quotients } of runs)
			quotients.push((times.get(name) as number) / (times.get(base) as number));
	}
	return new Map(runs.map(({ name, quotients }) => [name, median(quotients)]));
}

/** How often a way has to run for its time to be above what the clock can tell. */
function repeatsOf(run: () => unknown): number {
	const begin = performance.now();
	let time = 0;
	do time = timeOf(run, 1);
	while (performance.now() - begin < warmUp);
	return Math.max(1, Math.ceil(leastTime / Math.max(time, 1e-3)));
}

/** Milliseconds of one run, as the mean of several. */
function timeOf(run: () => unknown, repeats: number): number {
	const begin = performance.now();
	for (let time = 0; time < repeats; time++) run();
	return (performance.now() - begin) / repeats;
}

function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	const middle = sorted.length >> 1;
	return sorted.length % 2 === 1
		? (sorted[middle] as number)
		: ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}
