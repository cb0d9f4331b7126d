import { type ReadingOptions, readDocument, UnreadableDocument } from '@qingdan/intake';

/** Why a document cannot be read; nothing where it can. */
export const outcome = async (bytes: Uint8Array, file: string, options: ReadingOptions = {}) => {
	try {
		await readDocument(bytes, file, options);
	} catch (error) {
		if (error instanceof UnreadableDocument) return error;
		throw error;
	}
	return undefined;
};
