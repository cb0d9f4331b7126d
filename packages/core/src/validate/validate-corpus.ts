import { byPlace, type Problem } from '@qingdan/schema';
import type { Corpus } from '../corpus.js';
import { checkAlignments } from './alignments.js';
import { checkAmendments } from './amendments.js';
import { checkDates } from './dates.js';
import { checkEvidence } from './evidence.js';
import { checkIdentity } from './identity.js';
import { checkNumbering } from './numbering.js';
import { checkNumbers } from './numbers.js';
import { checkReferences } from './references.js';
import { checkUnits } from './units.js';
import { checkVocabulary } from './vocabulary.js';

const checks: readonly ((corpus: Corpus) => Problem[])[] = [
	checkIdentity,
	checkReferences,
	checkVocabulary,
	checkUnits,
	checkEvidence,
	checkNumbers,
	checkDates,
	checkNumbering,
	checkAlignments,
	checkAmendments,
];

/**
 * Holds a corpus against itself and its source texts. Takes a corpus whose files keep their schemas; gives every problem
 * in the order of files, lines and columns.
 */
export function validateCorpus(corpus: Corpus): Problem[] {
	return checks.flatMap((check) => check(corpus)).sort(byPlace);
}
