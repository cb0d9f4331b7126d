import type { Limits } from '@qingdan/schema';
import { SaxesParser } from 'saxes';
import { UnreadableDocument } from './unreadable-document.js';

/** An element of an XML part. Names carry the prefix that `namespaces` gives their namespace, whatever the file's own. */
export interface Element {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: readonly Node[];
}

export type Node = Element | string;

interface OpenElement extends Element {
	readonly children: Node[];
}

interface Scope {
	readonly prefixes: ReadonlyMap<string, string>;
	readonly outer: Scope | undefined;
}

const none: Readonly<Record<string, string>> = Object.freeze({});

/**
 * Reads an XML part into a tree. Entities, external ones above all, are not expanded: a document type declaration is
 * refused. Namespaces are resolved here and not by the parser, whose time grows with the square of the depth.
 * @param namespaces the prefix to use for each namespace; elements of others keep their local name after `?:`
 * @param ignored elements that are checked and not kept, so that the tree stays small
 * @throws UnreadableDocument with the line and column of what is not well-formed, or over a limit
 */
export function readXml(
	bytes: Uint8Array,
	part: string,
	namespaces: Readonly<Record<string, string>>,
	limits: Limits,
	ignored: ReadonlySet<string> = new Set(),
): Element {
	const parser = new SaxesParser({ xmlns: false, position: true });
	const place = () => ({ part, line: parser.line, column: parser.column });
	const stack: OpenElement[] = [];
	const scopes: Scope[] = [];
	let scope: Scope = { prefixes: new Map([['xml', 'xml']]), outer: undefined };
	let root: OpenElement | undefined;
	let count = 0;

	const named = (name: string, isAttribute: boolean) => {
		const colon = name.indexOf(':');
		if (colon < 0 && isAttribute) return name;
		const namespace = namespaceOf(scope, colon < 0 ? '' : name.slice(0, colon));
		if (colon < 0 && namespace === undefined) return name;
		const known = namespace === undefined ? undefined : Object.hasOwn(namespaces, namespace);
		return `${known ? namespaces[namespace as string] : '?'}:${name.slice(colon + 1)}`;
	};

	parser.on('doctype', () => {
		throw new UnreadableDocument('document-doctype', {}, place());
	});
	parser.on('error', (error) => {
		const { line, column } = parser;
		throw new UnreadableDocument('document-xml', { message: reason(error) }, { part, line, column });
	});
	parser.on('opentag', (tag) => {
		if (stack.length >= limits.xmlDepth) {
			throw new UnreadableDocument('limit-xml-depth', { limit: limits.xmlDepth }, place());
		}
		count++;
		if (count > limits.xmlElements) {
			throw new UnreadableDocument('limit-xml-elements', { limit: limits.xmlElements }, place());
		}
		scopes.push(scope);
		scope = innerScope(scope, tag.attributes);
		const element = {
			name: named(tag.name, false),
			attributes: namedAttributes(tag.attributes, named),
			children: [],
		};
		if (!ignored.has(element.name)) stack.at(-1)?.children.push(element);
		root ??= element;
		stack.push(element);
	});
	parser.on('closetag', () => {
		stack.pop();
		scope = scopes.pop() as Scope;
	});
	const addText = (text: string) => {
		if (text !== '') stack.at(-1)?.children.push(text);
	};
	parser.on('text', addText);
	parser.on('cdata', addText);

	parser.write(decodeXml(bytes, part)).close();
	if (!root) throw new UnreadableDocument('document-xml', { message: 'no root element' }, place());
	return root;
}

/** XML is UTF-8 unless its first bytes say UTF-16 (XML 1.0, appendix F); Office writes no other encoding. */
function decodeXml(bytes: Uint8Array, part: string): string {
	const [first, second] = bytes;
	const encoding =
		first === 0xff && second === 0xfe
			? 'utf-16le'
			: first === 0xfe && second === 0xff
				? 'utf-16be'
				: first === 0x3c && second === 0
					? 'utf-16le'
					: 'utf-8';
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		throw new UnreadableDocument('document-encoding', { encoding }, { part });
	}
}

/** What the parser found, without the place that it puts before it. */
function reason(error: Error): string {
	return error.message
		.replace(/^(?:[^:]*:)?\d+:\d+: /, '')
		.replace(/\.$/, '')
		.replace('undefined entity', 'unknown entity');
}

function innerScope(outer: Scope, attributes: Readonly<Record<string, string>>): Scope {
	let prefixes: Map<string, string> | undefined;
	for (const [name, value] of Object.entries(attributes)) {
		if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
		prefixes ??= new Map();
		prefixes.set(name.slice('xmlns:'.length), value);
	}
	return prefixes ? { prefixes, outer } : outer;
}

function namespaceOf(scope: Scope, prefix: string): string | undefined {
	for (let at: Scope | undefined = scope; at; at = at.outer) {
		const found = at.prefixes.get(prefix);
		if (found !== undefined) return found;
	}
	return undefined;
}

function namedAttributes(
	attributes: Readonly<Record<string, string>>,
	named: (name: string, isAttribute: boolean) => string,
): Readonly<Record<string, string>> {
	const own = Object.entries(attributes).filter(([name]) => name !== 'xmlns' && !name.startsWith('xmlns:'));
	if (own.length === 0) return none;
	return Object.fromEntries(own.map(([name, value]) => [named(name, true), value]));
}

/** The elements directly below one, all or those of a name. */
export function elementsIn(element: Element, name?: string): Element[] {
	return element.children.filter(
		(child): child is Element => typeof child !== 'string' && (name === undefined || child.name === name),
	);
}

/** The first element of a name directly below one. */
export function elementIn(element: Element | undefined, name: string): Element | undefined {
	return element?.children.find(
		(child): child is Element => typeof child !== 'string' && child.name === name,
	);
}

/** The attribute `w:val` of an element directly below one. */
export function valueIn(element: Element | undefined, name: string): string | undefined {
	return elementIn(element, name)?.attributes['w:val'];
}

/** All text below an element. */
export function textIn(element: Element): string {
	return element.children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('');
}
