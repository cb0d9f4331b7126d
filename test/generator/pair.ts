import type { Item } from '@qingdan/schema';
import { familyServices } from './families.js';
import { printed, provinces } from './printing.js';
import { type Random, randomOf } from './random.js';
import { type Compound, compounds, type Service, services } from './services.js';

/** Two catalogues of different provinces, and which items belong together, as `left-right` by printed numbers. */
export interface GeneratedPair {
	readonly seed: number;
	readonly left: readonly Item[];
	readonly right: readonly Item[];
	readonly links: ReadonlySet<string>;
}

/** What one side prints: a service under the id of what it stands for; the halves of a split share one. */
interface Entry {
	readonly service: Service;
	readonly stands: string;
}

/**
 * A pair of catalogues in fields of policy of their own choice: reworded, renumbered, reordered, shortened; items on one
 * side only, items that are one here and two there.
 * @param size items a side, about
 */
export function generatedPair(seed: number, size?: number): GeneratedPair {
	const random = randomOf(seed);
	const wanted = size ?? random.whole(12, 36);
	const [ours, theirs] = random.shuffled(provinces) as [
		(typeof provinces)[number],
		(typeof provinces)[number],
	];
	const sides = entries(random, wanted);
	const left = sides.left.map(({ service }, at) => printed(service, ours, at + 1, random));
	const right = sides.right.map(({ service }, at) => printed(service, theirs, at + 1, random));
	const links = new Set(
		sides.left.flatMap((a, i) =>
			sides.right.flatMap((b, j) => (a.stands === b.stands ? [`${i + 1}-${j + 1}`] : [])),
		),
	);
	return { seed, left, right, links };
}

function entries(random: Random, size: number): { left: Entry[]; right: Entry[] } {
	const parted = random.shuffled(compounds).slice(0, random.whole(0, Math.min(3, size / 8)));
	const pool = poolOf(random, parted, size);
	const left: Entry[] = [];
	const right: Entry[] = [];
	for (const compound of parted) {
		const halves = compound.parts.map((id) => ({ service: byId(id), stands: compound.id }));
		const whole = { service: compound, stands: compound.id };
		const split = random.chance(0.5);
		left.push(...(split ? [whole] : halves));
		right.push(...(split ? halves : [whole]));
	}
	for (const service of pool) {
		const entry = { service, stands: service.id };
		const fate = random.next();
		if (fate < 0.85) left.push(entry);
		if (fate > 0.15) right.push(entry);
	}
	return { left: random.shuffled(left), right: random.shuffled(right) };
}

/** Services apart from the halves in use: two thirds written one by one, the rest from families that share words. */
function poolOf(random: Random, parted: readonly Compound[], size: number): Service[] {
	const inUse = new Set(parted.flatMap(({ parts }) => parts as readonly string[]));
	const written = random
		.shuffled(services.filter(({ id }) => !inUse.has(id)))
		.slice(0, Math.ceil((size * 2) / 3));
	const rest = Math.max(0, size - written.length);
	const family = familyServices(size > 400 ? rest : 2025);
	return [...written, ...random.shuffled(family).slice(0, rest)];
}

function byId(id: string): Service {
	const found = services.find((service) => service.id === id);
	if (!found) throw new Error(`no service ${id}`);
	return found;
}
