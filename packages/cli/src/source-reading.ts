import type { SourceDocument } from '@qingdan/intake';
import type { Problem } from '@qingdan/schema';

/** A document as its reader hands it on, or why it cannot be read. */
export type SourceReading =
	| { readonly ok: true; readonly document: SourceDocument }
	| { readonly ok: false; readonly problem: Problem };
