import { derive } from '@qingdan/core';
import type { LibraryDocument } from '../corpus/library.js';
import { useLibrary } from '../corpus/library.js';
import { parentOf } from '../drafting/parent-of.js';
import { type Offer, SaveMenu } from '../files/SaveMenu.js';
import { useFilesWords } from '../files/words.js';
import type { LaidOut } from './use-comparison.js';

interface Props {
	readonly left: LibraryDocument;
	readonly right: LibraryDocument;
	readonly laidOut: LaidOut;
}

/** A comparison as files, and the changes as a draft over the left side. */
export function CompareFiles({ left, right, laidOut: { comparison } }: Props) {
	const words = useFilesWords();
	const { vocabulary, alignments } = useLibrary();
	const compared = { comparison, left: left.held, right: right.held, vocabulary };
	const offers: Offer[] = [
		{ name: 'comparison.md', make: ({ compare }, page) => compare.markdown(compared, page) },
		{ name: 'comparison.html', make: ({ compare }, page) => compare.html(compared, page) },
		{ name: 'comparison.csv', make: ({ compare }, page) => compare.csv(compared, page) },
		{ name: 'comparison.json', make: ({ compare }) => compare.json(compared) },
		{
			name: 'redline.docx',
			label: words.redline,
			make: ({ compare }, page) => compare.redline(compared, page),
		},
		{
			name: 'draft.yaml',
			label: words.derived,
			make: (formats) => {
				const { parent, file } = parentOf(left);
				const draft = derive(parent, right.held.policy, vocabulary, alignments);
				const pinned = file === undefined ? draft : { ...draft, parent: { ...draft.parent, file } };
				return formats.derive.yaml({ draft: pinned, parent });
			},
		},
	];
	return <SaveMenu offers={offers} />;
}
