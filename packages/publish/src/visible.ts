/**
 * Characters that act on a terminal or hide what is there: controls (line feed and TAB excepted), C1, bidirectional
 * marks and overrides, zero-width characters, line and paragraph separators, tags.
 */
const hidden =
	// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
	/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]|[\ud800-\udfff]/gu;

/** A text with every hidden character written out as `\u{…}`, so that a terminal shows what is there. */
export function visible(text: string): string {
	return text.replace(hidden, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`);
}

/** The same for a text that has to stay on one line. */
export function visibleLine(text: string): string {
	return visible(text).replaceAll('\n', '\\n').replaceAll('\t', '\\t');
}
