import type { Limits } from '@qingdan/schema';
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import { UnreadableDocument } from '../unreadable-document.js';

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

/**
 * Parses a page as browsers do. The parser's own time grows with the square of the depth of open elements and of the
 * attributes of one tag, so both are stopped while it runs.
 * @throws UnreadableDocument over a limit
 */
export function parsePage(source: string, limits: Limits): HtmlElement {
	refuseLongTags(source, limits);
	let depth = 0;
	let count = 0;
	let characters = 0;
	const page = parse(source, {
		scriptingEnabled: false,
		treeAdapter: {
			...defaultTreeAdapter,
			createElement(...details) {
				count++;
				if (count > limits.htmlElements) {
					throw new UnreadableDocument('limit-html-elements', { limit: limits.htmlElements });
				}
				return defaultTreeAdapter.createElement(...details);
			},
			insertText(parent, text) {
				if (!unseen.has(parent.nodeName)) characters += text.trim().length;
				if (characters > limits.textCharacters)
					throw new UnreadableDocument('limit-text-characters', {
						limit: limits.textCharacters,
						found: characters,
					});
				defaultTreeAdapter.insertText(parent, text);
			},
			onItemPush() {
				depth++;
				if (depth > limits.htmlDepth) throw tooDeep(limits);
			},
			onItemPop() {
				depth--;
			},
		},
	});
	const root = page.childNodes.find((node): node is HtmlElement => node.nodeName === 'html');
	if (!root) throw new UnreadableDocument('document-no-text');
	refuseDeep(root, limits);
	return root;
}

function tooDeep(limits: Limits): UnreadableDocument {
	return new UnreadableDocument('limit-html-depth', { limit: limits.htmlDepth });
}

/** Misnested tags are moved when they are closed and may end deeper than they were opened. */
function refuseDeep(root: HtmlElement, limits: Limits): void {
	let level: HtmlElement[] = [root];
	for (let depth = 1; level.length > 0; depth++) {
		if (depth > limits.htmlDepth) throw tooDeep(limits);
		level = level.flatMap(({ childNodes }) => childNodes.filter(isElement));
	}
}

/** Counts the attributes of each tag without parsing it: the words outside quotes before its end. */
function refuseLongTags(source: string, limits: Limits): void {
	for (let at = source.indexOf('<'); at >= 0; at = source.indexOf('<', at)) {
		at++;
		if (!isLetter(source.charCodeAt(at))) continue;
		let words = 0;
		let isBetween = false;
		for (; at < source.length; at++) {
			const character = source[at] as string;
			if (character === '>' || character === '<') break;
			const isSpace = character <= ' ' || character === '/';
			if (isBetween && !isSpace) words++;
			isBetween = isSpace;
			if (words > limits.htmlAttributes) {
				throw new UnreadableDocument('limit-html-attributes', { limit: limits.htmlAttributes });
			}
			if ((character === '"' || character === "'") && source[at - 1] === '=') {
				const end = source.indexOf(character, at + 1);
				if (end < 0) return;
				at = end;
				isBetween = true;
			}
		}
	}
}

function isLetter(code: number): boolean {
	return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

export function isElement(node: HtmlNode): node is HtmlElement {
	return 'tagName' in node;
}

/** The value of an attribute. */
export function attribute(element: HtmlElement, name: string): string | undefined {
	return element.attrs.find((own) => own.name === name)?.value;
}

/** The elements of some names below one, in order, without those inside one that is found. */
export function outermost(element: HtmlElement, names: ReadonlySet<string>): HtmlElement[] {
	return element.childNodes
		.filter(isElement)
		.flatMap((child) => (names.has(child.tagName) ? [child] : outermost(child, names)));
}

/** All text below an element as it stands in the page, scripts and styles aside. */
export function rawText(element: HtmlElement): string {
	const pieces: string[] = [];
	const visit = (at: HtmlElement) => {
		for (const child of at.childNodes) {
			if (child.nodeName === '#text') pieces.push((child as DefaultTreeAdapterTypes.TextNode).value);
			else if (isElement(child) && !unseen.has(child.tagName)) visit(child);
		}
	};
	visit(element);
	return pieces.join('');
}

/** Elements whose content is no text of the page. */
export const unseen: ReadonlySet<string> = new Set(['script', 'style', 'template', 'svg', 'noframes']);
