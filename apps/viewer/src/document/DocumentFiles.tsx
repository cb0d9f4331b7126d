import { shown } from '@qingdan/publish';
import { draftNumber } from '../address/draft-key.js';
import { type LibraryDocument, useLibrary } from '../corpus/library.js';
import { type Offer, SaveMenu } from '../files/SaveMenu.js';
import { useFilesWords } from '../files/words.js';

/** A document as files: as it is issued, and as it is encoded. */
export function DocumentFiles({ document: { key, held } }: { readonly document: LibraryDocument }) {
	const words = useFilesWords();
	const { vocabulary } = useLibrary();
	// What a draft is called is not for the name of a file that lies about.
	const name = draftNumber(key) === undefined ? key : 'draft';
	const offers: Offer[] = [
		{ name: `${name}.docx`, label: words.document, make: ({ policy }, page) => policy.docx(held, page) },
		{ name: `${name}.html`, label: words.page, make: ({ policy }, page) => policy.html(held, page) },
		{ name: `${name}.md`, make: ({ show }, page) => show.markdown(shown(held, vocabulary), page) },
		{ name: `${name}.yaml`, make: ({ show }) => show.yaml(shown(held, vocabulary)) },
		{ name: `${name}.json`, make: ({ show }) => show.json(shown(held, vocabulary)) },
	];
	return <SaveMenu offers={offers} />;
}
