import { createContext, useContext } from 'react';
import type { EvidencePlace } from '../address/evidence-place.js';
import type { LibraryDocument } from '../corpus/library.js';
import { enactedAt } from '../evidence/enacted.js';

/** The document that is read, where it is one as amended. */
export const AmendedContext = createContext<LibraryDocument | undefined>(undefined);

/** Tells whether an amendment made the words at a place. */
export function useIsAmended(): (place: EvidencePlace) => boolean {
	const document = useContext(AmendedContext);
	return (place) => document !== undefined && enactedAt(document, place) !== undefined;
}
