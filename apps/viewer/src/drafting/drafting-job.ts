import type { CorpusBundle } from '@qingdan/core';
import type { Language } from '@qingdan/publish';
import type { Problem } from '@qingdan/schema';
import type { DraftEdit } from './draft-edit.js';
import type { Drafted } from './drafted.js';
import type { Standing, WrittenDraft } from './ground.js';

/** What is made of a draft to be sent on. */
export const draftFiles = [
	'full',
	'redline',
	'opinion',
	'resolved',
	'frozen',
	'source',
	'sarif',
	'csv',
] as const;
export type DraftFile = (typeof draftFiles)[number];

/** What the worker is asked to do with the draft that is being written. */
export type DraftingRequest =
	| { readonly kind: 'open-desk'; readonly bundle: CorpusBundle }
	| { readonly kind: 'begin'; readonly parent: Standing; readonly region: string }
	/** the differential that turns one document into another */
	| { readonly kind: 'derive'; readonly parent: Standing; readonly child: Standing }
	| { readonly kind: 'write'; readonly written: WrittenDraft; readonly pending?: DraftEdit }
	| { readonly kind: 'edit'; readonly edit: DraftEdit }
	| { readonly kind: 'export'; readonly file: DraftFile; readonly language: Language };

/** What it answers. */
export type DraftingAnswer =
	| { readonly kind: 'drafted'; readonly drafted: Drafted; readonly by: 'begin' | 'write' | 'edit' }
	/** what a draft was to stand on cannot be read */
	| { readonly kind: 'unreadable'; readonly problems: readonly Problem[] }
	| { readonly kind: 'exported'; readonly file: DraftFile; readonly content: Uint8Array | string }
	/** what is still missing before a file can be made */
	| { readonly kind: 'unfinished'; readonly file: DraftFile; readonly problems: readonly Problem[] }
	| { readonly kind: 'fault' };
