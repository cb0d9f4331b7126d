/** Which item of the draft an item of the parent belongs to; null where it has no counterpart. */
export interface PairDecision {
	/** ids of the items */
	readonly parent: string;
	readonly draft: string | null;
}

/** What stands in a cell of the draft, or which service an item is. */
export interface CellDecision {
	/** printed number of the item */
	readonly item: number;
	readonly field: string;
	readonly text: string;
}

/** What a reader has decided by hand on a draft that was read. */
export interface Decisions {
	readonly pairs: readonly PairDecision[];
	readonly cells: readonly CellDecision[];
}

export const noDecisions: Decisions = { pairs: [], cells: [] };
