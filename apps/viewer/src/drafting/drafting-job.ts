import type { CorpusBundle } from '@qingdan/core';
import type { Language } from '@qingdan/publish';
import type { DraftEdit } from './draft-edit.js';
import type { Drafted } from './drafted.js';

/** What is made of a draft to be sent on. */
export const draftFiles = ['full', 'redline', 'opinion', 'sarif', 'csv'] as const;
export type DraftFile = (typeof draftFiles)[number];

/** What the worker is asked to do with the draft that is being written. */
export type DraftingRequest =
	| { readonly kind: 'open-desk'; readonly bundle: CorpusBundle }
	| { readonly kind: 'begin'; readonly parent: string; readonly region: string }
	| { readonly kind: 'write'; readonly yaml: string; readonly pending?: DraftEdit }
	| { readonly kind: 'edit'; readonly edit: DraftEdit }
	| { readonly kind: 'export'; readonly file: DraftFile; readonly language: Language };

/** What it answers. */
export type DraftingAnswer =
	| { readonly kind: 'drafted'; readonly drafted: Drafted; readonly by: 'begin' | 'write' | 'edit' }
	| { readonly kind: 'exported'; readonly file: DraftFile; readonly content: Uint8Array | string }
	| { readonly kind: 'fault' };
