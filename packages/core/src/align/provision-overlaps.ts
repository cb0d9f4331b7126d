import type { Related } from '../comparison.js';
import { bareText } from '../text/layout.js';
import { type Measured, type ProvisionLinks, provisionLikeness } from './provision-links.js';
import { type ProvisionNode, unitOf } from './provision-node.js';

/** So alike has a text without partner to be to another one that they count as related. */
const least = 0.2;
/** So many letters in a row have to stand in both. */
const run = 6;
/** Letters of a text in which such a run is looked for. */
const reach = 2000;

/** Texts without partner that share words with a text on the other side, each with the longest words shared. */
export function overlaps(
	left: readonly ProvisionNode[],
	right: readonly ProvisionNode[],
	links: ProvisionLinks,
	{ at }: Measured,
	parted: (left: ProvisionNode, right: ProvisionNode) => boolean,
): Related<string>[] {
	const [looseLeft, looseRight] = [links.free(left), links.free(right)];
	const found = [
		...likest(looseLeft, right, at),
		...likest(looseRight, left, (b, a) => at(a, b)).map(([b, a]) => [a, b] as const),
	];
	const seen = new Set<string>();
	return found.flatMap(([a, b]) => {
		const key = `${a.provision.id}\n${b.provision.id}`;
		if (seen.has(key) || parted(a, b)) return [];
		seen.add(key);
		const note = sharedRun(a, b);
		return note.length < run
			? []
			: [{ left: [unitOf(a).provision.id], right: [unitOf(b).provision.id], note }];
	});
}

/** For each of some texts the likest of the others, where it is alike enough. */
function likest(
	some: readonly ProvisionNode[],
	others: readonly ProvisionNode[],
	at: Measured['at'],
): [ProvisionNode, ProvisionNode][] {
	return some.flatMap((node): [ProvisionNode, ProvisionNode][] => {
		let best: ProvisionNode | undefined;
		let most = least;
		for (const other of others) {
			const likeness = provisionLikeness(at(node, other));
			if (likeness >= most) [best, most] = [other, likeness];
		}
		return best ? [[node, best]] : [];
	});
}

/** The longest run of letters that stands in two texts; of long texts, in their beginnings. */
export function sharedRun(a: ProvisionNode, b: ProvisionNode): string {
	const letters = ({ described }: ProvisionNode) => bareText(described.content ?? '').slice(0, reach);
	const [ours, theirs] = [letters(a), letters(b)];
	let lengths = new Uint32Array(theirs.length + 1);
	let [best, end] = [0, 0];
	for (let i = 1; i <= ours.length; i++) {
		const next = new Uint32Array(theirs.length + 1);
		for (let j = 1; j <= theirs.length; j++) {
			if (ours[i - 1] !== theirs[j - 1]) continue;
			next[j] = (lengths[j - 1] as number) + 1;
			if ((next[j] as number) > best) [best, end] = [next[j] as number, i];
		}
		lengths = next;
	}
	return ours.slice(end - best, end);
}
