import type { CorpusBundle, Pair, Report } from '@qingdan/core';
import type { Account } from '@qingdan/intake';
import type { Language } from '@qingdan/publish';
import type { Doubt, Level, Policy, Problem } from '@qingdan/schema';
import type { CheckRelation } from '../address/check-place.js';
import type { Decisions } from './decisions.js';

/** Level and region of a draft, as the reader tells them. */
export interface ToldPlace {
	readonly level?: Level;
	readonly region?: string;
}

/** What the worker is asked to do. */
export type CheckRequest =
	/** what drafts are held against; asked first, once a worker */
	| { readonly kind: 'corpus'; readonly bundle: CorpusBundle }
	| {
			readonly kind: 'check';
			readonly bytes: Uint8Array;
			readonly name: string;
			/** key of the document that the draft is held against */
			readonly against: string | undefined;
			readonly relation: CheckRelation;
			/** what the reader says of its place, where the text does not */
			readonly told: ToldPlace;
			/** the text that a policy file is the reading of */
			readonly source: { readonly name: string; readonly text: string } | undefined;
			readonly language: Language;
	  }
	/** judges the draft that was read once more, with what the reader has decided */
	| { readonly kind: 'decide'; readonly decisions: Decisions; readonly by: string }
	/** drops the draft that was read */
	| { readonly kind: 'forget' }
	| { readonly kind: 'redline'; readonly language: Language }
	| { readonly kind: 'opinion'; readonly report: Report; readonly language: Language };

export const checkSteps = ['reading', 'understanding', 'comparing', 'judging'] as const;
export type CheckStep = (typeof checkSteps)[number];

/** Why a draft was not checked, where no reader says so itself. */
export type Refusal =
	| 'several'
	| 'folder'
	| 'empty'
	| 'too-large'
	| 'no-policy'
	| 'stuck'
	| 'unreadable'
	| 'fault'
	| 'cancelled'
	| 'yaml';

/** A draft that was read, and what was found in it. */
export interface CheckedDraft {
	readonly policy: Policy;
	/** what the evidence of the policy counts */
	readonly text: string;
	readonly name: string;
	/** the file itself, where it is YAML */
	readonly yaml: string | undefined;
	/** what is wrong in a policy file of our own */
	readonly problems: readonly Problem[];
	readonly doubts: readonly Doubt[];
	readonly account: Account | undefined;
	readonly report: Report;
	/** how the items of the parent and of the draft were put together; empty without a parent */
	readonly pairs: readonly Pair[];
	/** what was decided by hand, as an alignment file; undefined where nothing was */
	readonly alignment: string | undefined;
}

/** What the worker answers. */
export type CheckAnswer =
	| { readonly kind: 'step'; readonly step: CheckStep }
	| { readonly kind: 'problems'; readonly problems: readonly Problem[] }
	| { readonly kind: 'refused'; readonly refusal: Refusal }
	| { readonly kind: 'checked'; readonly draft: CheckedDraft }
	| { readonly kind: 'word'; readonly file: 'redline' | 'opinion'; readonly bytes: Uint8Array };
