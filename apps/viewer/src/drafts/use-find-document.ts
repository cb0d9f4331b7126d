import { use } from 'react';
import { amendedKey } from '../corpus/editions.js';
import { type Library, type LibraryDocument, useLibrary } from '../corpus/library.js';
import { loadAmended } from '../corpus/load-amended.js';
import { useHeldDrafts } from './held-drafts.js';

/** Amended texts that were asked for: put together once. */
const known = new WeakMap<Library, Map<string, LibraryDocument | undefined>>();

/**
 * Finds a document by its key: one of the corpus, one as amended from a day on, or a draft that the reader gave to this page.
 * What it gives back may be called while a view is drawn, not later.
 */
export function useFindDocument(): (key: string | undefined) => LibraryDocument | undefined {
	const library = useLibrary();
	const drafts = useHeldDrafts();
	return (key = '') => {
		const found = drafts.get(key) ?? library.documents.get(key);
		if (found || !amendedKey(key)) return found;
		const amended = known.get(library) ?? new Map<string, LibraryDocument | undefined>();
		known.set(library, amended);
		if (!amended.has(key)) amended.set(key, use(loadAmended()).amendedDocument(key, library));
		return amended.get(key);
	};
}
