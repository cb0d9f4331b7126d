import type { Item } from '@qingdan/schema';
import { assign } from './assign.js';

/** Two items that may belong together. */
interface Candidate {
	readonly left: Item;
	readonly right: Item;
	/** 0 to 1 */
	readonly confidence: number;
}

/**
 * Where both sides hold several items of one concept, each goes with the one it is most alike to, and what is left over
 * with its likeliest partner: two allowances of one concept on either side are two pairs and no split.
 * @param links every item of the left with every item of the right that its concept allows
 */
export function withinConcept<Link extends Candidate>(links: readonly Link[]): Link[] {
	return families(links).flatMap(likeliest);
}

/** Links that hang together over shared items. */
function families<Link extends Candidate>(links: readonly Link[]): Link[][] {
	return links.reduce<Link[][]>((all, link) => {
		const touches = (own: Link[]) =>
			own.some(({ left, right }) => left === link.left || right === link.right);
		return [...all.filter((own) => !touches(own)), [...all.filter(touches).flat(), link]];
	}, []);
}

function likeliest<Link extends Candidate>(links: readonly Link[]): readonly Link[] {
	const lefts = [...new Set(links.map(({ left }) => left))];
	const rights = [...new Set(links.map(({ right }) => right))];
	if (lefts.length < 2 || rights.length < 2) return links;
	const table = lefts.map((left) => rights.map((right) => linkOf(links, left, right)?.confidence ?? 0));
	const paired = assign(table, 0).map(([row, column]) =>
		linkOf(links, lefts[row] as Item, rights[column] as Item),
	);
	const placed = new Set(paired.flatMap((link) => (link ? [link.left, link.right] : [])));
	const further = [...lefts, ...rights]
		.filter((item) => !placed.has(item))
		.map((item) =>
			links
				.filter(({ left, right }) => left === item || right === item)
				.reduce((best, link) => (link.confidence > best.confidence ? link : best)),
		);
	return [...paired, ...further].filter((link) => link !== undefined);
}

function linkOf<Link extends Candidate>(links: readonly Link[], left: Item, right: Item): Link | undefined {
	return links.find((link) => link.left === left && link.right === right);
}
