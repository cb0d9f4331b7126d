import type { ProblemCode } from '@qingdan/schema';

/** Why a document cannot be read: a code of the problems that any file may have. */
export type UnreadableCode = Extract<ProblemCode, `document-${string}` | `limit-${string}`>;

/** Where in a document: a part of its container, a page, a line and column of the text; each only where known. */
export interface DocumentPlace {
	readonly part?: string;
	readonly page?: number;
	/** from 1 */
	readonly line?: number;
	/** from 1, in UTF-16 units */
	readonly column?: number;
}

/**
 * What every reader throws, and the only thing it throws, when a document cannot be read or should not be: damaged,
 * encrypted, of another format, over a limit. It holds no words; `code`, `place` and `values` say what is the matter.
 */
export class UnreadableDocument extends Error {
	readonly code: UnreadableCode;
	readonly place: DocumentPlace;
	readonly values: Readonly<Record<string, string | number>>;

	constructor(
		code: UnreadableCode,
		values: Readonly<Record<string, string | number>> = {},
		place: DocumentPlace = {},
	) {
		super(code);
		this.name = 'UnreadableDocument';
		this.code = code;
		this.place = place;
		this.values = values;
	}
}
