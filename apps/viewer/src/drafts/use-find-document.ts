import { type LibraryDocument, useLibrary } from '../corpus/library.js';
import { useHeldDrafts } from './held-drafts.js';

/** Finds a document by its key: one of the corpus, or a draft that the reader gave to this page. */
export function useFindDocument(): (key: string | undefined) => LibraryDocument | undefined {
	const { documents } = useLibrary();
	const drafts = useHeldDrafts();
	return (key = '') => drafts.get(key) ?? documents.get(key);
}
