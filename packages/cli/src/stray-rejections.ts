/** What the PDF library calls its own errors. */
const ofPdfLibrary =
	/^(?:FormatError|(?:UnknownError|InvalidPDF|MissingData|ParserEOF|XRefEntry|XRefParse|Abort)Exception|(?:Jpeg|Jpx|Jbig2|DNLMarker|EOIMarker)Error)$/;

/** Where rejections that nobody handles are heard: the process, or one thread of it. */
export interface Rejections {
	on(event: 'unhandledRejection', listener: (reason: unknown) => void): unknown;
}

/**
 * Passes over promises that the PDF library rejects inside itself and lets nobody handle: on a damaged file it may fail in
 * several places at once, of which the first is answered to its caller. Any other rejection is thrown as before.
 */
export function passOverStrayRejections(rejections: Rejections): void {
	rejections.on('unhandledRejection', (reason) => {
		const { name } = (reason ?? {}) as { readonly name?: unknown };
		if (typeof name === 'string' && ofPdfLibrary.test(name)) return;
		throw reason;
	});
}
