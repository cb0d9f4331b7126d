import { placeName, rowName } from '@qingdan/publish';
import { useMemo } from 'react';
import { useLibrary } from '../corpus/library.js';
import { usePublishWords } from '../words/publish-words.js';
import type { Heading } from './grid.js';
import type { OpenMatrix } from './open-matrix.js';

/** Names the rows and columns of a matrix, the same as on the command line. */
export function useHeadingNames(matrix: OpenMatrix): (heading: Heading) => string {
	const { vocabulary } = useLibrary();
	const words = usePublishWords();
	return useMemo(() => {
		const names = new Map(matrix.places.map((place) => [place.key, placeName(matrix, place, words)]));
		return (heading) =>
			heading.kind === 'place'
				? (names.get(heading.id) ?? heading.id)
				: rowName(heading.row, vocabulary, words);
	}, [matrix, vocabulary, words]);
}
