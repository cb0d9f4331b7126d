import type { Policy } from '@qingdan/schema';
import type { Words } from './words.js';

/** The edition of a policy; in words where its text states no day and the edition only orders it among others. */
export function editionInWords(
	{ edition, dates }: Pick<Policy, 'edition' | 'dates'>,
	{ report: { show } }: Words,
): string {
	const { issued, effective } = dates;
	if ([issued, effective].some(({ value, assumed }) => value !== null || assumed !== undefined))
		return edition;
	return issued.rule === 'no-date-in-text' ? show.undated : show.yearOnly(edition.slice(0, 4));
}
