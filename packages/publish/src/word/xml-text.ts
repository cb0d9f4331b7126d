/**
 * A text that XML 1.0 can hold: what it forbids (controls but TAB, line feed and carriage return, lone surrogates, U+FFFE,
 * U+FFFF) shows as U+FFFD. https://www.w3.org/TR/xml/#charsets
 */
export function xmlText(text: string): string {
	return text.replace(
		// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
		/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udfff]/gu,
		'\ufffd',
	);
}
