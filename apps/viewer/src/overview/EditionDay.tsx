import type { PresentedPolicy } from '@qingdan/core';
import { datingOf, editionInWords } from '@qingdan/publish';
import { usePublishWords } from '../words/publish-words.js';

/** The day of an edition, as far as the document states it. */
export function EditionDay({ policy }: { readonly policy: PresentedPolicy }) {
	const said = editionInWords(policy, usePublishWords());
	return datingOf(policy) === 'day' ? <time dateTime={policy.edition}>{said}</time> : <span>{said}</span>;
}
