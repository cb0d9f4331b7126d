import type { useLabels } from '../words/use-labels.js';
import type { Words } from '../words.en.js';

/** The name of a statement about a whole document. */
export function claimLabel(words: Words, labels: ReturnType<typeof useLabels>, claim: string): string {
	const named: Readonly<Record<string, string>> = {
		...labels.date,
		number: words.documentNumber,
		title: labels.field.heading,
		issuers: words.issuer,
	};
	return named[claim] ?? words.evidence;
}
