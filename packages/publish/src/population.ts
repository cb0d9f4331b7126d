import type { Vocabulary } from '@qingdan/core';
import type { Population } from '@qingdan/schema';
import type { Words } from './words.js';

/**
 * Whom something is for, in a few words; empty where nothing in it has words.
 * @param threshold the words of an age or a grade, by the id of its parameter
 */
export function populationInWords(
	population: Population,
	words: Words,
	{ terms }: Vocabulary,
	threshold: (id: string) => string,
): string {
	const { matrix: say, report, language } = words;
	const inner = (one: Population): string => {
		const each = (parts: readonly Population[]) => parts.map(inner).filter((part) => part !== '');
		if (one.all) return each(one.all).join(report.comma);
		if (one.any) return each(one.any).join(say.either);
		if (one.not) return say.not(inner(one.not));
		if (one.sex) return one.sex === 'female' ? say.female : say.male;
		if (one.trait !== undefined) {
			const trait = terms.traits.find(({ id }) => id === one.trait);
			return trait ? (language.startsWith('en') ? trait.en : trait.zh) : one.trait;
		}
		return threshold(one.age ?? one.grade ?? '');
	};
	return inner(population);
}
