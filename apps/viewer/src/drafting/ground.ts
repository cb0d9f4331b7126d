/** A document outside the corpus that a draft stands on: a policy or another draft, as its file. */
export interface Ground {
	/** its name, as the draft names it */
	readonly file: string;
	readonly yaml: string;
	/** what it stands on itself, where it is a draft over a document outside the corpus */
	readonly ground?: Ground;
}

/** What a draft is written over: the key of a document of the corpus, or a document outside. */
export type Standing = string | Ground;

/** A draft with the document that it stands on, where that is outside the corpus. */
export interface WrittenDraft {
	readonly yaml: string;
	readonly ground?: Ground;
}
