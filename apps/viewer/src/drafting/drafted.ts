import type { OriginStatus, Report } from '@qingdan/core';
import type { Draft, Operation, Policy, Problem, Step } from '@qingdan/schema';
import type { WrittenDraft } from './ground.js';
import type { DraftedProvision, ParentPart } from './main-text.js';
import type { Proposal } from './proposals.js';

/** The cells of an item that a drafter writes. */
export const draftedFields = ['name', 'target', 'content', 'serviceType', 'departments'] as const;
export type DraftedField = (typeof draftedFields)[number];

/** A cell of the resolved text. */
export interface DraftedCell {
	readonly field: DraftedField;
	/** the sub-row that it stands in */
	readonly variant?: { readonly id: string; readonly label: string };
	readonly text: string;
	/** the parent's words; null where the parent has no such cell */
	readonly was: string | null;
	readonly status: OriginStatus;
}

/** Something the parent leaves to others in an item. */
export interface OpenStandard {
	/** id of the parent's item */
	readonly item: string;
	readonly itemNumber: number;
	readonly itemName: string;
	readonly variant?: string;
	readonly delegation: string;
	readonly field: 'target' | 'content';
	readonly quote: string;
	/** what the draft puts in its place; undefined while it is open */
	readonly filled?: string;
	/** what others of the same level say there */
	readonly proposals: readonly Proposal[];
}

/** A slip in the parent's text that may be corrected. */
export interface OpenSlip {
	readonly anomaly: string;
	readonly field: DraftedField;
	readonly was: string;
	readonly reading: string;
	readonly corrected: boolean;
}

/** An item of the resolved text, or one of the parent that the draft leaves out. */
export interface DraftedItem {
	/** its id here, else in the parent */
	readonly id: string;
	/** undefined where it is left out */
	readonly number: number | undefined;
	readonly name: string;
	/** id in the parent, where it comes down from there one to one, or is left out */
	readonly parent: string | undefined;
	/** where the draft holds it in full: an item that is added, or what one is split or merged into */
	readonly own: readonly Step[] | undefined;
	readonly cells: readonly DraftedCell[];
	readonly slips: readonly OpenSlip[];
	readonly operations: readonly Operation[];
}

/** A number that nothing reads yet, or a reading that has to be made again. */
export interface UnreadWords {
	readonly item: string;
	readonly number: number;
	readonly quote: string;
}

/** A draft that resolves: its text, and what the check finds in it. */
export interface DraftedText {
	readonly draft: Draft;
	readonly parentTitle: string;
	readonly policy: Policy;
	readonly items: readonly DraftedItem[];
	readonly open: readonly OpenStandard[];
	readonly unread: readonly UnreadWords[];
	/** what of the parent's main text comes down */
	readonly mainText: readonly ParentPart[];
	/** the main text, provision by provision */
	readonly provisions: readonly DraftedProvision[];
	readonly report: Report;
}

/** A draft as it stands: what was written, and what it comes to. */
export interface Drafted {
	readonly written: WrittenDraft;
	/** why it does not resolve; empty where it does */
	readonly problems: readonly Problem[];
	readonly text: DraftedText | undefined;
}
