import { isHeld, type Subject } from '@qingdan/core';
import { useMemo } from 'react';
import { useLibrary } from '../corpus/library.js';
import { type OpenMatrix, openMatrix } from './open-matrix.js';

export function keyOfSubject(subject: Subject): string {
	return isHeld(subject) ? subject.policy.key : subject.document.key;
}

/** The catalogues of some documents side by side, without a base: cells are held against one where they are shown. */
export function useMatrix(keys: readonly string[] | undefined, on: string | undefined): OpenMatrix {
	const { corpus } = useLibrary();
	const chosen = keys?.join('!');
	return useMemo(() => {
		const wanted = chosen === undefined ? undefined : new Set(chosen.split('!'));
		const subjects: Subject[] = wanted
			? [...corpus.policies, ...corpus.cited].filter((subject) => wanted.has(keyOfSubject(subject)))
			: corpus.policies.filter(({ policy }) =>
					(policy.catalogues ?? []).some(({ items }) => items.length > 0),
				);
		return openMatrix(subjects, corpus, on === undefined ? {} : { on });
	}, [corpus, chosen, on]);
}
