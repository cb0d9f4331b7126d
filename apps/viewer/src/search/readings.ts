/**
 * Whether letters are a way to write how a name is read: its syllables in full or begun, from any syllable on, in order
 * (gljt, gaoling, gaoljt for 高龄津贴).
 * @param letters small letters without spaces
 * @param syllables how the name is read
 */
export function isReadAs(letters: string, syllables: readonly string[]): boolean {
	return syllables.some((_, from) => continues(letters, 0, syllables, from));
}

function continues(letters: string, at: number, syllables: readonly string[], from: number): boolean {
	if (at === letters.length) return true;
	const syllable = syllables[from];
	if (syllable === undefined) return false;
	for (let length = sharedStart(letters, at, syllable); length > 0; length--)
		if (continues(letters, at + length, syllables, from + 1)) return true;
	return false;
}

function sharedStart(letters: string, at: number, syllable: string): number {
	let length = 0;
	while (length < syllable.length && letters[at + length] === syllable[length]) length++;
	return length;
}

/** The letters of a query by sound; undefined where it is none. */
export function soundOf(query: string): string | undefined {
	const letters = query
		.toLowerCase()
		.replaceAll(/[\s'’]/g, '')
		.replaceAll('ü', 'v');
	return /^[a-z]{2,40}$/.test(letters) ? letters : undefined;
}
