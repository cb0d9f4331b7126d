import type { Limits } from '@qingdan/schema';
import type { FurnitureKind } from '../../document.js';
import {
	type DraftBlock,
	type DraftCell,
	type DraftNotice,
	type DraftParagraph,
	type DraftRow,
	type DraftTable,
	numbered,
} from '../lay-out.js';
import { append, greatest } from '../sequence.js';
import { furnitureOf, isHidden } from './furniture.js';
import { type Grid, gridOf } from './grid.js';
import { InlineText } from './inline.js';
import { countList, type ListCounter } from './lists.js';
import {
	attribute,
	type HtmlElement,
	type HtmlNode,
	isElement,
	outermost,
	rawText,
	unseen,
} from './parse.js';

const inlineElements: ReadonlySet<string> = new Set(
	'a abbr acronym b bdi bdo big cite code data dfn em font i kbd label mark nobr output q rb rbc s samp small span strike strong sub sup time tt u var o:p st1 ins del wbr'.split(
		' ',
	),
);
const tables: ReadonlySet<string> = new Set(['table']);

/** What surrounds a piece of the page. */
interface Surroundings {
	readonly furniture: FurnitureKind | undefined;
	readonly headingLevel: number | undefined;
	readonly isPreformatted: boolean;
	readonly isInArticle: boolean;
	readonly list: ListCounter | undefined;
	/** outside the element that the page names as its content */
	readonly isOutside: boolean;
}

export interface PageSurvey {
	/** how many characters the page holds, to tell how much of it an element is */
	readonly characters: number;
	/** the element that the page names as its content, if it does */
	readonly content?: HtmlElement | undefined;
	/** a cell keeps the lines of a paragraph together */
	readonly isCell?: boolean;
}

/** Reads the elements of a page into paragraphs and tables. */
export class PageReader {
	readonly blocks: DraftBlock[] = [];
	readonly notices: DraftNotice[] = [];
	readonly #limits: Limits;
	readonly #survey: PageSurvey;
	readonly #text = new InlineText();
	/** what was noticed in the paragraph that is being collected */
	#pending: Omit<DraftNotice, 'at'>[] = [];
	#number: string | undefined;
	readonly #told = new Set<DraftNotice['code']>();

	constructor(limits: Limits, survey: PageSurvey) {
		this.#limits = limits;
		this.#survey = survey;
	}

	/** @param furniture what the whole element is, where that is known */
	read(element: HtmlElement, furniture?: FurnitureKind): void {
		const around: Surroundings = {
			furniture,
			headingLevel: undefined,
			isPreformatted: false,
			isInArticle: false,
			list: undefined,
			isOutside: this.#survey.content !== undefined && furniture === undefined,
		};
		this.#children(element, around);
		this.#endParagraph(around);
	}

	#children(element: HtmlElement, around: Surroundings): void {
		for (const child of element.childNodes) this.#node(child, around);
	}

	#node(node: HtmlNode, around: Surroundings): void {
		if (node.nodeName === '#text' && 'value' in node) this.#text.add(node.value, around.isPreformatted);
		else if (isElement(node)) this.#element(node, around);
	}

	#element(element: HtmlElement, around: Surroundings): void {
		const { tagName } = element;
		if (unseen.has(tagName)) this.#once('script', 'left-out');
		else if (isHidden(element)) this.#leaveOut('hidden-text', rawText(element));
		else if (tagName === 'br') this.#text.lineBreak();
		else if (tagName === 'img') this.#leaveOut('picture', attribute(element, 'alt') ?? '', true);
		else if (tagName === 'rt' || tagName === 'rp') this.#leaveOut('ruby', rawText(element));
		else if (tagName === 'iframe' || tagName === 'object' || tagName === 'embed' || tagName === 'frame')
			this.#leaveOut('external-part', attribute(element, 'src') ?? attribute(element, 'data') ?? '', true);
		else if (tagName === 'del') this.#leaveOut('tracked-deletion', rawText(element));
		else if (tagName === 'ruby' || inlineElements.has(tagName)) this.#inline(element, around);
		else if (tagName === 'table') this.#table(element, around);
		else this.#block(element, around);
	}

	/** An inline element may hold blocks all the same; a browser then breaks the line as well. */
	#inline(element: HtmlElement, around: Surroundings): void {
		const style = attribute(element, 'style') ?? '';
		if (element.tagName === 'ins')
			this.#pending.push({ code: 'tracked-insertion', effect: 'unsure', text: solidText(element) });
		if (/(?:^|;)\s*display\s*:\s*block/i.test(style)) this.#block(element, around);
		else this.#children(element, around);
	}

	#block(element: HtmlElement, around: Surroundings): void {
		const { tagName } = element;
		this.#endParagraph(around);
		const isInArticle = around.isInArticle || tagName === 'article' || tagName === 'main';
		const furniture =
			around.furniture ??
			furnitureOf(
				element,
				isInArticle,
				() => solidText(element).length / Math.max(1, this.#survey.characters),
			);
		const level = /^h([1-6])$/.exec(tagName)?.[1];
		if (tagName === 'li') this.#number = around.list?.next(element);
		const inside: Surroundings = {
			furniture,
			headingLevel: level === undefined ? around.headingLevel : Number(level),
			isPreformatted: around.isPreformatted || tagName === 'pre' || tagName === 'textarea',
			isInArticle,
			list: ['ol', 'ul', 'menu', 'dir'].includes(tagName) ? countList(element) : around.list,
			isOutside: around.isOutside && element !== this.#survey.content,
		};
		this.#children(element, inside);
		this.#endParagraph(inside, tagName === 'li');
	}

	/** Puts what was collected into a paragraph of its own. */
	#endParagraph(around: Surroundings, endsItem = false): void {
		const text = this.#text.take();
		const isEmpty = text.trim() === '' && !(endsItem && this.#number !== undefined);
		if (!isEmpty) this.#addParagraphs(text, around);
		if (!isEmpty || endsItem) this.#number = undefined;
		this.#tellPending();
	}

	/** Pages part paragraphs by `br` as often as by `p`; only a heading and a cell keep their lines together. */
	#addParagraphs(text: string, around: Surroundings): void {
		const { headingLevel } = around;
		const isWhole = headingLevel !== undefined || this.#survey.isCell;
		const lines = isWhole
			? [text]
			: text.split('\n').filter((line, index) => line.trim() !== '' || index === 0);
		const isJudged = around.furniture === undefined && around.isOutside && headingLevel === undefined;
		const furniture = isJudged ? 'navigation' : around.furniture;
		lines.forEach((line, index) => {
			const block: DraftParagraph = {
				kind: 'paragraph',
				text: line,
				...(this.#number === undefined || index > 0 ? {} : { automaticNumber: this.#number }),
				...(headingLevel === undefined ? {} : { headingLevel }),
				...(furniture === undefined ? {} : { furniture }),
			};
			this.blocks.push(block);
		});
		if (isJudged) this.#once('main-content-judged', 'unsure');
	}

	#tellPending(): void {
		const at = this.blocks.at(-1);
		append(
			this.notices,
			this.#pending.map((notice) => (at ? { ...notice, at } : notice)),
		);
		this.#pending = [];
	}

	#table(table: HtmlElement, around: Surroundings): void {
		this.#endParagraph(around);
		for (const child of table.childNodes) {
			if (isElement(child) && child.tagName === 'caption') this.#block(child, around);
		}
		const grid = gridOf(table, this.#limits);
		if (isForLayout(table, grid)) this.#layoutTable(grid, around);
		else this.#dataTable(grid, around);
	}

	/** A table that only puts things beside each other: its cells are parts of the page. */
	#layoutTable(grid: Grid, around: Surroundings): void {
		for (const { cells } of grid.rows) for (const { element } of cells) this.#block(element, around);
		this.#pending.push({ code: 'layout-table', effect: 'unsure' });
		this.#tellPending();
	}

	#dataTable(grid: Grid, around: Surroundings): void {
		const rows: DraftRow[] = [];
		const found: DraftNotice[] = [];
		let covered = 0;
		for (const { cells, isHeader } of grid.rows) {
			covered--;
			if (cells.length === 0 && covered < 0) continue;
			const drafts = cells.map(({ element, column, columnSpan, rowSpan }): DraftCell => {
				const { text, notices } = this.#cell(element);
				const draft = { text, column, columnSpan, rowSpan };
				append(
					found,
					notices.map((notice) => ({ ...notice, at: draft })),
				);
				return draft;
			});
			covered = Math.max(covered, greatest(cells.map(({ rowSpan }) => rowSpan - 1)));
			rows.push({ cells: drafts, ...(isHeader ? { header: true } : {}) });
		}
		const table: DraftTable = {
			kind: 'table',
			...(around.furniture === undefined ? {} : { furniture: around.furniture }),
			rows,
			found: 'markup',
		};
		if (rows.some(({ cells }) => cells.some(({ text }) => text !== ''))) this.blocks.push(table);
		append(this.notices, found);
		if (grid.isCorrected) this.notices.push({ code: 'spans-corrected', effect: 'unsure', at: table });
	}

	#cell(element: HtmlElement): { text: string; notices: Omit<DraftNotice, 'at'>[] } {
		const inside = new PageReader(this.#limits, { characters: Number.POSITIVE_INFINITY, isCell: true });
		inside.read(element);
		const notices = inside.notices.map(({ at: _, ...notice }) => notice);
		const texts = inside.blocks.map((block) => {
			if (block.kind === 'paragraph') return numbered(block.automaticNumber, block.text);
			const text = block.rows.map(({ cells }) => cells.map((cell) => cell.text).join(' ')).join('\n');
			notices.push({ code: 'nested-table', effect: 'unsure', text });
			return text;
		});
		return { text: texts.filter((text) => text !== '').join('\n'), notices };
	}

	#once(code: DraftNotice['code'], effect: DraftNotice['effect']): void {
		if (this.#told.has(code)) return;
		this.#told.add(code);
		this.#pending.push({ code, effect });
	}

	#leaveOut(code: DraftNotice['code'], text: string, isAlways = false): void {
		const shown = text.replace(/\s+/g, ' ').trim();
		if (shown === '' && !isAlways) return;
		this.#pending.push({ code, effect: 'left-out', ...(shown === '' ? {} : { text: shown }) });
	}
}

function solidText(element: HtmlElement): string {
	return rawText(element).replace(/\s+/g, '');
}

/**
 * Whether a table only arranges the page: it says so, has one cell or one column, or one of its cells holds a table and
 * most of the text.
 */
function isForLayout(table: HtmlElement, { rows }: Grid): boolean {
	if (attribute(table, 'role') === 'presentation') return true;
	const cells = rows.flatMap((row) => row.cells);
	if (cells.length <= 1 || cells.every(({ column }) => column === 0)) return true;
	const all = solidText(table).length;
	return cells.some(
		({ element }) => outermost(element, tables).length > 0 && solidText(element).length * 2 > all,
	);
}
