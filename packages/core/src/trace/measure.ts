import type { Concepts } from '@qingdan/schema';
import { withoutLayout } from '../text/layout.js';

/** What is followed through the documents. */
export type Measure =
	| { readonly kind: 'words'; readonly words: string }
	| { readonly kind: 'concept'; readonly concept: string }
	/** `unit` is an item's id or number, or a provision's id; `parameter` the id of one of its parameters or targets */
	| { readonly kind: 'parameter'; readonly key: string; readonly unit: string; readonly parameter: string };

/**
 * Reads a measure as written: `KEY#ITEM/PARAMETER`, the id of a concept (benefit/old-age-allowance), else words of the text;
 * quotation marks around words are not part of them. Undefined where nothing is left to look for.
 */
export function measureOf(text: string): Measure | undefined {
	const [, key, unit, parameter] = /^([a-z0-9-]+)#(.+)\/([^/]+)$/.exec(text) ?? [];
	if (key !== undefined && unit !== undefined && parameter !== undefined)
		return { kind: 'parameter', key, unit, parameter };
	if (/^[a-z]+\/[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text)) return { kind: 'concept', concept: text };
	const words = text.trim().replace(/^[“”"'‘’「『《]{1,4}|[“”"'‘’」』》]{1,4}$/g, '');
	return withoutLayout(words) === '' ? undefined : { kind: 'words', words };
}

/** All names of a concept, the preferred one first; none for an unknown one. */
export function namesOf(concept: string, { concepts }: Concepts): string[] {
	const found = concepts.find(({ id }) => id === concept);
	return found ? [found.zh, ...(found.aliases ?? [])] : [];
}

/** The concept that is called just so. */
export function conceptNamed(words: string, { concepts }: Concepts): string | undefined {
	const wanted = withoutLayout(words);
	return concepts.find(({ zh, aliases }) =>
		[zh, ...(aliases ?? [])].some((name) => withoutLayout(name) === wanted),
	)?.id;
}
