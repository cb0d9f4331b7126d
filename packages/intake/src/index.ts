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
