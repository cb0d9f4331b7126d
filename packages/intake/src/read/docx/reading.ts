import { type DraftCell, type DraftRow, type DraftTable, numbered } from '../lay-out.js';
import type { PendingNotice } from './context.js';

/** A paragraph as it is printed, before it is known what it stands in. */
export interface ParagraphReading {
	readonly kind: 'paragraph';
	readonly text: string;
	readonly automaticNumber?: string;
	readonly headingLevel?: number;
	/** a line of a table of contents */
	readonly isNavigation: boolean;
	readonly notices: readonly PendingNotice[];
}

export interface TableReading {
	readonly kind: 'table';
	readonly table: DraftTable;
	readonly notices: readonly TableNotice[];
}

export type BlockReading = ParagraphReading | TableReading;

export interface TableNotice extends PendingNotice {
	/** the row or cell concerned */
	readonly at: DraftRow | DraftCell;
}

/** The text of a block as it stands inside a cell: a paragraph with its number; a table row by row. */
export function textOfBlock(block: BlockReading): string {
	if (block.kind === 'paragraph') return numbered(block.automaticNumber, block.text);
	return block.table.rows
		.map(({ cells }) =>
			cells
				.map(({ text }) => text)
				.filter((text) => text !== '')
				.join(' '),
		)
		.join('\n');
}
