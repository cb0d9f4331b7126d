import type { AppliesIn, Vocabulary } from '@qingdan/core';

/** What applies in a region, with the vocabulary that it speaks in. */
export interface Applied {
	readonly applies: AppliesIn;
	readonly vocabulary: Vocabulary;
}
