import type { Limits } from '@qingdan/schema';
import { Unzlib } from 'fflate';
import { UnreadableDocument } from '../unreadable-document.js';

const feedBytes = 4096;
/** How far before a stream its dictionary is looked for. */
const dictionaryBytes = 1024;

/**
 * Unpacks every packed stream of a PDF, pictures aside, only to see how large it becomes: the library unpacks without a
 * limit. What it cannot be unpacked as is left to the library to judge.
 * @throws UnreadableDocument where one stream, or all together, go over the limits of a container
 */
export function refuseBombs(file: Uint8Array, limits: Limits): void {
	const text = new TextDecoder('latin1').decode(file);
	let total = 0;
	for (let at = text.indexOf('stream'); at >= 0; at = text.indexOf('stream', at + 6)) {
		if (text.startsWith('end', at - 3)) continue;
		const start = at + 6 + (text[at + 6] === '\r' ? 1 : 0) + 1;
		const end = text.indexOf('endstream', start);
		const packed = file.subarray(start, end < 0 ? file.length : end);
		const dictionary = text.slice(Math.max(0, at - dictionaryBytes), at);
		const own = dictionary.slice(dictionary.lastIndexOf(' obj') + 1);
		if (!isPacked(packed) || /\/Image\b/.test(own)) continue;
		total += unpackedSize(packed, limits, limits.unpackedBytes - total, 2);
	}
}

/** Whether bytes begin as zlib begins them (RFC 1950, 2.2). */
function isPacked(bytes: Uint8Array): boolean {
	const [first = 0, second = 0] = bytes;
	return (first & 0x0f) === 8 && ((first << 8) | second) % 31 === 0;
}

/** The size of a stream when unpacked; one packed twice is unpacked twice. */
function unpackedSize(packed: Uint8Array, limits: Limits, left: number, times: number): number {
	let found = 0;
	let start: Uint8Array | undefined;
	const chunks: Uint8Array[] = [];
	const stream = new Unzlib((chunk) => {
		found += chunk.length;
		start ??= chunk.length > 1 ? chunk : undefined;
		if (times > 1 && start && isPacked(start)) chunks.push(chunk);
	});
	for (let at = 0; at < packed.length; at += feedBytes) {
		try {
			stream.push(packed.subarray(at, at + feedBytes), at + feedBytes >= packed.length);
		} catch {
			break;
		}
		refuseOver(found, at + feedBytes, limits, left);
	}
	if (chunks.length === 0) return found;
	const inner = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
	let filled = 0;
	for (const chunk of chunks) {
		inner.set(chunk, filled);
		filled += chunk.length;
	}
	return found + unpackedSize(inner, limits, left - found, times - 1);
}

function refuseOver(found: number, read: number, limits: Limits, left: number): void {
	const part = 'stream';
	if (found > limits.partBytes)
		throw new UnreadableDocument('limit-part-bytes', { limit: limits.partBytes, found }, { part });
	if (found > left)
		throw new UnreadableDocument('limit-unpacked-bytes', { limit: limits.unpackedBytes }, { part });
	if (found > limits.ratioFreeBytes && found > read * limits.unpackedRatio)
		throw new UnreadableDocument('limit-unpacked-ratio', { limit: limits.unpackedRatio }, { part });
}
