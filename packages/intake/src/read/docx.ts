import type { Limits } from '@qingdan/schema';
import type { FurnitureKind, SourceDocument } from '../document.js';
import { readBlocks } from './docx/blocks.js';
import { type Context, Fields, type Revisions } from './docx/context.js';
import { readNumbering } from './docx/numbering.js';
import { bodyOf, openPackage } from './docx/package.js';
import type { BlockReading, ParagraphReading } from './docx/reading.js';
import { readStyles } from './docx/styles.js';
import { type DraftBlock, type DraftNotice, type DraftParagraph, layOut } from './lay-out.js';
import { append } from './sequence.js';
import { UnreadableDocument } from './unreadable-document.js';
import { type Element, elementsIn } from './xml.js';

/**
 * Reads a Word file (.docx): paragraphs with their automatic numbers, tables with their merged cells, tracked changes
 * as accepted or as rejected. Headers, footers, notes and comments come after the text, marked as furniture. What is
 * left out (deleted or hidden text, pictures, field codes) is said in a notice: every character of the file's text is in
 * the document's text or in one of its notices.
 * @throws UnreadableDocument
 */
export function readDocx(file: Uint8Array, limits: Limits, revisions: Revisions): SourceDocument {
	const opened = openPackage(file, limits);
	const styles = readStyles(opened.part('styles'));
	const numbering = readNumbering(opened.part('numbering'));
	const blocks: DraftBlock[] = [];
	const notices: DraftNotice[] = [];

	const read = (part: Element, container: Element, furniture?: FurnitureKind) => {
		const context: Context = { styles, numbering, revisions, limits, fields: new Fields(part) };
		place(readBlocks(container, context), furniture, blocks, notices);
	};
	read(opened.document, bodyOf(opened.document));
	for (const part of opened.parts('header')) read(part, part, 'header');
	for (const part of opened.parts('footer')) read(part, part, 'footer');
	for (const [kind, note] of [
		['footnotes', 'w:footnote'],
		['endnotes', 'w:endnote'],
	] as const) {
		const part = opened.part(kind);
		for (const element of part ? elementsIn(part, note) : []) read(element, element, 'footnote');
	}
	const comments = opened.part('comments');
	for (const element of comments ? elementsIn(comments, 'w:comment') : []) read(element, element, 'comment');
	if (blocks.length === 0) {
		const hasPictures = notices.some(({ code }) => code === 'picture');
		throw hasPictures
			? new UnreadableDocument('document-pictures-only', { found: 'docx' })
			: new UnreadableDocument('document-no-text');
	}
	return layOut('docx', blocks, notices);
}

/** Hands blocks on; one without text leaves only what was noticed of it, at the block before. */
function place(
	readings: readonly BlockReading[],
	furniture: FurnitureKind | undefined,
	blocks: DraftBlock[],
	notices: DraftNotice[],
): void {
	for (const reading of readings) {
		if (reading.kind === 'table') {
			blocks.push(furniture ? { ...reading.table, furniture } : reading.table);
			append(notices, reading.notices);
			continue;
		}
		const isEmpty = reading.text.trim() === '' && reading.automaticNumber === undefined;
		if (!isEmpty) blocks.push(draftOf(reading, furniture));
		const at = blocks.at(-1);
		append(
			notices,
			reading.notices.map((notice) => (at ? { ...notice, at } : notice)),
		);
	}
}

function draftOf(reading: ParagraphReading, furniture: FurnitureKind | undefined): DraftParagraph {
	const { text, automaticNumber, headingLevel, isNavigation } = reading;
	const kind = furniture ?? (isNavigation ? 'navigation' : undefined);
	return {
		kind: 'paragraph',
		text,
		...(automaticNumber === undefined ? {} : { automaticNumber }),
		...(headingLevel === undefined ? {} : { headingLevel }),
		...(kind === undefined ? {} : { furniture: kind }),
	};
}
