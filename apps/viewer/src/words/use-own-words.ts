import { useLanguage } from './use-words.js';

/** The words of one view in both languages; they are loaded with it. */
export interface OwnWords<Own> {
	readonly zh: Own;
	readonly en: Own;
}

export function useOwnWords<Own>(words: OwnWords<Own>): Own {
	return words[useLanguage()];
}
