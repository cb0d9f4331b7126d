import type { Limits } from '@qingdan/schema';
import { Inflate } from 'fflate';
import { type Entry, readDirectory } from './container-directory.js';
import { crc32 } from './crc32.js';
import { UnreadableDocument } from './unreadable-document.js';

/** The parts of a ZIP file by name, each as its checksum says it was written. */
export type Container = ReadonlyMap<string, Uint8Array>;

/** Small, so that a part that swells is stopped long before it fills the memory. */
const feedBytes = 4096;

/**
 * Unpacks a ZIP file whole or refuses it: every part is unpacked under the limits, counting the bytes that really come
 * out and not those that a header promises, and held against its size and CRC-32. Contents are kept only of parts that
 * `isKept` names; the others are checked and let go.
 * @throws UnreadableDocument
 */
export function readContainer(
	file: Uint8Array,
	limits: Limits,
	isKept: (name: string) => boolean = () => true,
): Container {
	const parts = new Map<string, Uint8Array>();
	let total = 0;
	for (const entry of readDirectory(file, limits)) {
		const content = unpack(file, entry, limits, limits.unpackedBytes - total);
		total += content.length;
		if (!entry.name.endsWith('/') && isKept(entry.name)) parts.set(entry.name, content);
	}
	return parts;
}

function unpack(file: Uint8Array, entry: Entry, limits: Limits, left: number): Uint8Array {
	const packed = file.subarray(entry.start, entry.start + entry.packedBytes);
	const place = { part: entry.name };
	refuseOver(entry.bytes, 0, limits, left, place);
	const chunks = entry.stored ? [packed] : inflate(packed, entry, limits, left);
	const found = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
	if (entry.stored) refuseOver(found, found, limits, left, place);
	if (found !== entry.bytes) {
		throw new UnreadableDocument('document-size', { expected: entry.bytes, found }, place);
	}
	const crc = chunks.reduce((before, chunk) => crc32(chunk, before), 0);
	if (crc !== entry.crc) throw new UnreadableDocument('document-checksum', {}, place);
	return joined(chunks, found);
}

/** Unpacks piece by piece and stops at the first that goes over a limit or over the size that was promised. */
function inflate(packed: Uint8Array, entry: Entry, limits: Limits, left: number): Uint8Array[] {
	const chunks: Uint8Array[] = [];
	const place = { part: entry.name };
	let found = 0;
	const stream = new Inflate((chunk) => {
		found += chunk.length;
		if (chunk.length > 0) chunks.push(chunk);
	});
	for (let at = 0; at < packed.length || at === 0; at += feedBytes) {
		const piece = packed.subarray(at, at + feedBytes);
		try {
			stream.push(piece, at + feedBytes >= packed.length);
		} catch {
			throw new UnreadableDocument('document-checksum', {}, place);
		}
		refuseOver(found, at + piece.length, limits, left, place);
		if (found > entry.bytes)
			throw new UnreadableDocument('document-size', { expected: entry.bytes, found }, place);
	}
	return chunks;
}

function refuseOver(
	found: number,
	read: number,
	limits: Limits,
	left: number,
	place: { readonly part: string },
): void {
	if (found > limits.partBytes) {
		throw new UnreadableDocument('limit-part-bytes', { limit: limits.partBytes, found }, place);
	}
	if (found > left)
		throw new UnreadableDocument('limit-unpacked-bytes', { limit: limits.unpackedBytes }, place);
	if (read > 0 && found > limits.ratioFreeBytes && found > read * limits.unpackedRatio) {
		throw new UnreadableDocument('limit-unpacked-ratio', { limit: limits.unpackedRatio }, place);
	}
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
	if (chunks.length === 1) return chunks[0] as Uint8Array;
	const whole = new Uint8Array(size);
	let at = 0;
	for (const chunk of chunks) {
		whole.set(chunk, at);
		at += chunk.length;
	}
	return whole;
}
