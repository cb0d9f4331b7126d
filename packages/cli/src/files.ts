import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { decodeText } from '@qingdan/intake';
import { limits, type Problem, type ProblemCode } from '@qingdan/schema';

export type TextReading =
	| { readonly ok: true; readonly text: string; readonly digest: string }
	| { readonly ok: false; readonly problem: Problem };

type BytesReading =
	| { readonly ok: true; readonly bytes: Uint8Array }
	| { readonly ok: false; readonly problem: Problem };

/**
 * Reads a text file whole. Whatever is in the way (no such file, a folder, no permission, too large, not UTF-8) is a
 * problem of the file `shown`, never an exception.
 */
export function readTextFile(path: string, shown: string): TextReading {
	const read = readFileBytes(path, shown);
	return read.ok ? decode(read.bytes, shown) : read;
}

/** The text of a file's bytes; a byte that is not UTF-8 is a problem of the file `shown`. */
export function decode(bytes: Uint8Array, shown: string): TextReading {
	const decoded = decodeText(bytes);
	if (!decoded.ok) {
		const { offset, line, column } = decoded;
		return { ok: false, problem: { ...problemOfFile('file-encoding', shown, { offset }), line, column } };
	}
	return { ok: true, text: decoded.text, digest: digestOf(bytes) };
}

/** Reads a file whole as bytes; whatever is in the way is a problem of the file `shown`. */
export function readFileBytes(path: string, shown: string): BytesReading {
	const bytes = readBytes(path, shown);
	return bytes instanceof Uint8Array ? { ok: true, bytes } : { ok: false, problem: bytes };
}

/** A problem with a file as a whole. */
export function problemOfFile(code: ProblemCode, file: string, values: Problem['values'] = {}): Problem {
	return { code, severity: 'error', file, line: 1, column: 1, path: '', values };
}

/** The SHA-256 digest of bytes or of a text as UTF-8, as `sha256:…`. */
export function digestOf(content: Uint8Array | string): string {
	return `sha256:${createHash('sha256').update(content).digest('hex')}`;
}

function readBytes(path: string, shown: string): Uint8Array | Problem {
	let handle: number | undefined;
	try {
		handle = openSync(path, 'r');
		const stat = fstatSync(handle);
		if (!stat.isFile())
			return problemOfFile('file-unreadable', shown, { reason: stat.isDirectory() ? 'EISDIR' : 'ENOTFILE' });
		if (stat.size > limits.fileBytes) {
			return problemOfFile('limit-file-bytes', shown, { limit: limits.fileBytes, found: stat.size });
		}
		return readAll(handle, stat.size);
	} catch (error) {
		const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
		return problemOfFile(
			reason === 'ENOENT' ? 'file-missing' : 'file-unreadable',
			shown,
			reason === 'ENOENT' ? {} : { reason },
		);
	} finally {
		if (handle !== undefined) closeSync(handle);
	}
}

/** Reads no more than the size that was checked, even if the file grows meanwhile. */
function readAll(handle: number, size: number): Uint8Array {
	const bytes = new Uint8Array(size);
	let filled = 0;
	while (filled < size) {
		const read = readSync(handle, bytes, filled, size - filled, filled);
		if (read === 0) break;
		filled += read;
	}
	return bytes.subarray(0, filled);
}
