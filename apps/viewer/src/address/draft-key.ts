// No key of a document begins with this sign.
const sign = '~';

/** The key of a draft that the reader gave to this page: it is counted and says nothing of the draft. */
export function draftKey(number: number): string {
	return `${sign}${number}`;
}

/** The number of a draft by its key; undefined where the key is that of a document held. */
export function draftNumber(key: string): number | undefined {
	return key.startsWith(sign) ? Number(key.slice(sign.length)) : undefined;
}
