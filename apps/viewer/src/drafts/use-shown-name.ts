import { draftNumber } from '../address/draft-key.js';
import { shortName } from '../corpus/documents.js';
import type { LibraryDocument } from '../corpus/library.js';
import { usePublishWords } from '../words/publish-words.js';
import { useDraftsWords } from './words.js';

/** How documents are named where a title is too long. */
export interface ShownNames {
	/** in the page */
	readonly nameOf: (document: LibraryDocument) => string;
	/** in the title of the window, which others can read: of a draft nothing but its number */
	readonly titleOf: (document: LibraryDocument) => string;
}

export function useShownNames(): ShownNames {
	const words = useDraftsWords();
	const publish = usePublishWords();
	const draftName = ({ key }: LibraryDocument) => {
		const number = draftNumber(key);
		return number === undefined ? undefined : words.draft(number);
	};
	return {
		nameOf: (document) => {
			const name = draftName(document);
			const short = shortName(document.policy, publish);
			return name === undefined ? short : `${name} ${short}`;
		},
		titleOf: (document) => draftName(document) ?? shortName(document.policy, publish),
	};
}
