import { isHeld, type MatrixOptions, type Subject } from '@qingdan/core';
import { useMemo } from 'react';
import type { MatrixView } from '../address/matrix-place.js';
import { useLibrary } from '../corpus/library.js';
import { type OpenMatrix, openMatrix } from './open-matrix.js';

export function keyOfSubject(subject: Subject): string {
	return isHeld(subject) ? subject.policy.key : subject.document.key;
}

/** What a matrix is made of. */
export interface MatrixMade {
	readonly subjects: readonly Subject[];
	readonly options: Omit<MatrixOptions, 'base'>;
	readonly matrix: OpenMatrix;
}

/** The catalogues of some documents side by side, without a base: cells are held against one where they are shown. */
export function useMatrix({ places, concepts, blind, on }: MatrixView): MatrixMade {
	const { corpus } = useLibrary();
	const chosen = places?.join('!');
	const kept = concepts?.join('!');
	return useMemo(() => {
		const wanted = chosen === undefined ? undefined : new Set(chosen.split('!'));
		const subjects: Subject[] = wanted
			? [...corpus.policies, ...corpus.cited].filter((subject) => wanted.has(keyOfSubject(subject)))
			: corpus.policies.filter(({ policy }) =>
					(policy.catalogues ?? []).some(({ items }) => items.length > 0),
				);
		const options = {
			...(on === undefined ? {} : { on }),
			...(kept === undefined ? {} : { concepts: kept.split('!') }),
			...(blind ? { ignoreConcepts: true } : {}),
		};
		return { subjects, options, matrix: openMatrix(subjects, corpus, options) };
	}, [corpus, chosen, kept, blind, on]);
}
