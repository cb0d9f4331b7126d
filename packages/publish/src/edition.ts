import type { Policy } from '@qingdan/schema';
import { type Dating, datingOf } from './dating.js';
import type { Words } from './words.js';

/** An edition as far as its day is known. */
export function datedInWords(edition: string, dating: Dating, { report: { show } }: Words): string {
	if (dating === 'day') return edition;
	return dating === 'none' ? show.undated : show.yearOnly(edition.slice(0, 4));
}

/** The edition of a policy; in words where its text states no day and the edition only orders it among others. */
export function editionInWords(policy: Pick<Policy, 'edition' | 'dates'>, words: Words): string {
	return datedInWords(policy.edition, datingOf(policy), words);
}

/** The year of an edition; in words where the text of a policy states no date at all. */
export function yearInWords(
	policy: Pick<Policy, 'edition' | 'dates'>,
	{ report: { show } }: Pick<Words, 'report'>,
): string {
	return datingOf(policy) === 'none' ? show.undated : policy.edition.slice(0, 4);
}
