import type { Terms } from '@qingdan/schema';

/** A trait of people that a text names, and the words that name it. */
export interface NamedTrait {
	readonly id: string;
	readonly category: string;
	readonly words: string;
	readonly start: number;
	readonly end: number;
}

interface Names {
	readonly pattern: RegExp;
	readonly traits: ReadonlyMap<string, Terms['traits'][number]>;
}

const known = new WeakMap<Terms, Names>();

/** All names of traits in one pattern, longer names first: 部分失能 before 失能. */
function namesOf(terms: Terms): Names {
	const made = known.get(terms);
	if (made) return made;
	const traits = new Map(
		terms.traits
			.filter(({ id }) => id !== 'older-person')
			.flatMap((trait) => trait.names.map((name) => [name, trait] as const)),
	);
	const words = [...traits.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
	const names = {
		pattern: new RegExp(
			words.map((word) => word.replace(/[（）()、.*+?[\]{}|^$\\]/g, '\\$&')).join('|') || '$^',
			'g',
		),
		traits,
	};
	known.set(terms, names);
	return names;
}

/** The traits of people that a text names, by the vocabulary, in order. */
export function traitsIn(text: string, terms: Terms): NamedTrait[] {
	const { pattern, traits } = namesOf(terms);
	return [...text.matchAll(pattern)].map((match) => {
		const { id, category } = traits.get(match[0]) as Terms['traits'][number];
		return { id, category, words: match[0], start: match.index, end: match.index + match[0].length };
	});
}

/** A text in which every name of a trait stands as its id: two names of one trait read the same. */
export function plainTraits(text: string, terms: Terms): string {
	const { pattern, traits } = namesOf(terms);
	return text.replace(pattern, (name) => `<${traits.get(name)?.id}>`);
}

/** What a text says beside the names of traits. */
export function withoutTraits(text: string, terms: Terms): string {
	return text.replace(namesOf(terms).pattern, '');
}
