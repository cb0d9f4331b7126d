import type { ChangeLog, HeldPolicy, LogGroup, Vocabulary } from '@qingdan/core';

/** For whom a log is written: what it means, what to decide on, or every single change. */
export type Audience = 'public' | 'drafter' | 'researcher';

/** From one document to the next. */
export interface LogStep {
	readonly log: ChangeLog;
	readonly left: HeldPolicy;
	readonly right: HeldPolicy;
}

/** A change log with the documents that it speaks of: one step, or all those of a series, the newest first. */
export interface Logged {
	readonly steps: readonly LogStep[];
	readonly vocabulary: Vocabulary;
	readonly audience: Audience;
	/** sections to leave out; what may take something away is told all the same */
	readonly hide: readonly LogGroup[];
	/** the edition number so far, where a next one is to be suggested */
	readonly number?: string;
}
