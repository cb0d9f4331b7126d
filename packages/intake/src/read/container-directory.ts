import type { Limits } from '@qingdan/schema';
import { UnreadableDocument } from './unreadable-document.js';

/** A part as the central directory of a ZIP file and its own header describe it. */
export interface Entry {
	readonly name: string;
	readonly stored: boolean;
	readonly crc: number;
	readonly packedBytes: number;
	readonly bytes: number;
	/** where its packed bytes begin */
	readonly start: number;
}

const endSignature = 0x06054b50;
const centralSignature = 0x02014b50;
const localSignature = 0x04034b50;
const endBytes = 22;
const centralBytes = 46;
const localBytes = 30;
const longestComment = 0xffff;
const inZip64 = 0xffffffff;

/**
 * Reads the directory of a ZIP file (APPNOTE 6.3) and holds it against the header of each part: the directory must end
 * where the end record begins, every header must say what the directory says, and no two parts may overlap or share a
 * name. So a flipped bit, a cut or a second part of the same name is found before anything is unpacked.
 */
export function readDirectory(file: Uint8Array, limits: Limits): Entry[] {
	const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
	const end = endRecord(view);
	const count = view.getUint16(end + 10, true);
	const size = view.getUint32(end + 12, true);
	const offset = view.getUint32(end + 16, true);
	if (count > limits.containerParts) {
		throw new UnreadableDocument('limit-container-parts', { limit: limits.containerParts, found: count });
	}
	if (
		offset + size !== end ||
		count !== view.getUint16(end + 8, true) ||
		view.getUint32(end + 4, true) !== 0
	) {
		throw new UnreadableDocument('document-directory');
	}
	const entries: (Entry & { readonly header: number })[] = [];
	let at = offset;
	for (let index = 0; index < count; index++) {
		const { entry, next } = readEntry(file, view, at, end);
		entries.push(entry);
		at = next;
	}
	if (at !== end) throw new UnreadableDocument('document-directory');
	refuseOverlaps(entries, offset);
	return entries;
}

/** The offset of the record that ends a ZIP file: the last one whose comment reaches exactly to the end. */
function endRecord(view: DataView): number {
	const first = Math.max(0, view.byteLength - endBytes - longestComment);
	for (let at = view.byteLength - endBytes; at >= first; at--) {
		if (view.getUint32(at, true) !== endSignature) continue;
		if (at + endBytes + view.getUint16(at + 20, true) === view.byteLength) return at;
	}
	throw new UnreadableDocument('document-truncated');
}

function readEntry(file: Uint8Array, view: DataView, at: number, end: number) {
	if (at + centralBytes > end || view.getUint32(at, true) !== centralSignature) {
		throw new UnreadableDocument('document-directory');
	}
	const nameBytes = view.getUint16(at + 28, true);
	const extraBytes = view.getUint16(at + 30, true);
	const next = at + centralBytes + nameBytes + extraBytes + view.getUint16(at + 32, true);
	if (next > end) throw new UnreadableDocument('document-directory');
	const nameAt = at + centralBytes;
	const name = partName(file.subarray(nameAt, nameAt + nameBytes));
	const sizes = sizesOf(view, at, nameAt + nameBytes, extraBytes, name);
	const flags = view.getUint16(at + 8, true);
	if ((flags & 1) !== 0) throw new UnreadableDocument('document-encrypted', {}, { part: name });
	const method = view.getUint16(at + 10, true);
	if (method !== 0 && method !== 8) {
		throw new UnreadableDocument('document-packing', { method }, { part: name });
	}
	const start = dataStart(file, view, { name, nameAt, nameBytes, at, end, ...sizes });
	const crc = view.getUint32(at + 16, true);
	return {
		entry: {
			name,
			stored: method === 0,
			crc,
			packedBytes: sizes.packedBytes,
			bytes: sizes.bytes,
			start,
			header: sizes.header,
		},
		next,
	};
}

/** Sizes and offset of an entry; those that need more than 32 bits stand in an extra field (APPNOTE 4.5.3). */
function sizesOf(view: DataView, at: number, extraAt: number, extraBytes: number, part: string) {
	const short = {
		bytes: view.getUint32(at + 24, true),
		packedBytes: view.getUint32(at + 20, true),
		header: view.getUint32(at + 42, true),
	};
	let long: number | undefined;
	for (let field = extraAt; field + 4 <= extraAt + extraBytes; field += 4 + view.getUint16(field + 2, true)) {
		if (view.getUint16(field, true) === 1) long = field + 4;
	}
	const value = (name: keyof typeof short) => {
		if (short[name] !== inZip64) return short[name];
		if (long === undefined || long + 8 > extraAt + extraBytes) {
			throw new UnreadableDocument('document-directory', {}, { part });
		}
		long += 8;
		return Number(view.getBigUint64(long - 8, true));
	};
	return { bytes: value('bytes'), packedBytes: value('packedBytes'), header: value('header') };
}

interface Located {
	readonly name: string;
	readonly nameAt: number;
	readonly nameBytes: number;
	readonly at: number;
	readonly end: number;
	readonly header: number;
	readonly packedBytes: number;
	readonly bytes: number;
}

/** Where the bytes of a part begin, once its own header is found to agree with the directory. */
function dataStart(file: Uint8Array, view: DataView, entry: Located): number {
	const { header, at, nameAt, nameBytes, name } = entry;
	const disagree = () => new UnreadableDocument('document-directory', {}, { part: name });
	if (header + localBytes > entry.end || view.getUint32(header, true) !== localSignature) throw disagree();
	if (view.getUint16(header + 26, true) !== nameBytes) throw disagree();
	const start = header + localBytes + nameBytes + view.getUint16(header + 28, true);
	if (start + entry.packedBytes > entry.end) throw disagree();
	for (let index = 0; index < nameBytes; index++) {
		if (file[nameAt + index] !== file[header + localBytes + index]) throw disagree();
	}
	const flags = view.getUint16(header + 6, true);
	if (view.getUint16(header + 8, true) !== view.getUint16(at + 10, true)) throw disagree();
	if ((flags & 1) !== (view.getUint16(at + 8, true) & 1)) throw disagree();
	const agrees = (own: number, central: number, expected: number) => {
		const found = view.getUint32(header + own, true);
		const sizesFollow = (flags & 8) !== 0 && found === 0;
		return (
			sizesFollow || found === inZip64 || found === view.getUint32(at + central, true) || found === expected
		);
	};
	if (!agrees(14, 16, view.getUint32(at + 16, true)) || !agrees(18, 20, entry.packedBytes)) throw disagree();
	if (!agrees(22, 24, entry.bytes)) throw disagree();
	return start;
}

/** The name of a part; one that could mean a place outside the container or that no writer writes is refused. */
function partName(bytes: Uint8Array): string {
	const name = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
	const segments = name.replace(/\/$/, '').split('/');
	// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a hostile name hides behind
	const hostile = /[\ufffd\u0000-\u001f\u007f\\]|^[A-Za-z]:/.test(name) || name.length > 512;
	if (hostile || segments.some((segment) => ['', '.', '..'].includes(segment))) {
		throw new UnreadableDocument('document-part-name', { name });
	}
	return name;
}

function refuseOverlaps(entries: readonly (Entry & { readonly header: number })[], end: number): void {
	const names = new Set<string>();
	for (const { name } of entries) {
		// Part names are equal when they differ in ASCII case alone (ECMA-376 part 2, 6.3.4).
		const folded = name.toLowerCase();
		if (names.has(folded)) throw new UnreadableDocument('document-part-twice', {}, { part: name });
		names.add(folded);
	}
	const ordered = entries.toSorted((a, b) => a.header - b.header);
	ordered.forEach((entry, index) => {
		const next = ordered[index + 1]?.header ?? end;
		if (entry.start + entry.packedBytes > next) {
			throw new UnreadableDocument('document-directory', {}, { part: entry.name });
		}
	});
}
