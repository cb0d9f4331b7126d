import type { ReadingNoticeCode } from '@qingdan/schema';

/**
 * What every reader of a format hands on: a document as blocks of text, whatever it came from. A reader knows its format
 * and nothing of policies; what the blocks mean is found out afterwards, for all formats alike.
 */
export interface SourceDocument {
	readonly format: SourceFormat;
	/**
	 * The document as plain text; evidence in a policy points to its lines. For a plain text it is the text itself, for
	 * other formats one line a paragraph and one line a table row, cells parted by tabs.
	 */
	readonly text: string;
	/** in reading order */
	readonly blocks: readonly Block[];
	/** what the reader left out or was unsure of; never nothing where something was */
	readonly notices: readonly ReadingNotice[];
}

export type SourceFormat = 'docx' | 'html' | 'markdown' | 'text' | 'pdf';

/** First and last line of `SourceDocument.text`, counted from 1. */
export type Lines = readonly [first: number, last: number];

export type Block = Paragraph | Table;

export interface Paragraph {
	readonly kind: 'paragraph';
	/** without the automatic number; layout spaces kept, a break inside the paragraph is `\n` */
	readonly text: string;
	readonly lines: Lines;
	/** the number that a word processor or a list sets before the text, as it would be printed: `一、`, `（二）`, `1.` */
	readonly automaticNumber?: string;
	/** 1 is the highest; only where the format marks headings */
	readonly headingLevel?: number;
	/** page furniture: headers, footers, page numbers, navigation, notes outside the text */
	readonly furniture?: FurnitureKind;
	/** counted from 1; only where the format has pages */
	readonly page?: number;
}

export type FurnitureKind = 'header' | 'footer' | 'page-number' | 'footnote' | 'navigation' | 'comment';

export interface Table {
	readonly kind: 'table';
	/** a table in a header, a footer or another place outside the text */
	readonly furniture?: FurnitureKind;
	readonly rows: readonly Row[];
	readonly lines: Lines;
	/** what told the reader where rows and columns are */
	readonly found: 'markup' | 'tabs' | 'pipes' | 'paragraphs' | 'tags' | 'rulings' | 'columns';
}

export interface Row {
	readonly cells: readonly Cell[];
	readonly lines: Lines;
	/** the format itself calls it a header row */
	readonly header?: boolean;
	readonly page?: number;
}

/** A cell as the source draws it: a merged cell comes once, at its first row and column, with the spans it covers. */
export interface Cell {
	/** automatic numbers included; paragraphs and line breaks inside the cell are parted by `\n` */
	readonly text: string;
	/** counted from 0 over the whole grid */
	readonly column: number;
	readonly columnSpan: number;
	readonly rowSpan: number;
	readonly lines: Lines;
}

/** Something that a reader noticed about the source and hands on as data. */
export interface ReadingNotice {
	/** kebab-case: `tracked-insertion`, `picture`, `table-columns-guessed` */
	readonly code: ReadingNoticeCode;
	readonly lines?: Lines;
	/** the text concerned, where there is one */
	readonly text?: string;
	/** whether text was left out of `text`, or only something is unsure */
	readonly effect: 'left-out' | 'unsure';
}
