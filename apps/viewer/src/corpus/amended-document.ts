import { consolidate, editionsOf, presentResolution } from '@qingdan/core';
import { amendedKey } from './editions.js';
import type { Library, LibraryDocument } from './library.js';

/**
 * A document as amended from a day on, ready for reading; undefined where there is no such text, or where what amends it does
 * not fit it.
 */
export function amendedDocument(key: string, library: Library): LibraryDocument | undefined {
	const asked = amendedKey(key);
	const issued = library.documents.get(asked?.of ?? '');
	if (!asked || !issued) return undefined;
	const edition = editionsOf(issued.held.policy.series, library.corpus).find(
		({ document, from, amendedBy }) =>
			document === issued.held && from === asked.from && amendedBy.length > 0,
	);
	if (!edition) return undefined;
	const text = consolidate(edition, library.vocabulary);
	if (!text.ok || !text.origins) return undefined;
	const fileOf = (of: string) => library.documents.get(of)?.held.source.file ?? of;
	const { policy, origins } = presentResolution(
		{ policy: text.held.policy, origins: text.origins },
		issued.held.source,
		fileOf,
		library.vocabulary,
	);
	const by = edition.amendedBy.flatMap((held) => library.documents.get(held.policy.key) ?? []);
	return { key, held: text.held, policy, lines: issued.lines, amended: { of: issued, by, origins } };
}
