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

/** A document for reading; it is made ready when it is first looked at, as a nation has thousands. */
export function libraryDocument(held: HeldPolicy, vocabulary: Vocabulary): LibraryDocument {
	let policy: PresentedPolicy | undefined;
	let lines: readonly string[] | undefined;
	return {
		key: held.policy.key,
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
