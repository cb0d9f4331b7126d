import { decodeText } from '../decode-text.js';
import type { ReadingNotice } from '../document.js';
import { UnreadableDocument } from './unreadable-document.js';

export interface DecodedDocument {
	readonly text: string;
	readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';
	readonly notices: readonly ReadingNotice[];
}

/** Share of characters in the rows of GB 2312 from which bytes count as a Chinese text in GB 18030; others fall far below. */
const leastCommonShare = 0.85;
/** Han characters in a row, whole in UTF-8, that no text in GB 18030 has by chance. */
const tellingRun = 3;

/**
 * Decodes a text file by its content: a byte order mark, else UTF-16 by its zero bytes, else UTF-8 where every byte of
 * the file agrees, else GB 18030. Nothing is replaced: bytes of two encodings in one file are refused with the place at
 * which the second begins.
 * @throws UnreadableDocument
 */
export function decodeDocument(bytes: Uint8Array): DecodedDocument {
	const utf16 = utf16Of(bytes);
	if (utf16) return utf16;
	const utf8 = decodeText(bytes);
	if (utf8.ok) return { text: withPlainBreaks(utf8.text), encoding: 'utf-8', notices: [] };
	const { han, other, firstHan } = runsOf(bytes);
	if (han > 0) {
		const place = han >= other ? { line: utf8.line, column: utf8.column } : placeOf(bytes, firstHan);
		throw new UnreadableDocument('document-encoding', { encoding: 'mixed' }, place);
	}
	const text = commonShare(bytes) >= leastCommonShare ? decoded(bytes, 'gb18030') : undefined;
	if (text === undefined) {
		const { line, column } = utf8;
		throw new UnreadableDocument('document-encoding', { encoding: 'unknown' }, { line, column });
	}
	return {
		text: withPlainBreaks(text),
		encoding: 'gb18030',
		notices: [{ code: 'encoding-judged', text: 'GB 18030', effect: 'unsure' }],
	};
}

function utf16Of(bytes: Uint8Array): DecodedDocument | undefined {
	const mark = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-16be';
	const hasMark = mark === 'utf-16le' || (bytes[0] === 0xfe && bytes[1] === 0xff);
	const encoding = hasMark ? mark : utf16ByContent(bytes);
	if (!encoding) return undefined;
	const text = bytes.length % 2 === 0 ? decoded(bytes, encoding) : undefined;
	if (text === undefined) throw new UnreadableDocument('document-encoding', { encoding });
	return {
		text: withPlainBreaks(text),
		encoding,
		notices: hasMark
			? []
			: [
					{
						code: 'encoding-judged',
						text: encoding === 'utf-16le' ? 'UTF-16LE' : 'UTF-16BE',
						effect: 'unsure',
					},
				],
	};
}

/** Characters of Chinese texts: ASCII, punctuation, Han, full-width forms. */
const ordinary = /[\t\n\r\x20-\x7e\u2010-\u2030\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/g;
/** Share of them from which bytes count as UTF-16; read from the wrong side, a text has hardly any. */
const leastOrdinaryShare = 0.95;

/** Without a mark, UTF-16 shows by its zero bytes, which no text in another encoding has, and by what it reads as. */
function utf16ByContent(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
	if (bytes.length % 2 !== 0 || !bytes.includes(0)) return undefined;
	const start = bytes.subarray(0, 65_536);
	return (['utf-16le', 'utf-16be'] as const).find((encoding) => {
		const text = new TextDecoder(encoding).decode(start);
		return (text.match(ordinary)?.length ?? 0) >= leastOrdinaryShare * text.length;
	});
}

function decoded(bytes: Uint8Array, encoding: string): string | undefined {
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		return undefined;
	}
}

/** Counts the runs of bytes above ASCII that hold Han characters in UTF-8, and those that hold something else. */
function runsOf(bytes: Uint8Array): { han: number; other: number; firstHan: number } {
	let han = 0;
	let other = 0;
	let firstHan = -1;
	for (let at = 0; at < bytes.length; at++) {
		if ((bytes[at] as number) < 0x80) continue;
		const start = at;
		while (at < bytes.length && (bytes[at] as number) >= 0x80) at++;
		const run = bytes.subarray(start, at);
		const isUtf8 = decoded(run, 'utf-8') !== undefined;
		if (isUtf8 && run.length >= tellingRun * 3) {
			if (firstHan < 0) firstHan = start;
			han++;
		} else if (!isUtf8) other++;
	}
	return { han, other, firstHan };
}

function placeOf(bytes: Uint8Array, offset: number): { line: number; column: number } {
	const before = decoded(bytes.subarray(0, offset), 'gb18030') ?? '';
	return { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
}

/** The share of double bytes that stand in the rows of GB 2312, in which nearly all of any modern text is written. */
function commonShare(bytes: Uint8Array): number {
	let common = 0;
	let all = 0;
	for (let at = 0; at < bytes.length; at++) {
		const lead = bytes[at] as number;
		if (lead < 0x80) continue;
		const trail = bytes[at + 1] ?? 0;
		all++;
		if (lead >= 0xa1 && lead <= 0xf7 && trail >= 0xa1) common++;
		at++;
	}
	return all === 0 ? 0 : common / all;
}

/** Lines are counted by line feeds everywhere. */
function withPlainBreaks(text: string): string {
	return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
