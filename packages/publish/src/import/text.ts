import { flatProvisions, numberedProvisions } from '@qingdan/core';
import type { Page } from '../page.js';
import { showAsText } from '../show/text.js';
import { numberInWords, type Words } from '../words.js';
import type { Imported } from './imported.js';

/** The policy as a document to read, and what became of every character of its source. */
export function importAsText(imported: Imported, page: Page): string {
	return `${showAsText(imported.shown, page)}\n${accountAsText(imported, page)}`;
}

/** What was found, and what became of every character of the source. */
export function accountAsText(imported: Imported, { words }: Page): string {
	return `${accountInWords(imported, words).join('\n')}\n`;
}

function accountInWords({ shown, doubts, account }: Imported, words: Words): string[] {
	const { imports } = words;
	const number = (value: number) => numberInWords(value, words);
	const { policy } = shown.held;
	const items = (policy.catalogues ?? []).reduce((sum, catalogue) => sum + catalogue.items.length, 0);
	const provisions = flatProvisions(numberedProvisions(policy.provisions ?? [])).length;
	return [
		imports.counts(number(items), number(provisions), number(doubts.length)),
		imports.account(
			number(account.characters),
			number(account.omitted),
			number(account.doubted),
			number(account.unaccounted),
		),
	];
}
