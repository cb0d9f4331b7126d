import { type Corpus, editionsOf } from '@qingdan/core';
import type { LibraryDocument } from './library-document.js';

/** One text of a document: as issued, or as amended from a day on. */
export interface TextOfDocument {
	/** what addresses name it by */
	readonly key: string;
	/** the day from which it is the text */
	readonly from: string;
	/** keys of what amends it by that day; none for the text as issued */
	readonly by: readonly string[];
}

/** Between the key of a document and the day from which its text is another one; no key holds this sign. */
const sign = '@';

/** All texts of a document by day; one alone where nothing amends it. */
export function textsOf({ held }: LibraryDocument, corpus: Corpus): TextOfDocument[] {
	const { key, series } = held.policy;
	return editionsOf(series, corpus)
		.filter(({ document }) => document.policy.key === key)
		.map(({ from, amendedBy }) => ({
			key: amendedBy.length === 0 ? key : `${key}${sign}${from}`,
			from,
			by: amendedBy.map(({ policy }) => policy.key),
		}));
}

/** The document and the day that the key of an amended text names. */
export function amendedKey(key: string): { readonly of: string; readonly from: string } | undefined {
	const [of = '', from = ''] = key.split(sign);
	return /^\d{4}-\d{2}-\d{2}$/.test(from) ? { of, from } : undefined;
}
