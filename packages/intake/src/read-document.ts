import { limits as defaults, type Limits } from '@qingdan/schema';
import type { SourceDocument } from './document.js';
import { detectFormat } from './read/detect.js';
import { readDocx } from './read/docx.js';
import { readHtml } from './read/html.js';
import { readMarkdown } from './read/markdown.js';
import type { CharacterMaps } from './read/pdf/document.js';
import { readPdf } from './read/pdf.js';
import { readText } from './read/text.js';
import { UnreadableDocument } from './read/unreadable-document.js';

export interface ReadingOptions {
	/** limits that the caller sets otherwise */
	readonly limits?: Partial<Limits>;
	/** which edition of a Word file with tracked changes; `accepted` unless said */
	readonly revisions?: 'accepted' | 'rejected';
	/** gives the character maps that a PDF needs for fonts that are not in it */
	readonly characterMaps?: CharacterMaps;
}

/**
 * Reads a source document of any format. The format is told by the content; the name decides only where the content
 * leaves it open, as between plain text and Markdown. Nothing is fetched and nothing is run.
 * @returns the document in the form that all formats share
 * @throws UnreadableDocument, and nothing else, where the document is damaged, encrypted, over a limit or of another format
 */
export async function readDocument(
	bytes: Uint8Array,
	name: string,
	options: ReadingOptions = {},
): Promise<SourceDocument> {
	const limits: Limits = { ...defaults, ...options.limits };
	if (bytes.length > limits.fileBytes) {
		throw new UnreadableDocument('limit-file-bytes', { limit: limits.fileBytes, found: bytes.length });
	}
	const detected = detectFormat(bytes, name);
	if (detected.format === 'docx') return readDocx(bytes, limits, options.revisions ?? 'accepted');
	if (detected.format === 'pdf') return readPdf(bytes, limits, options.characterMaps);
	const { text, notices } = detected.decoded;
	if (detected.format === 'html') return readHtml(text, limits, notices);
	const document = detected.format === 'markdown' ? readMarkdown(text, limits) : readText(text);
	return { ...document, notices: [...notices, ...document.notices] };
}
