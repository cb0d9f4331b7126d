import type { Limits } from '@qingdan/schema';
import { type Container, readContainer } from '../container.js';
import { UnreadableDocument } from '../unreadable-document.js';
import { type Element, elementIn, elementsIn, readXml } from '../xml.js';
import { appearance, namespaces } from './namespaces.js';

/** A Word file taken apart: its main part and the parts that this one names, by the kind of their relationship. */
export interface WordPackage {
	readonly document: Element;
	/** the one part of a kind (`styles`, `numbering`), if the document names one */
	part(kind: string): Element | undefined;
	/** all parts of a kind (`header`, `footer`), in the order of their relationships */
	parts(kind: string): readonly Element[];
	/** the kinds of parts that are named and lie outside the file or are no XML */
	readonly embedded: readonly string[];
}

interface Relationship {
	readonly kind: string;
	readonly target: string;
	readonly isExternal: boolean;
}

const contentTypes = '[Content_Types].xml';
const mainTypes = /wordprocessingml\.(?:document|template)\.main\+xml$/;

/**
 * Opens a Word file (ECMA-376 part 2). A part that is named and not there is an error, whatever it holds: a document
 * that lost its numbering or its footnotes reads like a whole one.
 * @throws UnreadableDocument
 */
export function openPackage(file: Uint8Array, limits: Limits): WordPackage {
	const container = readContainer(file, limits, (name) => /\.(?:xml|rels)$|vbaProject\.bin$/i.test(name));
	const files = new Map([...container].map(([name, bytes]) => [name.toLowerCase(), { name, bytes }]));
	const read = (name: string): Element => {
		const found = files.get(name.toLowerCase());
		if (!found) throw new UnreadableDocument('document-part-missing', {}, { part: name });
		return readXml(found.bytes, found.name, namespaces, limits, appearance);
	};
	if (!files.has(contentTypes.toLowerCase())) throw notWord(container);
	const types = read(contentTypes);
	const main = mainPart(read('_rels/.rels'), types, files);
	const relationships = relationshipsOf(main, files, read);
	const targets = (kind: string) =>
		relationships.filter((relationship) => relationship.kind === kind && !relationship.isExternal);
	return {
		document: read(main),
		part(kind) {
			const [first] = targets(kind);
			return first && read(first.target);
		},
		parts: (kind) => targets(kind).map(({ target }) => read(target)),
		embedded: relationships
			.filter(({ kind }) => kind === 'aFChunk' || kind === 'subDocument')
			.map(({ kind }) => kind),
	};
}

function mainPart(
	root: Element,
	types: Element,
	files: ReadonlyMap<string, { readonly name: string }>,
): string {
	const relationship = relationshipsIn(root, '').find(({ kind }) => kind === 'officeDocument');
	if (!relationship || relationship.isExternal) {
		throw new UnreadableDocument('document-part-missing', {}, { part: 'word/document.xml' });
	}
	const { target } = relationship;
	const override = elementsIn(types, 'ct:Override').find(
		({ attributes }) => attributes.PartName?.toLowerCase() === `/${target.toLowerCase()}`,
	);
	const type = override?.attributes.ContentType ?? '';
	const hasMacros = [...files.keys()].some((name) => name.endsWith('vbaproject.bin'));
	if (hasMacros || /macroEnabled/i.test(type)) throw new UnreadableDocument('document-macros');
	if (type !== '' && !mainTypes.test(type)) {
		const found = /spreadsheetml/.test(type) ? 'xlsx' : /presentationml/.test(type) ? 'pptx' : type;
		throw new UnreadableDocument('document-other-office', { found });
	}
	if (!files.has(target.toLowerCase())) {
		throw new UnreadableDocument('document-part-missing', {}, { part: target });
	}
	return target;
}

function relationshipsOf(
	part: string,
	files: ReadonlyMap<string, unknown>,
	read: (name: string) => Element,
): Relationship[] {
	const slash = part.lastIndexOf('/');
	const folder = part.slice(0, slash + 1);
	const file = `${folder}_rels/${part.slice(slash + 1)}.rels`;
	return files.has(file.toLowerCase()) ? relationshipsIn(read(file), folder) : [];
}

function relationshipsIn(element: Element, folder: string): Relationship[] {
	return elementsIn(element, 'rel:Relationship').map(({ attributes }) => ({
		kind: (attributes.Type ?? '').replace(/^.*\//, ''),
		target: resolveTarget(folder, attributes.Target ?? ''),
		isExternal: attributes.TargetMode === 'External',
	}));
}

/** The name of the part that a relationship points to; steps above the container end at its root. */
function resolveTarget(folder: string, target: string): string {
	if (target.startsWith('/')) return target.slice(1);
	const steps: string[] = [];
	for (const step of `${folder}${target}`.split('/')) {
		if (step === '..') steps.pop();
		else if (step !== '.' && step !== '') steps.push(step);
	}
	return steps.join('/');
}

/** What a ZIP file without content types is, as far as its parts tell. */
function notWord(container: Container): UnreadableDocument {
	const isOpenDocument = container.has('content.xml') && container.has('META-INF/manifest.xml');
	if (isOpenDocument) return new UnreadableDocument('document-other-office', { found: 'odt' });
	if (container.has('OFD.xml')) return new UnreadableDocument('document-other-office', { found: 'ofd' });
	return new UnreadableDocument('document-part-missing', {}, { part: contentTypes });
}

/** The body of a main part. */
export function bodyOf(document: Element): Element {
	const body = elementIn(document, 'w:body');
	if (document.name !== 'w:document' || !body) {
		throw new UnreadableDocument('document-part-missing', {}, { part: 'w:body' });
	}
	return body;
}
