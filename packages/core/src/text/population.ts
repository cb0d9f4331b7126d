import type { Population, Terms } from '@qingdan/schema';

/** How the right population stands to the left one, ages, grades and households aside. */
export type PopulationRelation = 'equal' | 'narrower' | 'wider' | 'other';

/** Conditions that all hold, as trait ids. */
type Conjunction = ReadonlySet<string>;

/**
 * Compares two populations as sets by their traits and what contains what (特困 ⊂ 低保 ⊂ 低保边缘 ⊂ 经济困难). Ages and
 * grades are quantities and compared as such; the household comes with the level.
 */
export function populationRelation(left: Population, right: Population, terms: Terms): PopulationRelation {
	const above = containing(terms);
	const [ours, theirs] = [alternatives(left), alternatives(right)];
	const narrower = theirs.every((one) => ours.some((other) => implies(one, other, above)));
	const wider = ours.every((one) => theirs.some((other) => implies(one, other, above)));
	if (narrower && wider) return 'equal';
	if (narrower) return 'narrower';
	return wider ? 'wider' : 'other';
}

/** The categories of the traits that stand on one side only. */
export function differingCategories(left: Population, right: Population, { traits }: Terms): string[] {
	const [ours, theirs] = [left, right].map((tree) => new Set(alternatives(tree).flatMap((one) => [...one])));
	const single = [...(ours ?? [])]
		.filter((trait) => !theirs?.has(trait))
		.concat([...(theirs ?? [])].filter((trait) => !ours?.has(trait)));
	const category = new Map(traits.map((trait) => [trait.id, trait.category]));
	return [...new Set(single.map((trait) => category.get(trait) ?? 'other'))];
}

/** The ways to belong to a population by traits, each with its traits sorted, in the order of their letters. */
export function waysToBelong(tree: Population): string[] {
	return [...new Set(alternatives(tree).map((one) => [...one].sort().join(' ')))].sort();
}

/** The ways to belong to a population: one of the conjunctions has to hold. */
function alternatives(tree: Population): Conjunction[] {
	if (tree.all)
		return tree.all.reduce<Conjunction[]>((so, inner) => product(so, alternatives(inner)), [new Set()]);
	if (tree.any) return tree.any.flatMap(alternatives);
	if (tree.not) return [new Set([`not ${JSON.stringify(tree.not)}`])];
	// 老年人 without an age says nothing more than the catalogue does.
	if (tree.trait === undefined || tree.trait === 'older-person') return [new Set()];
	return [new Set([tree.trait])];
}

function product(a: readonly Conjunction[], b: readonly Conjunction[]): Conjunction[] {
	return a.flatMap((one) => b.map((other) => new Set([...one, ...other])));
}

function implies(
	one: Conjunction,
	other: Conjunction,
	above: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
	return [...other].every((trait) => [...one].some((mine) => mine === trait || above.get(mine)?.has(trait)));
}

/** All traits that contain a trait, directly or through others. */
function containing({ traits }: Terms): Map<string, Set<string>> {
	const direct = new Map(traits.map(({ id, within }) => [id, within ?? []]));
	const collect = (id: string, seen: Set<string>): Set<string> => {
		for (const outer of direct.get(id) ?? []) {
			if (seen.has(outer)) continue;
			seen.add(outer);
			collect(outer, seen);
		}
		return seen;
	};
	return new Map(traits.map(({ id }) => [id, collect(id, new Set())]));
}
