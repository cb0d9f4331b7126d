import type { BodyResolver } from '@qingdan/core';
import type { Provision } from '@qingdan/schema';
import type { Lines } from '../document.js';
import { divisionRank, type Marker, type MarkerKind, markerOf } from './markers.js';
import { remarks } from './remarks.js';
import { responsibilityIn } from './responsibility.js';
import { around, policyLines } from './spans.js';
import type { Line } from './stream.js';

/** A provision while the tree grows. */
interface Node {
	readonly marker?: Marker;
	heading?: string;
	text?: string;
	lines: Lines;
	/** what its text was put together of */
	pieces?: Line['pieces'];
	readonly children: Node[];
}

interface Open {
	readonly kind: MarkerKind;
	readonly node: Node;
}

/**
 * Makes the tree of provisions of numbered lines. Divisions of a law nest by rank; other numbers nest in the order in which
 * they first come, so that 一、（一）1. and 1.（一）① are both read. A line without a number belongs to the provision above
 * it; a further paragraph of an article is a provision of its own.
 */
export function provisionsOf(lines: readonly Line[], bodies: BodyResolver): Provision[] {
	const growing = new GrowingTree();
	for (const line of lines) growing.add(line);
	return growing.roots.map((node) => finished(node, bodies));
}

class GrowingTree {
	readonly roots: Node[] = [];
	#open: Open[] = [];
	/** under which kind a kind first came; the top where undefined */
	readonly #parents = new Map<MarkerKind, MarkerKind | undefined>();

	add(line: Line): void {
		if (line.marker) this.#numbered(line, line.marker);
		else this.#paragraph(line);
	}

	#numbered({ lines, headingLevel, pieces }: Line, marker: Marker): void {
		this.#close(marker);
		const siblings = this.#childrenForItems(this.#open.at(-1)?.node);
		const divided = dividedText(marker, headingLevel !== undefined);
		// The last point of a list ends with a stop where those above it end with ；.
		const listed =
			/。$|[）)〕］]。?$/.test(marker.rest) &&
			(divided.text === undefined || /^[（(〔［[]/.test(divided.text)) &&
			siblings.at(-1)?.text?.endsWith('；');
		const { heading, text, items } = listed ? { heading: undefined, text: marker.rest, items: [] } : divided;
		const node: Node = {
			marker,
			...(heading === undefined ? {} : { heading }),
			...(text === undefined ? {} : { text }),
			lines,
			...(pieces ? { pieces } : {}),
			children: items.map((item) => inlineNode(item, lines)),
		};
		const parent = this.#open.at(-1);
		if (!this.#parents.has(marker.kind)) this.#parents.set(marker.kind, parent?.kind);
		siblings.push(node);
		this.#open.push({ kind: marker.kind, node });
	}

	/** Items that follow a later paragraph of an article belong to that paragraph. */
	#childrenForItems(parent: Node | undefined): Node[] {
		if (!parent) return this.roots;
		const last = parent.children.at(-1);
		return parent.marker?.kind === 'article' && last && !last.marker ? last.children : parent.children;
	}

	/** Closes what a provision with this number cannot stand in. */
	#close({ kind, value }: Marker): void {
		const rank = divisionRank[kind];
		const same = this.#open.findIndex((open) => open.kind === kind);
		const higher =
			rank === undefined ? -1 : this.#open.findIndex((open) => (divisionRank[open.kind] ?? 0) >= rank);
		const cut = higher >= 0 ? higher : same;
		if (cut >= 0) {
			this.#open = this.#open.slice(0, cut);
			return;
		}
		if (rank !== undefined || !this.#parents.has(kind)) return;
		// A list that begins anew belongs to what is printed above it: 一、1. in one part may be 三、（一）1. in another.
		if (value === 1) return;
		const parent = this.#parents.get(kind);
		if (parent === undefined) {
			this.#open = [];
			return;
		}
		const at = this.#open.findIndex((open) => open.kind === parent);
		if (at >= 0) this.#open = this.#open.slice(0, at + 1);
	}

	#paragraph({ text, lines, headingLevel, pieces }: Line): void {
		const joined = pieces ? { pieces } : {};
		const articleAt = this.#open.findIndex((open) => open.kind === 'article');
		const article = this.#open[articleAt]?.node;
		if (
			article &&
			!/[。；，,：:]./.test(text) &&
			!/[。；]$/.test(text) &&
			commences.test(lastTextOf(article))
		) {
			// Words that are no sentence, behind the article that brings the law into force, stand below the law.
			this.#open = [];
			this.roots.push({ text, lines, ...joined, children: [] });
			return;
		}
		if (article) {
			this.#open = this.#open.slice(0, articleAt + 1);
			this.#furtherParagraph(article, text, lines, joined);
			return;
		}
		if (closing.test(text)) this.#open = [];
		const current = this.#open.at(-1)?.node;
		if (headingLevel !== undefined && !current) {
			this.roots.push({ heading: text, lines, children: [] });
			return;
		}
		if (!current) {
			this.roots.push({ text, lines, ...joined, children: [] });
			return;
		}
		if (current.text === undefined && current.children.length === 0) {
			const { text: own, items } = withItems(text);
			current.text = own;
			Object.assign(current, joined);
			current.children.push(...items.map((item) => inlineNode(item, lines)));
			current.lines = around(current.lines, lines);
			return;
		}
		const { text: own, items } = withItems(text);
		current.children.push({
			text: own,
			lines,
			...joined,
			children: items.map((item) => inlineNode(item, lines)),
		});
	}

	#furtherParagraph(article: Node, text: string, lines: Lines, joined: Pick<Node, 'pieces'>): void {
		if (article.text === undefined && article.children.length === 0) {
			article.text = text;
			Object.assign(article, joined);
			article.lines = around(article.lines, lines);
			return;
		}
		if (article.text !== undefined) {
			const { text: own, lines: place, pieces } = article;
			const first: Node = {
				text: own,
				lines: place,
				...(pieces ? { pieces } : {}),
				children: article.children.splice(0),
			};
			delete article.text;
			delete article.pieces;
			article.children.push(first);
		}
		article.children.push({ text, lines, ...joined, children: [] });
		article.lines = around(article.lines, lines);
	}
}

const commences = /起(?:施行|实施|生效|执行)。$/;

function lastTextOf({ text, children }: Node): string {
	return children.at(-1)?.text ?? text ?? '';
}

/** A paragraph without a number that speaks of the whole document when its list of provisions has ended. */
const closing = /^本[\u4e00-\u9fa5]{1,10}?(?:自|从|由|有效期|施行|未尽)[^；]{2,}。$/;

function inlineNode(marker: Marker, lines: Lines): Node {
	return { marker, text: marker.rest, lines, children: [] };
}

interface Divided {
	readonly heading?: string;
	readonly text?: string;
	/** items that are printed inside the text */
	readonly items: readonly Marker[];
}

const headingLimits: Readonly<Record<MarkerKind, number>> = {
	part: 60,
	chapter: 60,
	section: 60,
	article: 0,
	han: 60,
	'han-bracket': 50,
	digit: 45,
	decimal: 45,
	'digit-bracket': 24,
	circled: 20,
	dash: 24,
};

/** Parts what follows a number into the phrase that names the provision and its text. */
function dividedText({ kind, rest }: Marker, marked: boolean): Divided {
	if (rest === '') return { items: [] };
	if (kind === 'part' || kind === 'chapter' || kind === 'section') return { heading: rest, items: [] };
	if (kind === 'article') {
		const [named, title] = /^[【［[]([^】］\]]{1,30})[】］\]]/.exec(rest) ?? [];
		if (named !== undefined && title !== undefined)
			return { heading: title, text: rest.slice(named.length), items: [] };
		return withItems(rest);
	}
	const limit = headingLimits[kind];
	const stop = rest.search(/[。！]/);
	if (stop < 0) {
		const short = [...rest].length <= limit && !/[；;]/.test(rest) && arePhrases(rest.split(/[，,]/));
		const named =
			(short && !/[:：]$/.test(rest)) || (marked && [...rest].length <= 80 && !/[；]$/.test(rest));
		if (named) return { heading: rest, items: [] };
		const colon = /^([^，。；：,;:]{2,12})[：:](?=.)/.exec(rest);
		if (colon && kind !== 'digit-bracket' && kind !== 'circled')
			return { heading: colon[1] as string, ...withItems(rest.slice(colon[0].length)) };
		return withItems(rest);
	}
	const head = rest.slice(0, stop);
	const after = rest.slice(stop + 1);
	const size = [...head].length;
	const phrases = head.split(/[，,；;：:]/);
	const commas = phrases.length - 1;
	if (after === '') return commas === 0 && size <= 24 ? { heading: head, items: [] } : withItems(rest);
	// What stands alone before those responsible is the text itself, unless it is as short as a name.
	const alone = /^[（(〔［[][^（()）〔〕［］[\]]{0,200}[）)〕］\]]。?$/.test(after);
	const isHeading =
		size <= limit &&
		!(alone && (commas > 0 || /\d/.test(head))) &&
		(commas === 0 || (commas === 1 && size <= 26 && arePhrases(phrases) && !/[：:]/.test(head)));
	return isHeading ? { heading: head, ...withItems(after) } : withItems(rest);
}

/** One phrase, or two of about one length, as headings are made: 优化同权事项，拓展改革覆盖面. */
function arePhrases(phrases: readonly string[]): boolean {
	return phrases.length === 1 || (phrases.length === 2 && phrases.every((one) => [...one].length <= 14));
}

/** Cuts （1）…（2）… or ①…②… that stand inside a text, where they run from 1 without a gap. */
function withItems(text: string): { text: string; items: readonly Marker[] } {
	for (const pattern of [/[（(](\d{1,2})[）)]/g, /([①-⑳])/g]) {
		const found = [...text.matchAll(pattern)].filter(
			(match) => match.index === 0 || /[：:。；;]/.test(text[match.index - 1] ?? ''),
		);
		const values = found.map((match) => markerOf(text.slice(match.index))?.value ?? 0);
		if (values.length < 2 || !values.every((value, index) => value === index + 1)) continue;
		const items = found.flatMap(
			(match, index) => markerOf(text.slice(match.index, found[index + 1]?.index)) ?? [],
		);
		return { text: text.slice(0, found[0]?.index), items };
	}
	return { text, items: [] };
}

/** A short sentence over numbered provisions names them. */
function named({ marker, heading, text, children }: Node): Pick<Node, 'heading' | 'text'> {
	const isName =
		heading === undefined &&
		marker !== undefined &&
		marker.kind !== 'article' &&
		/^[^。；：:]{4,30}。$/.test(text ?? '') &&
		children.some((child) => child.marker);
	if (isName) return { heading: (text ?? '').slice(0, -1) };
	return { ...(heading === undefined ? {} : { heading }), ...(text === undefined ? {} : { text }) };
}

function finished(node: Node, bodies: BodyResolver): Provision {
	const { marker, lines, children } = node;
	const { heading, text } = named(node);
	const said = `${heading ?? ''}${text ?? ''}`;
	return {
		number: marker?.printed ?? null,
		...(heading === undefined ? {} : { heading }),
		...(text === undefined || text === '' ? {} : { text }),
		...responsibilityIn(said, bodies),
		...repairOf(text, node.pieces),
		evidence: { lines: policyLines(lines) },
		...(children.length > 0 ? { children: children.map((child) => finished(child, bodies)) } : {}),
	};
}

/** A text that was put together over the furniture of a page, piece by piece as the pages print it. */
function repairOf(text: string | undefined, pieces: Node['pieces']): Pick<Provision, 'repairs'> {
	const whole = (pieces ?? []).map((one) => one.text).join('');
	if (text === undefined || pieces === undefined || !whole.endsWith(text)) return {};
	let skip = whole.length - text.length;
	const before = pieces.flatMap(({ text: piece, lines }) => {
		const own = piece.slice(Math.min(skip, piece.length));
		skip -= piece.length - own.length;
		return own === '' ? [] : [{ lines: policyLines(lines), text: own }];
	});
	return {
		repairs: [
			{
				id: 'r1',
				kind: 'row-split',
				field: 'text',
				before,
				confidence: 'high',
				note: remarks.paragraphJoined,
			},
		],
	};
}
