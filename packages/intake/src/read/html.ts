import type { Limits } from '@qingdan/schema';
import type { ReadingNotice, SourceDocument } from '../document.js';
import { PageReader } from './html/blocks.js';
import { contentOf } from './html/furniture.js';
import { type HtmlElement, isElement, parsePage, rawText } from './html/parse.js';
import { layOut } from './lay-out.js';
import { UnreadableDocument } from './unreadable-document.js';

/**
 * Reads a page: paragraphs, lists with the numbers a browser gives them, tables with their spans. What surrounds the
 * content (navigation, header, footer, the page's title) is marked as furniture and kept; what is not shown or no text is
 * said in a notice. Nothing is fetched.
 * @param encoding what was noticed when the bytes were decoded
 * @throws UnreadableDocument
 */
export function readHtml(source: string, limits: Limits, encoding: readonly ReadingNotice[]): SourceDocument {
	const root = parsePage(source, limits);
	const characters = rawText(root).replace(/\s+/g, '').length;
	const reader = new PageReader(limits, { characters, content: contentOf(root) });
	for (const element of root.childNodes.filter(isElement)) {
		if (element.tagName !== 'head') reader.read(element);
		else for (const title of titlesIn(element)) reader.read(title, 'header');
	}
	if (reader.blocks.length === 0) {
		const hasPictures = reader.notices.some(({ code }) => code === 'picture');
		throw hasPictures
			? new UnreadableDocument('document-pictures-only', { found: 'html' })
			: new UnreadableDocument('document-no-text');
	}
	return layOut('html', reader.blocks, [...encoding, ...reader.notices]);
}

function titlesIn(head: HtmlElement): HtmlElement[] {
	return head.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'title');
}
