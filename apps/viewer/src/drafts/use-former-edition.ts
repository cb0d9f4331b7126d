import { draftNumber } from '../address/draft-key.js';
import { byEdition, knownEdition } from '../corpus/documents.js';
import { type LibraryDocument, useLibrary } from '../corpus/library.js';

/**
 * The edition before a document, where one is held and is not the other side: of the same series and older. A draft does not
 * say of which series it is: there it is the newest document of the same place that holds a list where the draft does.
 */
export function useFormerEdition(
	document: LibraryDocument,
	other: LibraryDocument | undefined,
): LibraryDocument | undefined {
	const { documents } = useLibrary();
	const { series, edition } = document.policy;
	const isDraft = draftNumber(document.key) !== undefined;
	return [...documents.values()]
		.filter((one) => one !== other && one !== document)
		.filter((one) =>
			isDraft ? comesBefore(one, document) : one.policy.series === series && one.policy.edition < edition,
		)
		.sort((a, b) => byEdition(b.policy, a.policy))[0];
}

function comesBefore({ policy }: LibraryDocument, { policy: draft }: LibraryDocument): boolean {
	const placed = draft.region.code !== null && draft.sources.region?.confidence !== 'low';
	const drafted = knownEdition(draft);
	return (
		placed &&
		policy.region.code === draft.region.code &&
		policy.level === draft.level &&
		(policy.catalogue === undefined) === (draft.catalogue === undefined) &&
		(drafted === null || policy.edition < drafted || policy.series === draft.series)
	);
}
