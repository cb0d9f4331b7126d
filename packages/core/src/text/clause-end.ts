/** What stands behind the last of some marks in a text: all of it where there is none. */
export function behindLast(text: string, marks: string): string {
	let at = text.length;
	while (at > 0 && !marks.includes(text[at - 1] as string)) at--;
	return text.slice(at);
}
