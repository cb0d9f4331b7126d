export { type DecodedText, decodeText } from './decode-text.js';
export type {
	Block,
	Cell,
	FurnitureKind,
	Lines,
	Paragraph,
	ReadingNotice,
	Row,
	SourceDocument,
	SourceFormat,
	Table,
} from './document.js';
export { isStrayRejection } from './read/pdf/stray-rejection.js';
export { type DocumentPlace, type UnreadableCode, UnreadableDocument } from './read/unreadable-document.js';
export { type ReadingOptions, readDocument } from './read-document.js';
export { heldOf } from './understand/account.js';
export type { UnderstandOptions } from './understand/frame.js';
export { type Overlaid, readOver } from './understand/over.js';
export { readRow } from './understand/readings.js';
export { type Remainder, remainderOf } from './understand/remainder.js';
export { understand } from './understand/understand.js';
export type { Account, NoPolicy, Understood } from './understand/understood.js';
