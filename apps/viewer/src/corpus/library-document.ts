import {
	type HeldPolicy,
	linesOf,
	type Origin,
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
	/** where the text is one that amendments have made of a document; its lines are those of the document as issued */
	readonly amended?: Amended;
}

/** What an amended text is made of. */
export interface Amended {
	/** the document as issued */
	readonly of: LibraryDocument;
	/** what amends it, in the order in which it takes effect */
	readonly by: readonly LibraryDocument[];
	/** where each value of the policy comes from, by JSON Pointer */
	readonly origins: Readonly<Record<string, Origin>>;
}

/**
 * A document for reading; it is made ready when it is first looked at, as a nation has thousands.
 * @param key what addresses and views name it by, where that is not its own key
 */
export function libraryDocument(
	held: HeldPolicy,
	vocabulary: Vocabulary,
	key: string = held.policy.key,
): LibraryDocument {
	let policy: PresentedPolicy | undefined;
	let lines: readonly string[] | undefined;
	return {
		key,
		held,
		get policy() {
			policy ??= presentPolicy(held, vocabulary);
			return policy;
		},
		get lines() {
			lines ??= linesOf(held.source.text);
			return lines;
		},
	};
}
