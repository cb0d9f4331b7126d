import type { SourceFormat } from '../document.js';
import { type DecodedDocument, decodeDocument } from './decode-document.js';
import { UnreadableDocument } from './unreadable-document.js';

/** What a file is: bytes of a format of its own, or a text that is decoded already. */
export type Detected =
	| { readonly format: 'docx' }
	| { readonly format: 'pdf' }
	| { readonly format: Exclude<SourceFormat, 'docx' | 'pdf'>; readonly decoded: DecodedDocument };

/**
 * Tells the format of a document by its content; the name decides only between texts. What is recognised and cannot be
 * read is refused with what it is.
 * @throws UnreadableDocument
 */
export function detectFormat(bytes: Uint8Array, name: string): Detected {
	if (bytes.length === 0) throw new UnreadableDocument('document-empty');
	if (startsWith(bytes, 'PK\u0003\u0004') || startsWith(bytes, 'PK\u0005\u0006')) return { format: 'docx' };
	if (ascii(bytes.subarray(0, 1024)).includes('%PDF-')) return { format: 'pdf' };
	if (startsWith(bytes, '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1')) throw compound(bytes, name);
	const known = signatures.find(({ start }) => startsWith(bytes, start));
	if (known) throw new UnreadableDocument(known.code, { found: known.found });
	const decoded = decodeDocument(bytes);
	refuseBinary(decoded.text);
	refuseOtherText(decoded.text);
	return { format: textFormat(decoded.text, name), decoded };
}

const signatures = [
	{ start: '{\\rtf', code: 'document-old-format', found: 'rtf' },
	{ start: '\u0089PNG', code: 'document-pictures-only', found: 'png' },
	{ start: '\u00ff\u00d8\u00ff', code: 'document-pictures-only', found: 'jpeg' },
	{ start: 'II*\u0000', code: 'document-pictures-only', found: 'tiff' },
	{ start: 'MM\u0000*', code: 'document-pictures-only', found: 'tiff' },
	{ start: 'GIF8', code: 'document-pictures-only', found: 'gif' },
	{ start: 'BM', code: 'document-pictures-only', found: 'bmp' },
	{ start: 'Rar!', code: 'document-unknown-format', found: 'rar' },
	{ start: '7z\u00bc\u00af', code: 'document-unknown-format', found: '7z' },
	{ start: '\u001f\u008b', code: 'document-unknown-format', found: 'gzip' },
] as const;

function startsWith(bytes: Uint8Array, start: string): boolean {
	return ascii(bytes.subarray(0, start.length)) === start;
}

function ascii(bytes: Uint8Array): string {
	let text = '';
	for (const byte of bytes) text += String.fromCharCode(byte);
	return text;
}

/** A compound file holds an older Word or WPS document, or a newer one that is encrypted ([MS-CFB], [MS-OFFCRYPTO]). */
function compound(bytes: Uint8Array, name: string): UnreadableDocument {
	if (holdsName(bytes, 'EncryptedPackage')) return new UnreadableDocument('document-encrypted');
	const extension = /\.([a-z]{2,4})$/i.exec(name)?.[1]?.toLowerCase();
	if (holdsName(bytes, 'WordDocument')) {
		return new UnreadableDocument('document-old-format', { found: extension === 'wps' ? 'wps' : 'doc' });
	}
	const found = holdsName(bytes, 'Workbook')
		? 'xls'
		: holdsName(bytes, 'PowerPoint Document')
			? 'ppt'
			: undefined;
	return found
		? new UnreadableDocument('document-other-office', { found })
		: new UnreadableDocument('document-old-format', { found: extension ?? 'doc' });
}

/** Whether a compound file has an entry of a name, which stands in it in UTF-16. */
function holdsName(bytes: Uint8Array, name: string): boolean {
	const wanted = [...name].flatMap((character) => [character.charCodeAt(0), 0]);
	const first = wanted[0] as number;
	for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
		if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
	}
	return false;
}

/** Control characters that no text holds; a form feed is where a captured PDF turns its page. */
function refuseBinary(text: string): void {
	// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
	const found = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.exec(text);
	if (!found) return;
	const before = text.slice(0, found.index);
	const place = { line: before.split('\n').length, column: found.index - before.lastIndexOf('\n') };
	throw new UnreadableDocument('document-unknown-format', { found: 'binary' }, place);
}

/** Word's own XML and web archives are text and no text to read. */
function refuseOtherText(text: string): void {
	const start = text.slice(0, 4096);
	if (/progid="Word\.Document"|<w:wordDocument|<pkg:package/.test(start)) {
		throw new UnreadableDocument('document-old-format', { found: 'xml' });
	}
	if (/^(?:From:[^\n]*\n(?:[^\n]+\n)*?)?MIME-Version:/i.test(start)) {
		throw new UnreadableDocument('document-old-format', { found: 'mht' });
	}
	if (text.trim() === '') throw new UnreadableDocument('document-empty');
}

function textFormat(text: string, name: string): 'html' | 'markdown' | 'text' {
	const start = text.slice(0, 65_536);
	if (beginsAsPage(start) || /\.(?:html?|xhtml)$/i.test(name)) return 'html';
	if (/\.(?:md|markdown)$/i.test(name)) return 'markdown';
	if (/\.txt$/i.test(name)) return 'text';
	return /^#{1,6} \S/m.test(start) || /^\|?(?:[ \t]*:?-{3,}:?[ \t]*\|)/m.test(start) ? 'markdown' : 'text';
}

/** Whether a text begins with an element of a page, an XML declaration and comments aside. */
function beginsAsPage(text: string): boolean {
	let rest = text.trimStart();
	for (const [opening, closing] of [
		['<?xml', '?>'],
		['<!--', '-->'],
	] as const) {
		while (rest.startsWith(opening)) {
			const end = rest.indexOf(closing);
			if (end < 0) return false;
			rest = rest.slice(end + closing.length).trimStart();
		}
	}
	return /^<(?:!doctype\s+html|html|head|body|table|div|meta)\b/i.test(rest);
}
