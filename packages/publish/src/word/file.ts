import type { WordDocument } from './blocks.js';

/**
 * A Word document (.docx) in the look of official documents. Equal input gives equal bytes: no time, author or machine but
 * those of the marked changes. What writes Word is large, and loaded only where a document is written.
 */
export async function wordFile(content: WordDocument): Promise<Uint8Array> {
	const { writeWord } = await import('./document.js');
	return writeWord(content);
}
