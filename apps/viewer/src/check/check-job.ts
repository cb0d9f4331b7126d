import type { CorpusBundle, Report } from '@qingdan/core';
import type { Account } from '@qingdan/intake';
import type { Language } from '@qingdan/publish';
import type { Doubt, Policy, Problem } from '@qingdan/schema';

/** What the worker is asked to do. */
export type CheckRequest =
	| {
			readonly kind: 'check';
			readonly bundle: CorpusBundle;
			readonly bytes: Uint8Array;
			readonly name: string;
			/** key of the document that the draft is held against */
			readonly against: string | undefined;
			readonly language: Language;
	  }
	| { readonly kind: 'redline'; readonly language: Language };

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
	| 'fault'
	| 'cancelled'
	| 'yaml';

/** A draft that was read, and what was found in it. */
export interface CheckedDraft {
	readonly policy: Policy;
	/** what the evidence of the policy counts */
	readonly text: string;
	readonly name: string;
	readonly doubts: readonly Doubt[];
	readonly account: Account | undefined;
	readonly report: Report;
}

/** What the worker answers. */
export type CheckAnswer =
	| { readonly kind: 'step'; readonly step: CheckStep }
	| { readonly kind: 'problems'; readonly problems: readonly Problem[] }
	| { readonly kind: 'refused'; readonly refusal: Refusal }
	| { readonly kind: 'checked'; readonly draft: CheckedDraft }
	| { readonly kind: 'redline'; readonly bytes: Uint8Array };
