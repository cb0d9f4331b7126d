import type { Limits } from '@qingdan/schema';
import type { SourceDocument } from '../document.js';
import { layOut } from './lay-out.js';
import { composed } from './pdf/compose.js';
import { type CharacterMaps, openPdf, unreadable } from './pdf/document.js';
import { contentOf, type PageContent } from './pdf/page-content.js';
import { UnreadableDocument } from './unreadable-document.js';

/**
 * Reads a PDF: lines joined to paragraphs, tables by their rulings, tags or columns, and how each was found; headers,
 * footers and page numbers as furniture. A table that goes on over pages comes once a page, its rows with the page.
 * @param characterMaps gives the maps that fonts outside the file need; without it such text stays unknown, and is said
 * @throws UnreadableDocument; pictures alone are no text and need recognition first
 */
export async function readPdf(
	file: Uint8Array,
	limits: Limits,
	characterMaps: CharacterMaps | undefined,
): Promise<SourceDocument> {
	const opened = await openPdf(file, limits, characterMaps);
	const pages: PageContent[] = [];
	try {
		for (let number = 1; number <= opened.pageCount; number++) {
			pages.push(await contentOf(await opened.page(number), opened.operators));
		}
	} catch (error) {
		throw unreadable(error);
	} finally {
		await opened.close();
	}
	if (pages.every(({ runs }) => runs.length === 0)) {
		throw pages.some(({ unread }) => unread > 0)
			? new UnreadableDocument('document-characters-unknown')
			: new UnreadableDocument('document-pictures-only', { pages: pages.length });
	}
	const { blocks, notices } = composed(pages, limits);
	return layOut('pdf', blocks, notices);
}
