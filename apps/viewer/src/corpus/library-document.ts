import {
	type HeldPolicy,
	linesOf,
	type PresentedPolicy,
	presentPolicy,
	type Vocabulary,
} from '@qingdan/core';

/** A document as the views read it. */
export interface LibraryDocument {
	readonly key: string;
	readonly held: HeldPolicy;
	readonly policy: PresentedPolicy;
	/** the lines of its source text */
	readonly lines: readonly string[];
}

/** Makes a document ready for reading. */
export function libraryDocument(held: HeldPolicy, vocabulary: Vocabulary): LibraryDocument {
	return {
		key: held.policy.key,
		held,
		policy: presentPolicy(held, vocabulary),
		lines: linesOf(held.source.text),
	};
}
