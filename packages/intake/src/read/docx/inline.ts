import type { ReadingNoticeCode } from '@qingdan/schema';
import { type Element, elementIn, elementsIn, type Node, textIn } from '../xml.js';
import {
	type Context,
	isLeftOut,
	type PendingNotice,
	type Revision,
	renderingOf,
	revisionNotice,
	revisionOf,
	wordsBelow,
} from './context.js';
import { toggle } from './styles.js';
import { symbolCharacter } from './symbols.js';

/** The text of a paragraph with what was noticed on the way. */
export interface InlineReading {
	readonly text: string;
	readonly notices: readonly PendingNotice[];
	/** the contents of text boxes anchored here, each to be read as blocks */
	readonly boxes: readonly Element[];
}

/** characters that stand for an element of a run */
const characters: Readonly<Record<string, string>> = {
	'w:tab': '\t',
	'w:ptab': '\t',
	'w:cr': '\n',
	'w:noBreakHyphen': '\u2011',
};

const pictures = ['w:drawing', 'w:pict', 'w:object'];

/** Reads what stands in a paragraph, in the edition of `context`. */
export function readInline(paragraph: Element, context: Context, isHiddenByStyle: boolean): InlineReading {
	const reader = new InlineReader(context, isHiddenByStyle);
	reader.readAll(paragraph.children, undefined);
	return { text: reader.text, notices: reader.notices, boxes: reader.boxes };
}

class InlineReader {
	text = '';
	readonly notices: PendingNotice[] = [];
	readonly boxes: Element[] = [];
	readonly #context: Context;
	readonly #isHiddenByStyle: boolean;
	/** the notice that the next piece of the same kind goes on */
	#running: { code: ReadingNoticeCode; revision: Revision | undefined } | undefined;

	constructor(context: Context, isHiddenByStyle: boolean) {
		this.#context = context;
		this.#isHiddenByStyle = isHiddenByStyle;
	}

	readAll(nodes: readonly Node[], revision: Revision | undefined): void {
		for (const node of nodes) if (typeof node !== 'string') this.#read(node, revision);
	}

	#read(element: Element, revision: Revision | undefined): void {
		const own = revisionOf[element.name];
		if (own) this.readAll(element.children, this.#stronger(own, revision));
		else if (element.name === 'w:r') this.#run(element, revision);
		else if (element.name === 'mc:AlternateContent')
			this.readAll(renderingOf(element)?.children ?? [], revision);
		else if (element.name === 'm:oMath') this.#formula(element, revision);
		else if (element.name === 'w:sdt') this.#control(element, revision);
		else if (element.name === 'w:subDoc') this.#notice('external-part', 'left-out');
		else if (!element.name.endsWith('Pr')) this.readAll(element.children, revision);
	}

	/** Of two changes around one piece, the one that leaves it out. */
	#stronger(own: Revision, outer: Revision | undefined): Revision {
		return outer && isLeftOut(outer, this.#context.revisions) ? outer : own;
	}

	#run(run: Element, revision: Revision | undefined): void {
		const properties = elementIn(run, 'w:rPr');
		const style = elementIn(properties, 'w:rStyle')?.attributes['w:val'];
		const isHidden =
			toggle(properties, 'w:vanish') ?? (this.#context.styles.isHidden(style) || this.#isHiddenByStyle);
		for (const child of elementsIn(run)) this.#runChild(child, revision, isHidden, fontOf(properties));
	}

	#runChild(
		child: Element,
		revision: Revision | undefined,
		isHidden: boolean,
		font: string | undefined,
	): void {
		const character = characters[child.name];
		if (character !== undefined) this.#add(character, revision, isHidden);
		else if (child.name === 'w:t') this.#add(textIn(child), revision, isHidden);
		else if (child.name === 'w:delText') this.#add(textIn(child), revision ?? 'deletion', isHidden);
		else if (child.name === 'w:br') this.#break(child, revision, isHidden);
		else if (child.name === 'w:sym') this.#symbol(child, font, revision, isHidden);
		else if (child.name === 'w:fldChar') this.#context.fields.pass(child);
		else if (child.name === 'w:ruby') this.#ruby(child, revision);
		else if (pictures.includes(child.name)) this.#drawing(child, revision);
		else if (child.name === 'mc:AlternateContent') {
			for (const inner of elementsIn(renderingOf(child) ?? child))
				this.#runChild(inner, revision, isHidden, font);
		} else if (!child.name.endsWith('Pr')) this.#read(child, revision);
	}

	#break(element: Element, revision: Revision | undefined, isHidden: boolean): void {
		const type = element.attributes['w:type'] ?? 'textWrapping';
		if (type === 'textWrapping') this.#add('\n', revision, isHidden);
	}

	/** Puts a piece into the text, or says why it is not there. */
	#add(piece: string, revision: Revision | undefined, isHidden: boolean): void {
		if (piece === '') return;
		const code = this.#context.fields.isInCode ? 'field-code' : isHidden ? 'hidden-text' : undefined;
		if (code) {
			this.#extend(code, revision, () => ({ code, text: '', effect: 'left-out' }), piece);
			return;
		}
		if (revision) {
			const tracked = revision === 'insertion' ? 'tracked-insertion' : 'tracked-deletion';
			const { revisions } = this.#context;
			this.#extend(tracked, revision, () => revisionNotice(tracked, revision, '', revisions), piece);
			if (isLeftOut(revision, revisions)) return;
		} else this.#running = undefined;
		this.text += piece;
	}

	#extend(
		code: ReadingNoticeCode,
		revision: Revision | undefined,
		make: () => PendingNotice,
		piece: string,
	): void {
		const last = this.notices.at(-1);
		const goesOn = this.#running?.code === code && this.#running.revision === revision;
		const notice = goesOn && last ? last : make();
		if (goesOn && last) this.notices.pop();
		this.notices.push({ ...notice, text: `${notice.text ?? ''}${piece}` });
		this.#running = { code, revision };
	}

	#notice(code: ReadingNoticeCode, effect: PendingNotice['effect'], text?: string): void {
		this.notices.push({ code, effect, ...(text ? { text } : {}) });
		this.#running = undefined;
	}

	#symbol(
		element: Element,
		font: string | undefined,
		revision: Revision | undefined,
		isHidden: boolean,
	): void {
		const code = element.attributes['w:char'] ?? '';
		const shown = /^[0-9a-f]{1,6}$/i.test(code) ? Number.parseInt(code, 16) : undefined;
		const character =
			shown === undefined || shown === 0 || shown > 0x10ffff || (shown >= 0xd800 && shown <= 0xdfff)
				? undefined
				: symbolCharacter(String.fromCodePoint(shown), element.attributes['w:font'] ?? font);
		if (character === undefined) this.#notice('symbol-unknown', 'unsure', code);
		this.#add(character ?? '\ufffd', revision, isHidden);
	}

	/** The base stays in the text; the reading above it is said. */
	#ruby(element: Element, revision: Revision | undefined): void {
		const base = elementIn(element, 'w:rubyBase');
		this.readAll(base?.children ?? [], revision);
		for (const reading of elementsIn(element, 'w:rt')) this.#notice('ruby', 'left-out', wordsBelow(reading));
	}

	#formula(element: Element, revision: Revision | undefined): void {
		const text = wordsBelow(element);
		this.#add(text, revision, false);
		this.#notice('formula', 'unsure', text);
	}

	#control(element: Element, revision: Revision | undefined): void {
		const content = elementIn(element, 'w:sdtContent');
		if (!content) return;
		if (elementIn(elementIn(element, 'w:sdtPr'), 'w:showingPlcHdr'))
			this.#notice('placeholder', 'unsure', wordsBelow(content));
		this.readAll(content.children, revision);
	}

	#drawing(element: Element, revision: Revision | undefined): void {
		const boxes = below(element, 'w:txbxContent');
		if (boxes.length === 0) {
			const code = element.name === 'w:object' ? 'embedded-object' : 'picture';
			this.#notice(code, 'left-out', describedAs(element));
			return;
		}
		for (const box of boxes) {
			if (revision && isLeftOut(revision, this.#context.revisions)) {
				const code = revision === 'insertion' ? 'tracked-insertion' : 'tracked-deletion';
				this.#notice(code, 'left-out', wordsBelow(box));
			} else if (this.#context.fields.isInCode) {
				this.#notice('field-code', 'left-out', wordsBelow(box));
			} else this.boxes.push(box);
		}
	}
}

function fontOf(properties: Element | undefined): string | undefined {
	const fonts = elementIn(properties, 'w:rFonts')?.attributes;
	return fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'];
}

/** The outermost elements of a name below one, each rendering once. */
function below(element: Element, name: string): Element[] {
	if (element.name === 'mc:AlternateContent') {
		const rendering = renderingOf(element);
		return rendering ? elementsIn(rendering).flatMap((child) => below(child, name)) : [];
	}
	if (element.name === name) return [element];
	return elementsIn(element).flatMap((child) => below(child, name));
}

/** The description that an author or a program gave to a picture. */
function describedAs(element: Element): string | undefined {
	for (const child of elementsIn(element)) {
		const { descr, title, string, alt } = child.attributes;
		const own = child.name === 'mc:AlternateContent' ? undefined : descr || title || string || alt;
		const found =
			own || describedAs(child.name === 'mc:AlternateContent' ? (renderingOf(child) ?? child) : child);
		if (found) return found;
	}
	return undefined;
}
