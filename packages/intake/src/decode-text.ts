export type DecodedText =
	| { readonly ok: true; readonly text: string }
	| {
			readonly ok: false;
			/** offset of the first byte that is not UTF-8, from 0 */
			readonly offset: number;
			/** line and column of that byte, from 1; the column counts UTF-16 units as everywhere */
			readonly line: number;
			readonly column: number;
	  };

const byteOrderMark = [0xef, 0xbb, 0xbf];

/** Decodes a text file as UTF-8, with or without a byte order mark. A wrong byte is never replaced: it is named. */
export function decodeText(bytes: Uint8Array): DecodedText {
	const start = byteOrderMark.every((byte, index) => bytes[index] === byte) ? byteOrderMark.length : 0;
	const content = bytes.subarray(start);
	const text = decodeWhole(content);
	if (text !== undefined) return { ok: true, text };
	const good = longestGoodLength(content);
	const before = decodeWhole(content.subarray(0, good)) ?? '';
	const lineStart = before.lastIndexOf('\n') + 1;
	return {
		ok: false,
		offset: start + good,
		line: before.split('\n').length,
		column: before.length - lineStart + 1,
	};
}

function decodeWhole(bytes: Uint8Array): string | undefined {
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		return undefined;
	}
}

/** The number of bytes before the first wrong one: what a decoder that waits for more bytes accepts at most. */
function longestGoodLength(bytes: Uint8Array): number {
	let good = 0;
	let bad = bytes.length;
	while (bad - good > 1) {
		const middle = (good + bad) >> 1;
		if (isGoodStart(bytes.subarray(0, middle))) good = middle;
		else bad = middle;
	}
	return startOfCharacter(bytes, good);
}

function isGoodStart(bytes: Uint8Array): boolean {
	try {
		new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream: true });
		return true;
	} catch {
		return false;
	}
}

/** Steps back over the bytes of a character that was begun and not ended. */
function startOfCharacter(bytes: Uint8Array, end: number): number {
	for (let start = end; start > Math.max(0, end - 4); start--) {
		if (decodeWhole(bytes.subarray(0, start)) !== undefined) return start;
	}
	return Math.max(0, end - 4);
}
