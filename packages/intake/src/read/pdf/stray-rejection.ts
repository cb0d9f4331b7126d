/** What the PDF library calls its own errors. */
const ofLibrary =
	/^(?:FormatError|(?:UnknownError|InvalidPDF|MissingData|ParserEOF|XRefEntry|XRefParse|Abort)Exception|(?:Jpeg|Jpx|Jbig2|DNLMarker|EOIMarker)Error)$/;

/**
 * Whether a promise that nobody handles was rejected inside the PDF library: on a damaged file it may fail in several places
 * at once, of which the first is answered to its caller and the others to nobody.
 */
export function isStrayRejection(reason: unknown): boolean {
	const { name } = (reason ?? {}) as { readonly name?: unknown };
	return typeof name === 'string' && ofLibrary.test(name);
}
