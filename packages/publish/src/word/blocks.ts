/** A stretch of text; marked where it stands in one of two versions only. */
export interface MarkedRun {
	readonly text: string;
	readonly mark: 'same' | 'inserted' | 'deleted';
	readonly strong?: boolean;
}

export type MarkedText = readonly MarkedRun[];

/** Which version a whole paragraph or row belongs to; both where it is missing. */
export type Revision = 'inserted' | 'deleted';

/** How a paragraph looks; levels of headings as in official documents (一、（一）1.). */
export type ParagraphLook =
	| 'title'
	| 'number'
	| 'heading-1'
	| 'heading-2'
	| 'heading-3'
	| 'body'
	| 'note'
	| 'signature'
	| 'table-title'
	| 'part'
	| 'addressees'
	| 'attachment';

export interface WordParagraph {
	readonly kind: 'paragraph';
	readonly look: ParagraphLook;
	readonly text: MarkedText;
	readonly revision?: Revision;
}

export interface WordCell {
	/** paragraphs of the cell; at least one, empty where the cell is empty */
	readonly paragraphs: readonly MarkedText[];
	/** how many columns and rows it takes; 1 where missing */
	readonly columnSpan?: number;
	readonly rowSpan?: number;
	readonly centred?: boolean;
	/** begins at the top of its row; in the middle where missing */
	readonly top?: boolean;
}

export interface WordRow {
	readonly cells: readonly WordCell[];
	readonly revision?: Revision;
}

export interface WordTable {
	readonly kind: 'table';
	/** widths of the columns in parts of the whole */
	readonly widths: readonly number[];
	/** the row that is repeated on each page */
	readonly header: readonly string[];
	readonly rows: readonly WordRow[];
}

export type WordBlock = WordParagraph | WordTable;

/** Pages of one orientation; a section begins a new page. */
export interface WordSection {
	readonly landscape: boolean;
	readonly blocks: readonly WordBlock[];
}

/** A Word document: its sections in their order. */
export interface WordDocument {
	readonly title: string;
	/** BCP 47, such as zh-CN */
	readonly language: string;
	readonly sections: readonly WordSection[];
	/**
	 * Who made the marked changes and when (YYYY-MM-DD): marks are then tracked changes that can be accepted or rejected.
	 * Where it is missing, marks are shown: what was inserted underlined and bold, what was deleted struck out.
	 */
	readonly tracked?: { readonly author: string; readonly date: string };
}

/** Text that stands in both versions. */
function unmarked(text: string): MarkedText {
	return text === '' ? [] : [{ text, mark: 'same' }];
}

/** A paragraph without marks. */
export function wordParagraph(look: ParagraphLook, text: string): WordParagraph {
	return { kind: 'paragraph', look, text: unmarked(text) };
}
