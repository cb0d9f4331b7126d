import {
	type Corpus,
	type CorpusBundle,
	corpusOfBundle,
	type HeldAlignment,
	type HeldCitation,
	type Vocabulary,
} from '@qingdan/core';
import { createContext, useContext } from 'react';
import { type LibraryDocument, libraryDocument } from './library-document.js';

export type { LibraryDocument } from './library-document.js';

/** The corpus, made ready for reading. */
export interface Library {
	/** as it was loaded, for a worker */
	readonly bundle: CorpusBundle;
	readonly corpus: Corpus;
	readonly documents: ReadonlyMap<string, LibraryDocument>;
	readonly cited: readonly HeldCitation[];
	readonly alignments: readonly HeldAlignment[];
	readonly vocabulary: Vocabulary;
	/** names and how they are read; empty where the site was built without */
	readonly readings: Readonly<Record<string, string>>;
	/** files that stand beside the viewer, by their paths; none in a single file */
	readonly downloads: readonly string[];
}

export function libraryOf(bundle: CorpusBundle): Library {
	const corpus = corpusOfBundle(bundle);
	const { policies, cited, alignments, vocabulary } = corpus;
	const documents = policies.map((held): [string, LibraryDocument] => [
		held.policy.key,
		libraryDocument(held, vocabulary),
	]);
	return {
		bundle,
		corpus,
		documents: new Map(documents),
		cited,
		alignments,
		vocabulary,
		readings: bundle.readings ?? {},
		downloads: bundle.downloads ?? [],
	};
}

export const LibraryContext = createContext<Library | undefined>(undefined);

/** The corpus; views are shown only once there is one. */
export function useLibrary(): Library {
	const library = useContext(LibraryContext);
	if (!library) throw new Error('no library');
	return library;
}
