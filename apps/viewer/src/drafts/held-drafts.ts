import type { HeldPolicy, Vocabulary } from '@qingdan/core';
import { useSyncExternalStore } from 'react';
import { forgetPlaces } from '../address/concealed.js';
import { draftKey } from '../address/draft-key.js';
import { type LibraryDocument, libraryDocument } from '../corpus/library-document.js';

/** Drafts that the reader gave to this page, by their keys. They live in its memory alone, and end with it. */
let held: ReadonlyMap<string, LibraryDocument> = new Map();
/** what was written of those that are YAML files themselves */
const files = new Map<string, string>();
let count = 0;
const listeners = new Set<() => void>();

/** A draft to be held. */
interface Given {
	readonly draft: HeldPolicy;
	/** its text, where it is a YAML file itself */
	readonly yaml: string | undefined;
	/** of the draft that it takes the place of */
	readonly key: string | undefined;
}

/** Holds a draft, so that it can be read and compared like a document of the corpus. @returns its key */
export function holdDraft({ draft, yaml, key = draftKey(++count) }: Given, vocabulary: Vocabulary): string {
	if (yaml === undefined) files.delete(key);
	else files.set(key, yaml);
	set(new Map(held).set(key, libraryDocument(draft, vocabulary, key)));
	return key;
}

/** Lets a draft go, with every place that showed it. */
export function releaseDraft(key: string): void {
	if (!held.has(key)) return;
	const rest = new Map(held);
	rest.delete(key);
	forgetPlaces(key);
	files.delete(key);
	set(rest);
}

/** The text of a draft that is a YAML file itself. */
export function yamlOfDraft(key: string): string | undefined {
	return files.get(key);
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
