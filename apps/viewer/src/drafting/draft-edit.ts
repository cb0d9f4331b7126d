import type { ProvisionRevision } from '@qingdan/core';
import type { Step } from '@qingdan/schema';
import type { DraftedField } from './drafted.js';

/** The words of an item that the draft holds in full. */
export interface OwnWords {
	readonly name: string;
	readonly target: string;
	readonly content: string;
	readonly serviceType: string;
	readonly departments: string;
}

/** What a drafter does in the form. Items are named by their ids in the parent. */
export type DraftEdit =
	| {
			readonly kind: 'cell';
			readonly item: string;
			readonly field: DraftedField;
			readonly variant?: string;
			readonly text: string;
	  }
	| {
			readonly kind: 'fill';
			readonly item: string;
			readonly variant?: string;
			readonly delegation: string;
			/** nothing withdraws it */
			readonly to: string;
	  }
	| { readonly kind: 'correct'; readonly item: string; readonly anomaly: string }
	| { readonly kind: 'omit'; readonly item: string }
	| { readonly kind: 'split'; readonly item: string; readonly into: readonly OwnWords[] }
	| {
			readonly kind: 'merge';
			readonly item: string;
			readonly others: readonly string[];
			readonly into: OwnWords;
	  }
	| { readonly kind: 'add'; readonly name: string }
	| { readonly kind: 'own'; readonly steps: readonly Step[]; readonly words: OwnWords }
	| { readonly kind: 'drop'; readonly steps: readonly Step[] }
	| { readonly kind: 'restore'; readonly item: string }
	| { readonly kind: 'grounds'; readonly item: string; readonly reason: string; readonly basis: string }
	/** one place up or down; an item is named by its id here */
	| { readonly kind: 'move'; readonly item: string; readonly by: -1 | 1 }
	/** ids of the parts of the parent's main text that come down */
	| { readonly kind: 'provisions'; readonly kept: readonly string[] }
	| { readonly kind: 'provision'; readonly revision: ProvisionRevision }
	| { readonly kind: 'title'; readonly title: string };
