import type { FurnitureKind } from '../../document.js';
import type { DraftParagraph } from '../lay-out.js';
import { isFull, joinedText, pieceCount, type TextLine } from './lines.js';
import type { PageTags, TagPlace } from './page-tags.js';

/** A line outside tables, with what is known of its page. */
export interface LooseLine {
	readonly line: TextLine;
	readonly page: number;
	readonly furniture: FurnitureKind | undefined;
	readonly tags: PageTags;
	/** where lines of this page, or of its column, may begin and end */
	readonly left: number;
	readonly right: number;
	/** it stands in columns that make no clear table, and joins no other line */
	readonly isAlone: boolean;
	/** which part of the document it stands in; lines of different parts never join, as a table stands between them */
	readonly part: number;
}

/** Joins the lines of each paragraph, over pages too; furniture stands by itself. */
export function paragraphsOf(lines: readonly LooseLine[]): { paragraph: DraftParagraph; part: number }[] {
	const found: { paragraph: DraftParagraph; part: number }[] = [];
	let last: LooseLine | undefined;
	let at = -1;
	for (const loose of lines) {
		if (!loose.furniture && last && at >= 0 && goesOn(last, loose)) {
			const { paragraph, part } = found[at] as { paragraph: DraftParagraph; part: number };
			found[at] = { paragraph: { ...paragraph, text: joinedText(paragraph.text, loose.line.text) }, part };
			last = loose;
			continue;
		}
		found.push({ paragraph: paragraphOf(loose), part: loose.part });
		if (loose.furniture) continue;
		last = loose;
		at = found.length - 1;
	}
	return found;
}

function paragraphOf({ line, page, furniture, tags }: LooseLine): DraftParagraph {
	const level = placeOf(line, tags)?.headingLevel;
	return {
		kind: 'paragraph',
		text: line.text,
		...(level === undefined || furniture ? {} : { headingLevel: level }),
		...(furniture ? { furniture } : {}),
		page,
	};
}

/** Words set so many characters apart, as a body and a date at the two ends of a line, are no running text. */
const setApart = 3;

/** A number at the beginning of a line, behind a line that ends a sentence, begins a paragraph however full that line is. */
const sentenceEnd = /[。；：]$/;
const numbered =
	/^(?:第[〇零一二三四五六七八九十百千]{1,8}[章节条](?![、，。；的款]|规定|第|至|和|及|或)|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])/;

/** A line goes on in the next one if it is full, unless that one is set in, set apart, larger or of another block of the structure. */
function goesOn(before: LooseLine, after: LooseLine): boolean {
	if (before.part !== after.part || before.isAlone || after.isAlone) return false;
	const { line, right } = before;
	const next = after.line;
	if (Math.abs(line.size - next.size) > 0.15 * line.size || pieceCount(next, setApart) > 1) return false;
	if (before.page === after.page) {
		const one = placeOf(line, before.tags)?.block;
		const other = placeOf(next, after.tags)?.block;
		if (one !== undefined && other !== undefined && one !== 0 && other !== 0) return one === other;
		if (next.y - line.y > 2.6 * line.size) return false;
	}
	if (sentenceEnd.test(line.text) && numbered.test(next.text)) return false;
	const isSetIn = next.x1 > after.left + 1.4 * next.size;
	const isCentred = line.x1 > before.left + 3 * line.size;
	return !isSetIn && !isCentred && isFull(line, next, right - line.x1);
}

function placeOf(line: TextLine, tags: PageTags): TagPlace | undefined {
	for (const { tag } of line.runs) {
		const place = tag === undefined ? undefined : tags.get(tag);
		if (place) return place;
	}
	return undefined;
}
