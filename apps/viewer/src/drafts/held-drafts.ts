import type { HeldPolicy, Vocabulary } from '@qingdan/core';
import { useSyncExternalStore } from 'react';
import { forgetPlaces } from '../address/concealed.js';
import { draftKey } from '../address/draft-key.js';
import { type LibraryDocument, libraryDocument } from '../corpus/library-document.js';

/** Drafts that the reader gave to this page, by their keys. They live in its memory alone, and end with it. */
let held: ReadonlyMap<string, LibraryDocument> = new Map();
let count = 0;
const listeners = new Set<() => void>();

/**
 * Holds a draft, so that it can be read and compared like a document of the corpus.
 * @param key of the draft that it takes the place of
 * @returns its key
 */
export function holdDraft(draft: HeldPolicy, vocabulary: Vocabulary, key = draftKey(++count)): string {
	set(new Map(held).set(key, libraryDocument(draft, vocabulary, key)));
	return key;
}

/** Lets a draft go, with every place that showed it. */
export function releaseDraft(key: string): void {
	if (!held.has(key)) return;
	const rest = new Map(held);
	rest.delete(key);
	forgetPlaces(key);
	set(rest);
}

export function useHeldDrafts(): ReadonlyMap<string, LibraryDocument> {
	return useSyncExternalStore(subscribe, () => held);
}

function set(next: ReadonlyMap<string, LibraryDocument>): void {
	held = next;
	for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
	listeners.add(listener);
	return () => listeners.delete(listener);
}
