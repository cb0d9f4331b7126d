const layout = /[\s\u00ad\u200b-\u200f\u2060\ufeff]+/g;
const latin = /[A-Za-z]/;

/**
 * Words as printed, without layout: spaces, line breaks and soft hyphens are gone, but for the one space that parts two
 * words of letters. Characters are never changed.
 */
export function plain(text: string): string {
	return text.trim().replace(layout, (space: string, at: number, whole: string) => {
		const before = whole[at - 1] ?? '';
		const after = whole[at + space.length] ?? '';
		return latin.test(before) && latin.test(after) && /\s/.test(space) ? ' ' : '';
	});
}

/** Whether a text ends as a sentence or an enumeration ends. */
export function isComplete(text: string): boolean {
	return /[。；！？：;!?:…）)〕］\]】][”’》]*$/.test(text.slice(-12));
}
