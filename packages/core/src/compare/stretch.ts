import type { CellSpan } from './cell.js';
import type { TextEdit } from './difference.js';

/** A stretch of the left text held against a stretch of the right one; an empty stretch marks a place. */
export interface Stretch {
	readonly left: CellSpan;
	readonly right: CellSpan;
	/** the differences inside it, in offsets of the cells */
	readonly edits: readonly TextEdit[];
}
