import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Twelve hexadecimal digits of what a change is, equal for equal parts. Takes no wording, line or language. */
export function fingerprint(parts: readonly unknown[]): string {
	return bytesToHex(sha256(utf8ToBytes(JSON.stringify(parts)))).slice(0, 12);
}
