import { limits as defaults, type Limits } from '@qingdan/schema';
import type { SourceDocument } from './document.js';
import { detectFormat } from './read/detect.js';
import type { CharacterMaps } from './read/pdf/document.js';
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
	const document = await readBytes(bytes, name, limits, options);
	refuseLength(document, limits);
	return document;
}

async function readBytes(
	bytes: Uint8Array,
	name: string,
	limits: Limits,
	options: ReadingOptions,
): Promise<SourceDocument> {
	const detected = detectFormat(bytes, name);
	// What reads a format is loaded when a document has it: most runs read none.
	if (detected.format === 'docx') {
		const { readDocx } = await import('./read/docx.js');
		return readDocx(bytes, limits, options.revisions ?? 'accepted');
	}
	if (detected.format === 'pdf') {
		const { readPdf } = await import('./read/pdf.js');
		return readPdf(bytes, limits, options.characterMaps);
	}
	const { text, notices } = detected.decoded;
	if (detected.format === 'html') {
		const { readHtml } = await import('./read/html.js');
		return readHtml(text, limits, notices);
	}
	refuseCharacters(text, limits);
	const document =
		detected.format === 'markdown'
			? (await import('./read/markdown.js')).readMarkdown(text, limits)
			: readText(text);
	return { ...document, notices: [...notices, ...document.notices] };
}

/** What is understood takes memory and time by its length: a document over the limits is refused before. */
function refuseLength({ text, blocks }: SourceDocument, limits: Limits): void {
	refuseCharacters(text, limits);
	const found = blocks.reduce((sum, block) => sum + (block.kind === 'table' ? block.rows.length : 1), 0);
	if (found > limits.blocks) throw new UnreadableDocument('limit-blocks', { limit: limits.blocks, found });
}

function refuseCharacters(text: string, limits: Limits): void {
	if (text.length > limits.textCharacters)
		throw new UnreadableDocument('limit-text-characters', {
			limit: limits.textCharacters,
			found: text.length,
		});
}
