import { isHeld, matrix as makeMatrix, proposedRulings } from '@qingdan/core';
import { useLibrary } from '../corpus/library.js';
import { type Offer, SaveMenu } from '../files/SaveMenu.js';
import { useFilesWords } from '../files/words.js';
import type { MatrixMade } from './use-matrix.js';

interface Props {
	readonly made: MatrixMade;
	readonly base: string | undefined;
}

/** More cells than these make the page wait: they are exported as CSV, part by part. */
const cellLimit = 20_000;

/** A matrix as files in further formats, and where it lists two catalogues, what alignment proposes for a person to confirm. */
export function MatrixFiles({ made, base }: Props) {
	const words = useFilesWords();
	const { corpus, vocabulary } = useLibrary();
	const { subjects, options, matrix } = made;
	if (matrix.rows.length * matrix.places.length > cellLimit) return null;
	const whole = () => ({
		matrix: makeMatrix(subjects, corpus, { ...options, ...(base === undefined ? {} : { base }) }),
		vocabulary,
	});
	const [left, right, ...more] = subjects.filter(isHeld);
	const offers: Offer[] = [
		{ name: 'matrix.xlsx', make: (formats, page) => formats.matrix.xlsx(whole(), page) },
		{ name: 'matrix.md', make: (formats, page) => formats.matrix.markdown(whole(), page) },
		{ name: 'matrix.html', make: (formats, page) => formats.matrix.html(whole(), page) },
		{ name: 'matrix.json', make: (formats) => formats.matrix.json(whole()) },
		...(left && right && more.length === 0
			? [
					{
						name: 'alignment.yaml',
						label: words.alignment,
						make: (formats, page) => {
							const { ignoreConcepts = false } = options;
							const rulings = proposedRulings(left, right, corpus, { ignoreConcepts });
							return formats.alignment({ left, right, rulings }, page.words);
						},
					} satisfies Offer,
				]
			: []),
	];
	return <SaveMenu offers={offers} />;
}
