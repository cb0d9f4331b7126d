import type { BoundNote, ChangeLog, HeldPolicy, LogGroup, Vocabulary } from '@qingdan/core';

/** For whom a log is written: what it means, what to decide on, or every single change. */
export type Audience = 'public' | 'drafter' | 'researcher';

/** What a log is made of and how: it makes the same log again, and tells when it would be another one. */
export interface LogRecipe {
	/** the policies or the series, as they were named */
	readonly of: readonly string[];
	readonly for: Audience;
	readonly hide: readonly LogGroup[];
	readonly number?: string;
	/** what the path of a source text is appended to, to link to it */
	readonly evidenceBase?: string;
	/** where the log is published: a feed links to its pages there */
	readonly address?: string;
	/** file of the notes, from the folder of the log */
	readonly notes?: string;
	readonly language: string;
	/** digests of what was read, by the path in the corpus */
	readonly inputs: Readonly<Record<string, string>>;
}

/** From one document to the next. */
export interface LogStep {
	readonly log: ChangeLog;
	readonly left: HeldPolicy;
	readonly right: HeldPolicy;
	/** what people noted on its changes */
	readonly notes: readonly BoundNote[];
}

/** A change log with the documents that it speaks of: one step, or all those of a series, the newest first. */
export interface Logged {
	readonly steps: readonly LogStep[];
	readonly vocabulary: Vocabulary;
	readonly audience: Audience;
	/** sections to leave out; what may take something away is told all the same */
	readonly hide: readonly LogGroup[];
	/** what has to be said to make the same log again; formats that can be kept up to date hold it */
	readonly recipe: LogRecipe;
	/** the edition number so far, where a next one is to be suggested */
	readonly number?: string;
}
