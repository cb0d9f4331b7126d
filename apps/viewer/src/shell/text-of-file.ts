import { limits } from '@qingdan/schema';

/** The text of a file that was chosen, or why it is not read. */
export type FileText =
	| { readonly ok: true; readonly text: string }
	| { readonly ok: false; readonly refusal: 'too-large' | 'unreadable' };

/** Reads a file as text; one that is larger than any document is not read at all. */
export async function textOfFile(file: File): Promise<FileText> {
	if (file.size > limits.fileBytes) return { ok: false, refusal: 'too-large' };
	// A file that was moved, or changed since it was chosen, is not given out by the browser.
	const text = await file.text().catch(() => undefined);
	return text === undefined ? { ok: false, refusal: 'unreadable' } : { ok: true, text };
}
