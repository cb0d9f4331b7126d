import { limits as defaults, type Limits, type ReadingNoticeCode } from '@qingdan/schema';
import type { Definition, Image, Link, Node, Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type {
	Block,
	FurnitureKind,
	Lines,
	Paragraph,
	ReadingNotice,
	Row,
	SourceDocument,
	Table,
} from '../document.js';
import { type Segment, segmentsOf } from './markdown-segments.js';
import { UnreadableDocument } from './unreadable-document.js';

/**
 * Reads Markdown with tables of GitHub's flavour. Headings, list numbers and tables keep their meaning; the text is the
 * source line for line, in which addresses of links, pictures and tags became spaces.
 * @throws UnreadableDocument where lists and quotes nest deeper than the limit
 */
export function readMarkdown(
	source: string,
	limits: Pick<Limits, 'markdownDepth'> = defaults,
): SourceDocument {
	refuseDepth(source, limits.markdownDepth);
	const front = frontMatter(source);
	const visible = front ? blanked(source, [[0, front.end]]) : source;
	const processor = unified().use(remarkParse).use(remarkGfm).use(remarkCjkFriendly);
	const blocks: Block[] = [];
	const notices: ReadingNotice[] = front ? [front.notice] : [];
	const unseen: Span[] = [];
	for (const segment of segmentsOf(visible)) {
		const reading = new MarkdownReading(segment.text);
		reading.blocks((processor.parse(segment.text) as Root).children);
		for (const block of reading.read.map((one) => inSource(one, segment)))
			if (!continuesTable(blocks, block, segment)) blocks.push(block);
		for (const notice of reading.notices) notices.push(noticeInSource(notice, segment));
		for (const [start, end] of reading.unseen)
			if (start >= segment.head.characters) {
				const shift = segment.before.characters - segment.head.characters;
				unseen.push([start + shift, end + shift]);
			}
	}
	return { format: 'markdown', text: blanked(visible, unseen), blocks, notices };
}

/** The block of a segment with the lines of the whole source; of a table that goes on, without the head that was repeated. */
function inSource(block: Block, { head, before }: Segment): Block {
	const shift = before.lines - head.lines;
	const shifted = ([first, last]: Lines): Lines => [first + shift, last + shift];
	if (shift === 0) return block;
	if (block.kind === 'paragraph') return { ...block, lines: shifted(block.lines) };
	const repeated = head.lines > 0 && block.lines[0] === 1;
	const rows = (repeated ? block.rows.slice(1) : block.rows).map((row) => {
		const lines = shifted(row.lines);
		return { ...row, lines, cells: row.cells.map((cell) => ({ ...cell, lines })) };
	});
	const [first, last] = shifted(block.lines);
	return { ...block, rows, lines: [repeated ? first + head.lines : first, last] };
}

/** Adds the rows of a table that was cut to what was read of it before. */
function continuesTable(blocks: Block[], block: Block, { head, before }: Segment): boolean {
	const last = blocks.at(-1);
	if (head.lines === 0 || block.kind !== 'table' || last?.kind !== 'table') return false;
	if (block.lines[0] !== before.lines + 1) return false;
	blocks[blocks.length - 1] = {
		...last,
		rows: [...last.rows, ...block.rows],
		lines: [last.lines[0], block.lines[1]],
	};
	return true;
}

function noticeInSource(notice: ReadingNotice, { head, before }: Segment): ReadingNotice {
	const shift = before.lines - head.lines;
	return notice.lines ? { ...notice, lines: [notice.lines[0] + shift, notice.lines[1] + shift] } : notice;
}

/** The parser takes time by the square of the depth: what is too deep is refused before it is parsed. */
function refuseDepth(source: string, limit: number): void {
	source.split('\n').forEach((line, index) => {
		const [prefix = ''] = /^(?:[ \t]|>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))*/.exec(line) ?? [];
		const marks = prefix.match(/>|[-*+]|\d{1,9}[.)]/g)?.length ?? 0;
		const indent = /^[ ]*/.exec(prefix)?.[0].length ?? 0;
		const found = Math.max(marks, Math.floor(indent / 2));
		if (found > limit)
			throw new UnreadableDocument('limit-markdown-depth', { limit, found }, { line: index + 1 });
	});
}

function frontMatter(source: string): { end: number; notice: ReadingNotice } | undefined {
	const [matter = ''] = /^\ufeff?---\r?\n(?:[^\n]*\n){0,200}?---[ \t]*(?:\r?\n|$)/.exec(source) ?? [];
	if (matter === '') return undefined;
	const lines = matter.trimEnd().split('\n').length;
	const notice = {
		code: 'front-matter',
		lines: [1, lines],
		text: matter.trim(),
		effect: 'left-out',
	} as const;
	return { end: matter.length, notice };
}

type Span = readonly [start: number, end: number];

/** The text with spans replaced by spaces, line breaks kept. */
function blanked(text: string, spans: readonly Span[]): string {
	let out = '';
	let at = 0;
	for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
		if (end <= at) continue;
		const from = Math.max(start, at);
		out += text.slice(at, from) + text.slice(from, end).replace(/[^\n]/g, ' ');
		at = end;
	}
	return out + text.slice(at);
}

class MarkdownReading {
	readonly read: Block[] = [];
	readonly notices: ReadingNotice[] = [];
	/** what is markup and no text */
	readonly unseen: Span[] = [];
	readonly #source: string;

	constructor(source: string) {
		this.#source = source;
	}

	blocks(nodes: readonly RootContent[], furniture?: FurnitureKind): void {
		for (const node of nodes) this.#block(node, furniture);
	}

	#block(node: RootContent, furniture?: FurnitureKind): void {
		switch (node.type) {
			case 'heading':
				this.#paragraphs(node, node.children, { headingLevel: node.depth, ...furnished(furniture) });
				break;
			case 'paragraph':
				this.#paragraphs(node, node.children, furnished(furniture));
				break;
			case 'list':
				node.children.forEach((item) => {
					const number = node.ordered ? this.#listNumber(item) : undefined;
					item.children.forEach((inner, index) => {
						if (number !== undefined && index === 0 && inner.type === 'paragraph')
							this.#paragraphs(inner, inner.children, { automaticNumber: number, ...furnished(furniture) });
						else this.#block(inner, furniture);
					});
				});
				break;
			case 'table':
				this.#table(node);
				break;
			case 'blockquote':
				this.blocks(node.children, furniture);
				break;
			case 'footnoteDefinition':
				this.blocks(node.children, 'footnote');
				break;
			case 'code':
				this.#lines(
					node.value,
					(node.position?.start.line ?? 1) + (this.#sourceOf(node).startsWith('`') ? 1 : 0),
				);
				break;
			case 'html':
				this.#html(node);
				break;
			case 'definition':
				this.#leaveOut(node, 'link-definition');
				break;
			default:
				break;
		}
	}

	/** A tag is markup; words between tags are text; a comment is left out and said so. */
	#html(node: Node & { value: string }): void {
		const start = node.position?.start.offset ?? 0;
		if (/^<!--/.test(node.value)) {
			this.#leaveOut(node, 'comment');
			return;
		}
		for (const tag of node.value.matchAll(/<[^<>]{0,500}>/g))
			this.unseen.push([start + tag.index, start + tag.index + tag[0].length]);
		this.#lines(node.value.replace(/<[^<>]{0,500}>/g, ' '), node.position?.start.line ?? 1);
	}

	#leaveOut(node: Node, code: ReadingNoticeCode): void {
		const text = this.#sourceOf(node);
		this.unseen.push([node.position?.start.offset ?? 0, node.position?.end.offset ?? 0]);
		if (text.trim() !== '') this.notices.push({ code, lines: linesOf(node), text, effect: 'left-out' });
	}

	#lines(value: string, first: number): void {
		value.split('\n').forEach((text, index) => {
			if (text.trim() === '') return;
			this.read.push({ kind: 'paragraph', text, lines: [first + index, first + index] });
		});
	}

	/** A line of the source is a paragraph: government texts are often pasted without blank lines between. */
	#paragraphs(
		node: Node,
		children: readonly PhrasingContent[],
		rest: Pick<Paragraph, 'automaticNumber' | 'headingLevel' | 'furniture'>,
	): void {
		const first = node.position?.start.line ?? 1;
		const { automaticNumber, ...others } = rest;
		let line = first;
		let begun = false;
		for (const printed of this.#inline(children).split('\n')) {
			for (const text of printed.split('\u0001')) {
				if (text.trim() === '') continue;
				const number = automaticNumber === undefined || begun ? {} : { automaticNumber };
				this.read.push({ kind: 'paragraph', text, lines: [line, line], ...others, ...number });
				begun = true;
			}
			line++;
		}
	}

	/** Text of a line; `\u0001` is a break inside a line of the source. */
	#inline(children: readonly PhrasingContent[]): string {
		return children.map((child) => this.#phrase(child)).join('');
	}

	#phrase(node: PhrasingContent): string {
		switch (node.type) {
			case 'text':
			case 'inlineCode':
				return node.value;
			case 'break':
				return '\n';
			case 'html':
				if (/^<!--/.test(node.value)) this.#leaveOut(node, 'comment');
				else this.unseen.push([node.position?.start.offset ?? 0, node.position?.end.offset ?? 0]);
				return /^<br\b/i.test(node.value) ? '\u0001' : '';
			case 'image':
			case 'imageReference':
				this.#leaveOut(node as Image, 'picture');
				return '';
			case 'footnoteReference':
				this.unseen.push([node.position?.start.offset ?? 0, node.position?.end.offset ?? 0]);
				return '';
			case 'link':
				this.#address(node);
				return this.#inline(node.children);
			default:
				return 'children' in node ? this.#inline(node.children as PhrasingContent[]) : '';
		}
	}

	/** The address of a link is no text of the document; its words are. */
	#address(node: Link | Definition): void {
		const last = 'children' in node ? (node.children.at(-1) as Nodes | undefined) : undefined;
		const from = last?.position?.end.offset;
		const to = node.position?.end.offset;
		if (from !== undefined && to !== undefined && from < to) this.unseen.push([from, to]);
	}

	#table(node: Extract<RootContent, { type: 'table' }>): void {
		const rows = node.children.map((row, index): Row => {
			const lines = linesOf(row);
			return {
				cells: row.children.map((cell, column) => ({
					text: this.#inline(cell.children).replaceAll('\u0001', '\n'),
					column,
					columnSpan: 1,
					rowSpan: 1,
					lines,
				})),
				lines,
				...(index === 0 ? { header: true } : {}),
			};
		});
		const table: Table = { kind: 'table', rows, lines: linesOf(node), found: 'pipes' };
		this.read.push(table);
	}

	/** The number of a list item as the source prints it. */
	#listNumber(item: Node): string | undefined {
		return /^\s*(\d{1,9}[.)])/.exec(this.#sourceOf(item))?.[1];
	}

	#sourceOf(node: Node): string {
		return this.#source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
	}
}

function furnished(furniture: FurnitureKind | undefined): Pick<Paragraph, 'furniture'> {
	return furniture === undefined ? {} : { furniture };
}

function linesOf(node: Node): readonly [number, number] {
	return [node.position?.start.line ?? 1, node.position?.end.line ?? 1];
}
